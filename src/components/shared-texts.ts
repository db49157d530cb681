import { lastingTexts } from './browser-storage.ts';

/**
 * A few texts that all tabs of this browser share: who is signed in, whether it is locked, the last sign of life. A
 * change is heard of in every tab. Where the browser keeps nothing, the tabs tell one another.
 */
export interface SharedTexts {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, text: string) => void;
  readonly removeItem: (key: string) => void;
  /** Called after another tab has changed something. */
  readonly subscribe: (listener: () => void) => () => void;
}

interface Change {
  readonly key: string;
  readonly text: string | null;
  /** Whether the storage has it; otherwise it is known from this message only. */
  readonly kept: boolean;
}

/** A way to the other tabs. */
export interface TabChannel {
  readonly tell: (change: unknown) => void;
  readonly listen: (listener: (change: unknown) => void) => void;
}

export function sharedTexts(channel: TabChannel | undefined = channelOfTabs()): SharedTexts {
  /** What the storage has not taken; null for what it could not let go. */
  const unkept = new Map<string, string | null>();
  const listeners = new Set<() => void>();

  function changed() {
    for (const listener of listeners) listener();
  }

  function remember({ key, text, kept }: Change) {
    if (kept) unkept.delete(key);
    else unkept.set(key, text);
  }

  function put(key: string, text: string | null) {
    // an older text must not stay where the new one finds no room
    const kept =
      text === null ? removed(key) : lastingTexts.setItem(key, text) || retried(key, text);
    const change = { key, text, kept };
    remember(change);
    channel?.tell(change);
  }

  channel?.listen((change) => {
    if (isChange(change)) remember(change);
    changed();
  });
  globalThis.addEventListener?.('storage', ({ key }: StorageEvent) => {
    if (key === null) unkept.clear();
    else unkept.delete(key);
    changed();
  });

  return {
    getItem: (key) => (unkept.has(key) ? (unkept.get(key) ?? null) : lastingTexts.getItem(key)),
    setItem: put,
    removeItem: (key) => put(key, null),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function removed(key: string): boolean {
  lastingTexts.removeItem(key);
  return lastingTexts.getItem(key) === null;
}

function retried(key: string, text: string): boolean {
  lastingTexts.removeItem(key);
  return lastingTexts.setItem(key, text);
}

function isChange(data: unknown): data is Change {
  return typeof data === 'object' && data !== null && 'key' in data && 'kept' in data;
}

function channelOfTabs(): TabChannel | undefined {
  try {
    const channel = new BroadcastChannel('console');
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin and takes none
      tell: (change) => channel.postMessage(change),
      listen: (listener) => {
        channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data));
      },
    };
  } catch {
    return undefined; // an old browser, or one that refuses it with the storage
  }
}
