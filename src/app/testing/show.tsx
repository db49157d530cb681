import type { ReactNode } from 'react';
import { render, type RenderResult } from 'vitest-browser-react';
import { ConsoleLook } from '../console-look.tsx';
import { loadWords } from '../words.ts';

/** Shows components as the console does, in English: its look, its words, its main region. */
export async function show(shown: ReactNode): Promise<RenderResult> {
  const texts = await loadWords('en-US');
  return render(shown, {
    wrapper: ({ children }) => (
      <ConsoleLook texts={texts}>
        <main>{children}</main>
      </ConsoleLook>
    ),
  });
}
