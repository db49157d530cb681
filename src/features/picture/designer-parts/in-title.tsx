import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useDesignerScreen, type TitlePlace } from './screen-context.ts';

interface InTitleProps {
  readonly place: TitlePlace;
  readonly children: ReactNode;
}

/** Stands in the title line of the screen around it. */
export function InTitle({ place, children }: InTitleProps) {
  const where = useDesignerScreen().places[place];
  return where ? createPortal(children, where) : null;
}
