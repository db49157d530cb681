/**
 * The one place that touches the browser's storage. It may be full, refused as a whole or not there at all: what
 * is read is then nothing, what is written is not kept, and nothing throws.
 */
export interface KeptTexts {
  readonly getItem: (key: string) => string | null;
  /** False if the browser does not keep it; what it kept before stays. */
  readonly setItem: (key: string, text: string) => boolean;
  readonly removeItem: (key: string) => void;
  readonly keys: () => readonly string[];
}

export type StorageHealth = 'works' | 'full' | 'refused';

let health: StorageHealth = 'works';
const listeners = new Set<() => void>();

/** What became of the storage so far, for the page to say so. */
export const storageHealth = {
  get: (): StorageHealth => health,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function note(error: unknown): void {
  const isFull = error instanceof DOMException && /quota/i.test(error.name);
  const found = isFull ? 'full' : 'refused';
  if (health === found) return;
  health = found;
  for (const listener of listeners) listener();
}

let isOver = false;

/** From here on nothing is written any more: the page is about to be left, and what it shows must not come back. */
export function stopKeeping(): void {
  isOver = true;
}

function keptTexts(area: () => Storage): KeptTexts {
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(area());
    } catch (error) {
      note(error);
      return otherwise;
    }
  };
  return {
    getItem: (key) => attempt((storage) => storage.getItem(key), null),
    setItem: (key, text) =>
      !isOver &&
      attempt((storage) => {
        storage.setItem(key, text);
        return true;
      }, false),
    removeItem: (key) => attempt((storage) => storage.removeItem(key), undefined),
    keys: () =>
      attempt(
        (storage) =>
          Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
            (key) => key !== null,
          ),
        [],
      ),
  };
}

/** Until it is deleted. */
export const lastingTexts = keptTexts(() => localStorage);

/** Until the window is closed. */
export const windowTexts = keptTexts(() => sessionStorage);
