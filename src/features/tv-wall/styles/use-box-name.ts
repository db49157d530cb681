import { QueryClientContext } from '@tanstack/react-query';
import { useContext } from 'react';
import { wallStyleQueries } from '../api/wall-styles.ts';
import { boxNames } from '../model/wall-style.ts';
import { rememberedBoxNames } from './remembered-styles.ts';

/**
 * What a box is called where no wall is drawn, by its wall's style and its id: by the style as it was last read, or was
 * when walls were last saved on it in this browser. Nothing is read for it; a box of neither is called by its id.
 */
export function useBoxName(): (styleId: string, box: string) => string {
  const client = useContext(QueryClientContext);
  return (styleId, box) => {
    const style = client?.getQueryData(wallStyleQueries.live(styleId).queryKey);
    const name = boxNames(style?.boxes ?? [])(box);
    return name === box ? rememberedBoxNames(styleId)(box) : name;
  };
}
