import { createContext, useContext } from 'react';

/** A panel beside the stage. */
export type SidePanel = 'palette' | 'properties';

/** Places of the title line that parts of the designer fill themselves. */
export type TitlePlace = 'work' | 'history' | 'hints';

/** The screen that a designer fills, as its parts see it. */
export interface DesignerScreen {
  readonly shows: (panel: SidePanel) => boolean;
  /** Opens a folded panel. */
  readonly open: (panel: SidePanel) => void;
  /** Undefined until the title line is there. */
  readonly places: Readonly<Partial<Record<TitlePlace, HTMLElement | null>>>;
}

export const ScreenContext = createContext<DesignerScreen | undefined>(undefined);

export function useDesignerScreen(): DesignerScreen {
  const screen = useContext(ScreenContext);
  if (screen === undefined) throw new Error('no designer screen around this component');
  return screen;
}
