import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';

/** What can be done with a meeting from its place in a list or on the board; it comes when the first one is opened. */
export const MeetingMenu = lazyOverlay(
  async () => ({ default: (await import('./opened-menu.tsx')).OpenedMenu }),
  ({ onClose }) => onClose(),
);
