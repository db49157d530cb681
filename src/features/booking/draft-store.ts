import { isJsonObject } from '#app/domain/json.ts';
import type { JsonObject } from '#app/domain/json.ts';
import type { BookingValues } from './booking-values.ts';
import { isPicture } from './draft-picture.ts';
import { readBookingPicture } from './picture-fields.ts';

/**
 * Unfinished bookings, kept in this browser only, under the name of who typed them. Local storage:
 * it is written at once, so that the last keystrokes before a crash or a closed window are in it.
 * A draft may hold a meeting's password; it goes when the meeting is booked or the draft discarded.
 */
export interface Draft {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly values: BookingValues;
  /** What was read: of an edit the meeting as it was opened, of a copy what was taken over. */
  readonly original?: JsonObject;
  /** Of an edit: the meeting's number. */
  readonly conferenceId?: string;
  /** A booking that was sent and of which no answer came: to be looked for before it is sent again. */
  readonly attempt?: Attempt;
}

export interface Attempt {
  readonly kind: BookingValues['kind'];
  readonly name: string;
  /** Of a booked one, as it was sent. */
  readonly startTime?: string;
  /** Ids of the meetings of that name that were there before. */
  readonly before: readonly string[];
}

export interface DraftStore {
  /** Newest first. The same array until something changes. */
  readonly list: () => readonly Draft[];
  readonly get: (id: string) => Draft | undefined;
  /** False where the browser refuses to keep it. */
  readonly save: (draft: Draft) => boolean;
  readonly remove: (id: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const PREFIX = 'console.booking-draft';

/** The draft an edit of this meeting is kept in. */
export function editDraftId(conferenceId: string): string {
  return `edit-${conferenceId}`;
}

export function createDraftStore(storage: Storage, username: string): DraftStore {
  const prefix = `${PREFIX}:${username}:`;
  const listeners = new Set<() => void>();
  let known: readonly Draft[] | undefined;

  function changed() {
    known = undefined;
    for (const listener of listeners) listener();
  }

  const get = (id: string) => parseDraft(storage.getItem(prefix + id));

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
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const stores = new Map<string, DraftStore>();

/** One store a person, so that every view of the drafts hears of every change. */
export function draftStoreOf(username: string): DraftStore {
  let store = stores.get(username);
  if (store === undefined) {
    store = createDraftStore(localStorage, username);
    stores.set(username, store);
  }
  return store;
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
    (key) => key !== null,
  );
}

/** What is no draft, or one of another shape, is as good as none; it is left where it lies. */
function parseDraft(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  try {
    const draft: unknown = JSON.parse(text, reviveNumbers);
    if (!isJsonObject(draft)) return undefined;
    const { values, original } = draft;
    if (!isJsonObject(values)) return undefined;
    // a draft of before there were pictures: the meeting has what it had
    const { picture, key } = values;
    const kept = {
      picture: isPicture(picture)
        ? picture
        : readBookingPicture(isJsonObject(original) ? original : {}),
      key: typeof key === 'string' ? key : '',
    };
    const whole = { ...draft, values: { ...values, ...kept } };
    return isDraft(whole) ? whole : undefined;
  } catch {
    return undefined;
  }
}

/** JSON writes NaN, a number half typed, as null. */
function reviveNumbers(key: string, value: unknown): unknown {
  const number = key === 'durationMinutes' || key === 'interval' || key === 'rounds';
  return number && value === null ? Number.NaN : value;
}

function isDraft(value: unknown): value is Draft {
  if (!isJsonObject(value)) return false;
  const { id, savedAt, values, original, attempt } = value;
  return (
    typeof id === 'string' &&
    typeof savedAt === 'number' &&
    isValues(values) &&
    (original === undefined || isJsonObject(original)) &&
    (attempt === undefined || (isJsonObject(attempt) && Array.isArray(attempt['before'])))
  );
}

function isValues(value: unknown): value is BookingValues {
  if (!isJsonObject(value)) return false;
  const { name, kind, start, people, settings, durationMinutes, picture, key } = value;
  return (
    typeof name === 'string' &&
    (kind === 'instant' || kind === 'scheduled') &&
    isJsonObject(start) &&
    typeof start['local'] === 'string' &&
    typeof start['zone'] === 'string' &&
    typeof durationMinutes === 'number' &&
    isPeople(people) &&
    isJsonObject(settings) &&
    isPicture(picture) &&
    typeof key === 'string'
  );
}

function isPeople(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const lists = ['members', 'audience', 'vips', 'keepCalling', 'contentSharers'].map(
    (key) => value[key],
  );
  const singles = [value['chair'], value['speaker']];
  return (
    lists.every((list) => Array.isArray(list) && list.every(isPerson)) &&
    singles.every((one) => one === null || isPerson(one))
  );
}

function isPerson(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    typeof value['account'] === 'string' &&
    typeof value['kind'] === 'string' &&
    typeof value['name'] === 'string'
  );
}

/** `crypto.randomUUID` is not there on plain HTTP; these ids only tell one browser's drafts apart. */
export function newDraftId(): string {
  return crypto
    .getRandomValues(new Uint32Array(3))
    .reduce((id, part) => id + part.toString(36), '');
}
