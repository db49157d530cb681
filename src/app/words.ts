import type { ConfigProviderProps } from 'antd';
import { loadLanguage } from '#app/i18n/i18n.ts';
import type { Language } from '#app/i18n/languages.ts';

export type ComponentTexts = NonNullable<ConfigProviderProps['locale']>;

const componentTexts: Record<Language, () => Promise<{ default: ComponentTexts }>> = {
  'zh-CN': async () => {
    const [locale] = await Promise.all([import('antd/locale/zh_CN'), import('dayjs/locale/zh-cn')]);
    return locale;
  },
  'en-US': () => import('antd/locale/en_US'),
};

/** Fetches and switches to every text of a language; answers the component library's part of them. */
export async function loadWords(language: Language): Promise<ComponentTexts> {
  const [texts] = await Promise.all([componentTexts[language](), loadLanguage(language)]);
  return texts.default;
}
