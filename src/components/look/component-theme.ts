import { theme as antdTheme, type ThemeConfig } from 'antd';
import { palettes } from './palette.ts';

/** An instrument panel: neutral surfaces, one accent, few borders, small radius, 4 px grid. */
export function consoleTheme(options: {
  readonly dark: boolean;
  readonly compact: boolean;
  readonly motion: boolean;
}): ThemeConfig {
  const palette = palettes[options.dark ? 'dark' : 'light'];
  const { dark, compact, motion } = options;
  return {
    // without a name of its own, each page that puts up the look leaves another copy of all styles in memory
    cssVar: {
      key: `console${dark ? '-dark' : ''}${compact ? '-compact' : ''}${motion ? '' : '-still'}`,
    },
    algorithm: [options.dark ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm],
    token: {
      fontFamily: 'inherit',
      fontSize: options.compact ? 13 : 14,
      controlHeight: options.compact ? 30 : 34,
      borderRadius: 4,
      borderRadiusLG: 6,
      borderRadiusSM: 3,
      motion: options.motion,
      colorPrimary: palette.accent,
      colorInfo: palette.accent,
      colorLink: palette.accent,
      colorSuccess: palette.success,
      colorWarning: palette.warning,
      colorError: palette.error,
      colorErrorText: palette.error,
      colorText: palette.text,
      colorTextSecondary: palette.textSoft,
      colorTextTertiary: palette.textSoft,
      colorTextDescription: palette.textSoft,
      colorTextPlaceholder: palette.textSoft,
      colorTextLabel: palette.textSoft,
      colorBgLayout: palette.ground,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.raised,
      colorBorder: palette.line,
      colorBorderSecondary: palette.lineSoft,
      colorSplit: palette.lineSoft,
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
        primaryColor: palette.onAccent,
        ...(options.dark && { dangerColor: palette.onAccent }),
      },
      Modal: { titleFontSize: 15 },
    },
  };
}
