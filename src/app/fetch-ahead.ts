import { fetchPage } from './routes.ts';

/**
 * Fetches the code of a page when a link to it is pointed at or focused: by the time it is pressed, the
 * code is there.
 */
export function fetchAhead(): void {
  addEventListener('pointerover', ahead, { passive: true });
  addEventListener('focusin', ahead);
}

function ahead({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link?.origin === location.origin) fetchPage(link.pathname);
}
