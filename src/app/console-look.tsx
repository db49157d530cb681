import { App as AntdApp, ConfigProvider, type ConfigProviderProps } from 'antd';
import { use, useEffect, type ReactNode } from 'react';
import { usePreferences } from '#app/components/preferences.ts';
import { useMedia } from '#app/components/use-media.ts';
import { loadLanguage } from '#app/i18n/i18n.ts';
import type { Language } from '#app/i18n/languages.ts';
import { consoleTheme } from './theme.ts';
import './app.css';

type AntdLocale = NonNullable<ConfigProviderProps['locale']>;

const componentTexts: Record<Language, () => Promise<{ default: AntdLocale }>> = {
  'zh-CN': async () => {
    const [locale] = await Promise.all([import('antd/locale/zh_CN'), import('dayjs/locale/zh-cn')]);
    return locale;
  },
  'en-US': () => import('antd/locale/en_US'),
};

interface Words {
  readonly antd: AntdLocale;
}

const loading = new Map<Language, Promise<Words>>();

function wordsOf(language: Language): Promise<Words> {
  let words = loading.get(language);
  if (!words) {
    words = Promise.all([componentTexts[language](), loadLanguage(language)]).then(([antd]) => ({
      antd: antd.default,
    }));
    loading.set(language, words);
  }
  return words;
}

/** The nonce that the server wrote into the page; the component library's style elements carry it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;

/** Language, theme and density for everything inside. */
export function ConsoleLook({ children }: { readonly children: ReactNode }) {
  const { language, theme, density } = usePreferences();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const { antd } = use(wordsOf(language));
  const dark = theme === 'dark' || (theme === 'system' && systemDark);

  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    document.documentElement.dataset['density'] = density;
  }, [dark, density]);
  useEffect(() => void loadLanguage(language), [language]);

  return (
    <ConfigProvider
      locale={antd}
      theme={consoleTheme({ dark, compact: density === 'compact', motion: !still })}
      {...(nonce && { csp: { nonce } })}
      button={{ autoInsertSpace: false }}
    >
      <AntdApp className="console">{children}</AntdApp>
    </ConfigProvider>
  );
}
