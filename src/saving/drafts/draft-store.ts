/**
 * Unfinished forms, kept in this browser only, under the name of who typed them. Local storage: it is
 * written at once, so that the last keystrokes before a crash or a closed window are in it.
 */
export interface StoredDraft {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export interface DraftStore<D extends StoredDraft> {
  /** Newest first. The same array until something changes. */
  readonly list: () => readonly D[];
  readonly get: (id: string) => D | undefined;
  /** False where the browser refuses to keep it. */
  readonly save: (draft: D) => boolean;
  readonly remove: (id: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

interface DraftKind<D> {
  /** Of the keys in the storage, with the name of the person. */
  readonly prefix: string;
  /** Of `JSON.parse`. */
  readonly revive?: (key: string, value: unknown) => unknown;
  /** What is no draft, or one of another shape, is as good as none; it is left where it lies. */
  readonly read: (value: unknown) => D | undefined;
}

export function createDraftStore<D extends StoredDraft>(
  storage: Storage,
  { prefix, revive, read }: DraftKind<D>,
): DraftStore<D> {
  const listeners = new Set<() => void>();
  let known: readonly D[] | undefined;
  /** What was parsed, by id: a save changes one of many, and one may hold thousands of people. */
  const parsed = new Map<string, { readonly text: string; readonly draft: D | undefined }>();

  function changed() {
    known = undefined;
    for (const listener of listeners) listener();
  }

  function get(id: string): D | undefined {
    const text = storage.getItem(prefix + id);
    if (text === null) return undefined;
    const before = parsed.get(id);
    if (before?.text === text) return before.draft;
    const draft = parse(text);
    parsed.set(id, { text, draft });
    return draft;
  }

  function parse(text: string): D | undefined {
    try {
      return read(JSON.parse(text, revive));
    } catch {
      return undefined;
    }
  }

  return {
    get,
    list() {
      known ??= keysOf(storage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => get(key.slice(prefix.length)))
        .filter((draft) => draft !== undefined)
        .toSorted((a, b) => b.savedAt - a.savedAt);
      return known;
    },
    save(draft) {
      try {
        storage.setItem(prefix + draft.id, JSON.stringify(draft));
      } catch {
        return false; // full or forbidden: the form says that nothing is kept
      }
      changed();
      return true;
    },
    remove(id) {
      storage.removeItem(prefix + id);
      parsed.delete(id);
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One store a person, so that every view of the drafts hears of every change. */
export function storeByPerson<D extends StoredDraft>(
  create: (username: string) => DraftStore<D>,
): (username: string) => DraftStore<D> {
  const stores = new Map<string, DraftStore<D>>();
  return (username) => {
    const store = stores.get(username) ?? create(username);
    stores.set(username, store);
    return store;
  };
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
    (key) => key !== null,
  );
}

/** `crypto.randomUUID` is not there on plain HTTP; these ids only tell one browser's drafts apart. */
export function newDraftId(): string {
  return crypto
    .getRandomValues(new Uint32Array(3))
    .reduce((id, part) => id + part.toString(36), '');
}
