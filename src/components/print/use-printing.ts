import { useSyncExternalStore } from 'react';

let isBegun = false;

function subscribe(listener: () => void) {
  const begin = () => {
    isBegun = true;
    listener();
  };
  const end = () => {
    isBegun = false;
    listener();
  };
  const media = matchMedia('print');
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', listener);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', listener);
  };
}

/**
 * Whether the page is being printed. The media query alone comes too late: browsers have chosen the paper and counted
 * the pages by then.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isBegun || matchMedia('print').matches);
}
