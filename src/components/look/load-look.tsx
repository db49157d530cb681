import type { ComponentType, FunctionComponent } from 'react';
import { getPreferences } from '../preferences.ts';
import { loadPiece } from '../pieces/load-piece.ts';
import { fetchComponentTexts } from './component-texts.ts';

/** Fetches a component and, beside it, the component library's look, which it then stands in. */
export async function loadInLook<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Promise<FunctionComponent<Props>> {
  const [Part, { ComponentLook }] = await Promise.all([
    load(),
    loadPiece(() => import('./component-look.tsx')),
    loadPiece(() => fetchComponentTexts(getPreferences().language)),
  ]);
  return function InLook(props: Props) {
    return (
      <ComponentLook>
        <Part {...props} />
      </ComponentLook>
    );
  };
}
