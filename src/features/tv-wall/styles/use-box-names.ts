import { useMemo } from 'react';
import { boxNames } from '../model/wall-style.ts';
import { useWallStyles } from './use-wall-styles.ts';

/** A box in words, by its wall's style and its id. */
export type BoxNameOf = (styleId: string, box: string) => string;

/**
 * What boxes are called where no wall is drawn: by the style as it is, or was when walls were last saved on it in this
 * browser. A box of neither is called by its id.
 */
export function useBoxNames(styleIds: readonly string[]): BoxNameOf {
  const { styleOf, before } = useWallStyles(styleIds, styleIds.length > 0, false);
  return useMemo(() => {
    const now = new Map<string, (id: string) => string>();
    const then = new Map<string, (id: string) => string>();
    const said = (
      known: typeof now,
      styleId: string,
      boxes: Parameters<typeof boxNames>[0] | undefined,
    ) => {
      const names = known.get(styleId) ?? boxNames(boxes ?? []);
      known.set(styleId, names);
      return names;
    };
    return (styleId, box) => {
      const style = styleOf(styleId);
      const name = said(now, styleId, typeof style === 'string' ? undefined : style.boxes)(box);
      return name === box ? said(then, styleId, before(styleId)?.boxes)(box) : name;
    };
  }, [styleOf, before]);
}
