import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { rowsInSight, scrolledTo, type EvenRows, type Sight } from './rows-in-sight.ts';

/** Drawn beside what is in sight, for the next turn of the wheel. */
const SPARE = 8;

/** Which rows of a scrolled list are drawn; it is drawn again when they change, not with every scrolled pixel. */
export function useRowsInSight(scroller: RefObject<HTMLElement | null>, rows: EvenRows) {
  const { count, rowHeight, headHeight } = rows;
  // drawn with the list, not after it has been measured
  const [drawn, setDrawn] = useState(() =>
    rowsInSight(rows, { top: 0, height: innerHeight }, SPARE),
  );

  useLayoutEffect(() => {
    const place = scroller.current;
    if (place === null) return undefined;
    const look = () =>
      setDrawn((before) => {
        const now = rowsInSight({ count, rowHeight, headHeight }, sightOf(place), SPARE);
        return now.first === before.first && now.end === before.end ? before : now;
      });
    look();
    // what comes into sight is drawn in the frame in which it does
    const follow = () => flushSync(look);
    const resized = new ResizeObserver(look);
    resized.observe(place);
    place.addEventListener('scroll', follow, { passive: true });
    return () => {
      resized.disconnect();
      place.removeEventListener('scroll', follow);
    };
  }, [scroller, count, rowHeight, headHeight]);

  return {
    ...drawn,
    scrollTo: (row: number) => {
      const place = scroller.current;
      place?.scrollTo({ top: scrolledTo(rows, sightOf(place), row) });
    },
  };
}

function sightOf(place: HTMLElement): Sight {
  return { top: place.scrollTop, height: place.clientHeight };
}
