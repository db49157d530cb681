import { useRef, useState } from 'react';
import { returnToLayout, setLayout } from '../model/composition.ts';
import type { Composition } from '../model/composition.ts';
import { byHand } from '../model/placing.ts';
import { useStable } from '#app/components/use-stable.ts';

/** Layouts that are tried on a picture before one of them is chosen. */
export interface LayoutTrial {
  /** As it is seen: the picture, or the layout that is looked at. */
  readonly picture: Composition;
  /** The picture in another layout; in one that it had before everybody goes back to where they were. */
  readonly inLayout: (picture: Composition, layout: number) => Composition;
  readonly show: (layout: number) => void;
  /** Back to the picture as it is. */
  readonly end: () => void;
  /** How the picture stands in its layout, for a later way back to it. */
  readonly remember: (picture: Composition) => void;
}

export function useLayoutTrial(picture: Composition): LayoutTrial {
  const [looking, setLooking] = useState<{ readonly at: Composition; readonly of: Composition }>();
  const seen = useRef(new Map<number, Composition>());
  const inLayout = useStable((before: Composition, layout: number) => {
    if (layout === before.layout) return before;
    const known = seen.current.get(layout);
    return byHand(known === undefined ? setLayout(before, layout) : returnToLayout(before, known));
  });
  const show = useStable((layout: number) => {
    const at = inLayout(picture, layout);
    setLooking(at === picture ? undefined : { at, of: picture });
  });
  const end = useStable(() => setLooking(undefined));
  const remember = useStable((before: Composition) => {
    seen.current.set(before.layout, before);
  });
  // an edit of what is looked at has chosen it
  return { picture: looking?.of === picture ? looking.at : picture, inLayout, show, end, remember };
}
