import type { ReactNode } from 'react';
import { render, type RenderResult } from 'vitest-browser-react';
import { getPreferences, setPreferences } from '#app/components/preferences.ts';
import type { Language } from '#app/i18n/languages.ts';
import { ConsoleFrame } from '../console-frame.tsx';
import { speakAll } from './words.ts';

/** Shows components as the console does, in English unless asked otherwise: its words, its main region. */
export async function show(shown: ReactNode, language: Language = 'en-US'): Promise<RenderResult> {
  // the store outlives a test
  if (getPreferences().language !== language) setPreferences({ language });
  await speakAll(language);
  return render(shown, {
    wrapper: ({ children }) => (
      <ConsoleFrame>
        <main>{children}</main>
      </ConsoleFrame>
    ),
  });
}
