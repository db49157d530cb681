import type { ReactNode } from 'react';
import { render, type RenderResult } from 'vitest-browser-react';
import { getPreferences, setPreferences } from '#app/components/preferences.ts';
import type { Language } from '#app/i18n/languages.ts';
import { ComponentLook } from '#app/components/look/component-look.tsx';
import { fetchComponentTexts } from '#app/components/look/component-texts.ts';
import { ConsoleFrame } from '../console-frame.tsx';
import { speakAll } from './words.ts';

/** Shows components as the console does, in English unless asked otherwise: its look, its words, its main region. */
export async function show(shown: ReactNode, language: Language = 'en-US'): Promise<RenderResult> {
  // the store outlives a test
  if (getPreferences().language !== language) setPreferences({ language });
  await Promise.all([fetchComponentTexts(language), speakAll(language)]);
  return render(shown, {
    wrapper: ({ children }) => (
      <ConsoleFrame>
        <ComponentLook>
          <main>{children}</main>
        </ComponentLook>
      </ConsoleFrame>
    ),
  });
}
