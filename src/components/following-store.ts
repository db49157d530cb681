import { lastingTexts } from './browser-storage.ts';
import { browserStore, type BrowserStore, type StoreOptions } from './browser-store.ts';

/**
 * What another tab's change came to: it is what is shown here now, or what is here could not be kept and stands against
 * it.
 */
export type OtherTab = 'taken' | 'against';

export interface FollowingStore<T> extends BrowserStore<T> {
  readonly otherTab: () => OtherTab | undefined;
  /** Gives up what could not be kept for what the other tab has. */
  readonly takeOther: () => void;
}

/** A store whose value several tabs work on: what one of them writes is taken over by the others, as they show it. */
export function followingStore<T>(options: StoreOptions<T>): FollowingStore<T> {
  const { key } = options;
  const kept = browserStore(options);
  const listeners = new Set<() => void>();
  /** What the storage has not taken. */
  let unkept: { readonly value: T } | undefined;
  let otherTab: OtherTab | undefined;

  function changed() {
    for (const listener of listeners) listener();
  }

  function onStorage(event: StorageEvent) {
    if (event.key !== key && event.key !== null) return;
    otherTab = unkept === undefined ? 'taken' : 'against';
    changed();
  }

  return {
    get: () => (unkept === undefined ? kept.get() : unkept.value),
    set: (value) => {
      kept.set(value);
      unkept = lastingTexts.getItem(key) === JSON.stringify(value) ? undefined : { value };
      otherTab = undefined;
      changed();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) globalThis.addEventListener?.('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        globalThis.removeEventListener?.('storage', onStorage);
        if (unkept === undefined) otherTab = undefined;
      };
    },
    otherTab: () => otherTab,
    takeOther: () => {
      unkept = undefined;
      otherTab = 'taken';
      changed();
    },
  };
}
