import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { stretchesInSight, stretchFor } from '#app/features/meeting/model/timeline/tiles.ts';
import type { BoardScale } from '#app/features/meeting/model/timeline/scale.ts';
import { MINUTE } from '#app/lib/time.ts';

/** What is looked at for so many ms is worth a call for each of its meetings. */
const LINGER = 300;

/** What is drawn of the time: stretches of so many ms, from the first to the last. */
interface Sight {
  readonly stretch: number;
  readonly first: number;
  readonly last: number;
}

interface SightOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly windowStart: number;
  readonly scale: BoardScale;
  readonly zoom: number;
  readonly label: number;
  /** Width of a minute right now, in px: another one while a wheel zooms. */
  readonly perMinute: () => number;
  /** Times in sight, once the board rests. */
  readonly onLook: (from: number, to: number) => void;
}

/** Which stretches of time are in sight; changes by whole stretches, not with every scrolled pixel. */
export function useSight(options: SightOptions): Sight {
  const { scroller, windowStart, scale, zoom, label, perMinute: live, onLook } = options;
  const [sight, setSight] = useState<Sight>({ stretch: 1, first: 0, last: -1 });
  const look = useRef(onLook);
  const liveWidth = useRef(live);
  useEffect(() => {
    look.current = onLook;
    liveWidth.current = live;
  });

  useLayoutEffect(() => {
    const board = scroller.current;
    if (board === null) return undefined;
    const perMinute = zoom / 60;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest: Sight | undefined;
    const see = () => {
      const width = Math.max(board.clientWidth - label, 1);
      const from = scale.timeAt(board.scrollLeft / perMinute);
      const to = scale.timeAt((board.scrollLeft + width) / perMinute);
      const stretch = stretchFor((to - from) / MINUTE);
      const next = { stretch, ...stretchesInSight(from, to, windowStart, stretch) };
      clearTimeout(timer);
      timer = setTimeout(() => look.current(from, to), LINGER);
      if (latest && latest.stretch === stretch) {
        if (latest.first === next.first && latest.last === next.last) return undefined;
      }
      latest = next;
      return next;
    };
    const first = see();
    if (first) setSight(first);
    const update = () => {
      // drawn again once the zoom has come to rest
      if (Math.abs(liveWidth.current() - perMinute) > perMinute / 1000) return;
      const next = see();
      if (next) startTransition(() => setSight(next));
    };
    const resized = new ResizeObserver(update);
    resized.observe(board);
    board.addEventListener('scroll', update, { passive: true });
    return () => {
      clearTimeout(timer);
      resized.disconnect();
      board.removeEventListener('scroll', update);
    };
  }, [scroller, windowStart, scale, zoom, label]);

  return sight;
}
