import { lastingTexts, type KeptTexts } from '#app/components/browser-storage.ts';
import { isJsonObject, type JsonObject } from '#app/lib/json.ts';
import { mendDraft, type MendingSchema, type UnreadPart } from './mend-draft.ts';
import { fromSealedJson, secretsIn, toSealedJson, unopenedIn } from './sealed-json.ts';
import type { Vault } from './vault.ts';

/**
 * An unfinished form. It is kept in this browser only, under the name of its user. Local storage writes
 * synchronously, so it has the last keystrokes before a crash or a closed window; only a password needs a moment to be
 * sealed.
 */
export interface StoredDraft {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Passwords that were typed are missing: they were not kept, or cannot be opened here. */
  readonly lacksSecrets?: boolean;
  /** Parts of it that could not be read, as they stood; they stay until the person discards them. */
  readonly unread?: readonly UnreadPart[];
  /** Nothing of it could be read: all of it is among the unread parts. */
  readonly isUnread?: boolean;
}

export interface DraftStore<D extends StoredDraft> {
  /** Newest first. Returns the same array until something changes. */
  readonly list: () => readonly D[];
  readonly get: (id: string) => D | undefined;
  /** Opens the secrets of a draft; undefined where `get` has it whole, or as whole as it can be. */
  readonly opening: (id: string) => Promise<void> | undefined;
  /** Returns false if the browser refuses to store the draft; it is then there until the page is left. */
  readonly save: (draft: D) => boolean;
  /** Seals the secrets of a draft that is going to be saved. */
  readonly prepare: (draft: object) => void;
  /** Whether something of the draft is not kept: it has secrets, and this browser seals none. */
  readonly leavesOut: (draft: object) => boolean;
  readonly remove: (id: string) => void;
  /** Gives up the parts that could not be read. */
  readonly discardUnread: (id: string) => void;
  /** Counts the whole draft as unread: a form could not be drawn with it. */
  readonly setAside: (id: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

interface DraftKind<D> {
  /** The prefix of the storage keys, which includes the username. */
  readonly prefix: string;
  readonly schema: MendingSchema<D>;
  /**
   * The untouched form that an entry belongs to: it has what the entry lacks, or what the schema does not take of it.
   * Without one, an entry that does not match the schema is ignored and left in the storage.
   */
  readonly blank?: (id: string, found: JsonObject) => JsonObject;
  /** Defaults to what lasts. */
  readonly storage?: KeptTexts;
  readonly vault: Vault;
}

export function createDraftStore<D extends StoredDraft>(kind: DraftKind<D>): DraftStore<D> {
  const { prefix, schema, blank, storage = lastingTexts, vault } = kind;
  const listeners = new Set<() => void>();
  let known: readonly D[] | undefined;
  /** Parsed drafts by id: a save changes one of many, and one may hold thousands of people. */
  const parsed = new Map<string, { readonly text: string; readonly draft: D | undefined }>();
  /** What the storage has not taken, by id. */
  const unkept = new Map<string, D>();
  const opening = new Map<string, Promise<void>>();

  function changed() {
    known = undefined;
    for (const listener of listeners) listener();
  }

  function unsealedIn(draft: object) {
    return secretsIn(draft).filter((secret) => vault.sealed(secret) === undefined);
  }

  function get(id: string): D | undefined {
    const here = unkept.get(id);
    if (here) return here;
    const text = storage.getItem(prefix + id);
    if (text === null) return undefined;
    const before = parsed.get(id);
    if (before?.text === text) return before.draft;
    const { draft, hasClear } = read(id, text);
    if (draft && hasClear) {
      write(draft);
      void seal(draft, unsealedIn(draft));
      return draft;
    }
    if (unopenedIn(text, vault).length === 0) parsed.set(id, { text, draft });
    return draft;
  }

  function read(
    id: string,
    text: string,
  ): { readonly draft?: D | undefined; readonly hasClear: boolean } {
    try {
      const { value, hasLost, hasClear } = fromSealedJson(text, vault);
      const draft = readValue(id, value);
      return { draft: hasLost && draft ? { ...draft, lacksSecrets: true } : draft, hasClear };
    } catch {
      return { draft: unreadDraft(id, text), hasClear: false };
    }
  }

  function readValue(id: string, value: unknown): D | undefined {
    const found = schema.safeParse(value);
    if (found.success) return found.data;
    const usual = blankOf(id, isJsonObject(value) ? value : {});
    const mended = usual && mendDraft(schema, value, usual);
    if (!mended) return unreadDraft(id, value);
    const { data, unread } = mended;
    return { ...data, unread: [...(data.unread ?? []), ...unread] };
  }

  /** A draft with nothing but the text or value that nobody can read. */
  function unreadDraft(id: string, whole: unknown): D | undefined {
    const usual = blankOf(id, {});
    const found = usual && schema.safeParse(usual);
    if (!found?.success) return undefined;
    return { ...found.data, unread: [{ path: [], held: { draft: whole } }], isUnread: true };
  }

  function blankOf(id: string, found: JsonObject): JsonObject | undefined {
    try {
      return blank?.(id, found);
    } catch {
      // what it was made from cannot be read either
      return blank?.(id, {});
    }
  }

  function write(draft: D): boolean {
    const text = toSealedJson(draft, vault);
    const isKept = storage.setItem(prefix + draft.id, text);
    // here it has its secrets, sealed or not
    if (isKept) {
      parsed.set(draft.id, { text, draft });
      unkept.delete(draft.id);
    } else unkept.set(draft.id, draft);
    return isKept;
  }

  /** Writes the draft once more when its secrets are sealed, unless it is another one by then. */
  async function seal(draft: D, secrets: readonly string[]) {
    if (!(await vault.sealAll(secrets))) return;
    if (parsed.get(draft.id)?.draft === draft && get(draft.id) === draft) write(draft);
  }

  /** Who shows the draft hears of it when it turns out that nothing can be sealed. */
  async function sealAhead(secrets: readonly string[]) {
    const isKnown = vault.keeps() !== undefined;
    const keeps = await vault.sealAll(secrets);
    if (!keeps && !isKnown) changed();
  }

  function save(given: D): boolean {
    const unread = given.unread ?? get(given.id)?.unread;
    const draft = unread === undefined ? given : { ...given, unread };
    const isKept = write(draft);
    changed();
    const unsealed = unsealedIn(draft);
    if (isKept && unsealed.length > 0) void seal(draft, unsealed);
    return isKept;
  }

  return {
    get,
    opening(id) {
      const text = storage.getItem(prefix + id);
      if (text === null || parsed.get(id)?.text === text) return undefined;
      const sealed = unopenedIn(text, vault);
      if (sealed.length === 0) return undefined;
      const promise =
        opening.get(text) ?? vault.openAll(sealed).finally(() => opening.delete(text));
      opening.set(text, promise);
      return promise;
    },
    list() {
      const kept = storage.keys().flatMap((key) => {
        return key.startsWith(prefix) ? [key.slice(prefix.length)] : [];
      });
      known ??= [...new Set([...kept, ...unkept.keys()])]
        .map(get)
        .filter((draft) => draft !== undefined)
        .toSorted((a, b) => b.savedAt - a.savedAt);
      return known;
    },
    save,
    discardUnread(id) {
      const draft = get(id);
      if (draft?.unread) save({ ...draft, unread: [] });
    },
    setAside(id) {
      const draft = get(id);
      const rest = draft && unreadDraft(id, draft);
      if (rest) save(rest);
    },
    prepare(draft) {
      void sealAhead(unsealedIn(draft));
    },
    leavesOut: (draft) => vault.keeps() === false && secretsIn(draft).length > 0,
    remove(id) {
      storage.removeItem(prefix + id);
      parsed.delete(id);
      unkept.delete(id);
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `crypto.randomUUID` does not exist on plain HTTP; these ids only distinguish the drafts of one browser. */
export function newDraftId(): string {
  return crypto
    .getRandomValues(new Uint32Array(3))
    .reduce((id, part) => id + part.toString(36), '');
}
