import { orElse, parseStored, type StoredSchema } from '#app/components/browser-store.ts';

/**
 * An unfinished form. It is kept in this browser only, under the name of its user. Local storage writes
 * synchronously, so it has the last keystrokes before a crash or a closed window.
 */
export interface StoredDraft {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export interface DraftStore<D extends StoredDraft> {
  /** Newest first. Returns the same array until something changes. */
  readonly list: () => readonly D[];
  readonly get: (id: string) => D | undefined;
  /** Returns false if the browser refuses to store the draft. */
  readonly save: (draft: D) => boolean;
  readonly remove: (id: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

interface DraftKind<D> {
  /** The prefix of the storage keys, which includes the username. */
  readonly prefix: string;
  /** An entry that does not match the schema is ignored and left in the storage. */
  readonly schema: StoredSchema<D>;
  /** Defaults to local storage. */
  readonly storage?: () => Storage;
}

export function createDraftStore<D extends StoredDraft>(kind: DraftKind<D>): DraftStore<D> {
  const { prefix, schema, storage = () => localStorage } = kind;
  const listeners = new Set<() => void>();
  let known: readonly D[] | undefined;
  /** Parsed drafts by id: a save changes one of many, and one may hold thousands of people. */
  const parsed = new Map<string, { readonly text: string; readonly draft: D | undefined }>();

  function changed() {
    known = undefined;
    for (const listener of listeners) listener();
  }

  function get(id: string): D | undefined {
    const text = orElse(() => storage().getItem(prefix + id), null);
    if (text === null) return undefined;
    const before = parsed.get(id);
    if (before?.text === text) return before.draft;
    const draft = parseStored(text, schema);
    parsed.set(id, { text, draft });
    return draft;
  }

  return {
    get,
    list() {
      known ??= orElse(() => keysOf(storage()), [])
        .filter((key) => key.startsWith(prefix))
        .map((key) => get(key.slice(prefix.length)))
        .filter((draft) => draft !== undefined)
        .toSorted((a, b) => b.savedAt - a.savedAt);
      return known;
    },
    save(draft) {
      const kept = orElse(() => {
        storage().setItem(prefix + draft.id, JSON.stringify(draft));
        return true;
      }, false);
      if (kept) changed();
      return kept;
    },
    remove(id) {
      orElse(() => storage().removeItem(prefix + id), undefined);
      parsed.delete(id);
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
    (key) => key !== null,
  );
}

/** `crypto.randomUUID` does not exist on plain HTTP; these ids only distinguish the drafts of one browser. */
export function newDraftId(): string {
  return crypto
    .getRandomValues(new Uint32Array(3))
    .reduce((id, part) => id + part.toString(36), '');
}
