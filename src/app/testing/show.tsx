import type { ReactNode } from 'react';
import { render, type RenderResult } from 'vitest-browser-react';
import { getPreferences, setPreferences } from '#app/components/preferences.ts';
import type { Language } from '#app/i18n/languages.ts';
import { ConsoleLook } from '../console-look.tsx';
import { loadLanguage } from '#app/i18n/i18n.ts';
import { loadComponentTexts } from '../words.ts';

/** Shows components as the console does, in English unless asked otherwise: its look, its words, its main region. */
export async function show(shown: ReactNode, language: Language = 'en-US'): Promise<RenderResult> {
  // the store outlives a test
  if (getPreferences().language !== language) setPreferences({ language });
  const [texts] = await Promise.all([loadComponentTexts(language), loadLanguage(language)]);
  return render(shown, {
    wrapper: ({ children }) => (
      <ConsoleLook texts={texts}>
        <main>{children}</main>
      </ConsoleLook>
    ),
  });
}
