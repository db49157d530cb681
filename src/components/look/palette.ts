/**
 * The colours of the console, once: the component library's theme and the style sheets' custom properties are
 * both made from here. Accent and status colours have at least 4.5:1 on `surface` and `ground`.
 */
export interface ColourPalette {
  readonly accent: string;
  readonly onAccent: string;
  readonly surface: string;
  readonly ground: string;
  readonly raised: string;
  readonly line: string;
  readonly lineSoft: string;
  readonly text: string;
  readonly textSoft: string;
  readonly error: string;
  readonly warning: string;
  readonly success: string;
  readonly hover: string;
  readonly selected: string;
}

export const palettes: Readonly<Record<'light' | 'dark', ColourPalette>> = {
  light: {
    accent: '#0b5f73',
    onAccent: '#ffffff',
    surface: '#ffffff',
    ground: '#f3f5f6',
    raised: '#ffffff',
    line: '#a9b5bb',
    lineSoft: '#dfe5e8',
    text: '#12191d',
    textSoft: '#4b575e',
    error: '#b3261e',
    warning: '#8a5200',
    success: '#1c6e37',
    hover: '#e9eef0',
    selected: '#d9ebef',
  },
  dark: {
    accent: '#4fb6cd',
    onAccent: '#06181d',
    surface: '#141b1f',
    ground: '#0d1214',
    raised: '#1b2428',
    line: '#48565d',
    lineSoft: '#273035',
    text: '#e6ecef',
    textSoft: '#aab7bd',
    error: '#f28b82',
    warning: '#dcaa52',
    success: '#6cc78b',
    hover: '#1e282d',
    selected: '#163840',
  },
};

/** The rules with the colours of either theme. Paper is always light. */
export function colourRules(): string {
  const light = customProperties(palettes.light);
  const dark = customProperties(palettes.dark);
  return `:root{${light}}:root[data-theme='dark']{${dark}}@media print{:root[data-theme]{${light}}}`;
}

/** `--accent: …` and so on, for a style rule. */
export function customProperties(palette: ColourPalette): string {
  return Object.entries(palette)
    .map(
      ([name, colour]) =>
        `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour}`,
    )
    .join(';');
}
