import * as z from 'zod/mini';
import { useSyncExternalStore } from 'react';
import { browserStore } from '#app/components/browser-store.ts';
import { useMedia } from '#app/components/use-media.ts';

/** How large the controls around a stage are, in percent: for a large screen, or for two metres away from it. */
export const CONTROL_SIZES = [100, 125, 150, 200] as const;

interface ScreenLook {
  readonly size: (typeof CONTROL_SIZES)[number];
  /** Panels beside the stage; a panel nobody opened or folded yet is as the window has room for it. */
  readonly palette?: boolean | undefined;
  readonly properties?: boolean | undefined;
}

const store = browserStore<ScreenLook>({
  key: 'designer.look',
  schema: z.object({
    size: z.literal(CONTROL_SIZES),
    palette: z.optional(z.boolean()),
    properties: z.optional(z.boolean()),
  }),
  empty: { size: 100 },
});

/** Below this width the properties are folded at first: the stage comes before them. */
const ROOM_FOR_BOTH = '(min-width: 2400px)';

/** How this browser shows designers, kept from one to the next. */
export function useScreenLook() {
  const { size, palette = true, properties } = useSyncExternalStore(store.subscribe, store.get);
  const roomy = useMedia(ROOM_FOR_BOTH);
  return { size, palette, properties: properties ?? roomy, change: changeScreenLook };
}

export function changeScreenLook(change: Partial<ScreenLook>): void {
  store.set({ ...store.get(), ...change });
}
