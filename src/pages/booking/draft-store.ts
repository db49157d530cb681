import { draftPrefix } from '#app/saving/drafts/draft-prefix.ts';
import { createDraftStore as createStore, storeByPerson } from '#app/saving/drafts/draft-store.ts';
import type { DraftStore as Store, StoredDraft } from '#app/saving/drafts/draft-store.ts';
import { isFormDraft, type FormDraft } from '#app/saving/drafts/form-drafts.ts';
import { isAttempt as isNamedAttempt } from '#app/saving/send-new.ts';
import type { Attempt as NamedAttempt } from '#app/saving/send-new.ts';
import { isJsonObject } from '#app/lib/json.ts';
import { isPeople } from '#app/features/people/model/is-people.ts';
import { isPicture } from '#app/features/preset/model/is-picture.ts';
import type { BookingMode } from './booking-mode.ts';
import type { BookingValues } from './booking-values.ts';
import { readBookingPicture } from './picture-fields.ts';
import { isRepeats, NO_REPEATS } from './repeats/repeats.ts';

/** An unfinished booking. */
export interface Draft extends FormDraft<BookingValues, Attempt> {
  /** Of an edit: the meeting's number. */
  readonly conferenceId?: string;
  /** Of an edit of a whole series: its id. */
  readonly seriesId?: string;
}

/** A booking that was sent and of which no answer came. */
export interface Attempt extends NamedAttempt {
  readonly kind: BookingValues['kind'];
  /** Of a booked one, as it was sent. */
  readonly startTime?: string;
}

export type DraftStore = Store<Draft>;

/** The draft an edit of a whole series is kept in. */
export function seriesDraftId(seriesId: string): string {
  return `series-${seriesId}`;
}

export function createDraftStore(storage: Storage, username: string): DraftStore {
  const prefix = draftPrefix('booking', username);
  return createStore(storage, { prefix, revive: reviveNumbers, read: readDraft });
}

/** What is kept of a form, with what it began from. */
export function draftOf(
  mode: BookingMode,
  stored: StoredDraft,
  values: BookingValues,
  attempt: Attempt | undefined,
): Draft {
  const original = mode.kind === 'edit' ? mode.opened : mode.seed;
  return {
    ...stored,
    values,
    ...(original && { original }),
    ...(mode.kind === 'edit' &&
      (mode.series ? { seriesId: mode.series.id } : { conferenceId: mode.conferenceId })),
    ...(attempt && { attempt }),
  };
}

/** The drafts of a person. */
export const draftStoreOf = storeByPerson((username) => createDraftStore(localStorage, username));

function readDraft(draft: unknown): Draft | undefined {
  if (!isJsonObject(draft)) return undefined;
  const { values, original } = draft;
  if (!isJsonObject(values)) return undefined;
  // a draft of before there were pictures: the meeting has what it had
  const { picture, key, template, room, repeats } = values;
  const kept = {
    repeats: isRepeats(repeats) ? repeats : NO_REPEATS,
    picture: isPicture(picture)
      ? picture
      : readBookingPicture(isJsonObject(original) ? original : {}),
    key: typeof key === 'string' ? key : '',
    template: typeof template === 'string' ? template : '',
    room: typeof room === 'string' ? room : '',
  };
  const whole = { ...draft, values: { ...values, ...kept } };
  return isFormDraft(whole, isValues, isAttempt) ? whole : undefined;
}

/** Numbers that may be half typed. */
const NUMBERS: ReadonlySet<string> = new Set([
  'durationMinutes',
  'interval',
  'rounds',
  'every',
  'count',
]);

/** JSON writes NaN, a number half typed, as null. */
function reviveNumbers(key: string, value: unknown): unknown {
  const number = NUMBERS.has(key);
  return number && value === null ? Number.NaN : value;
}

function isAttempt(value: unknown): value is Attempt {
  return isNamedAttempt(value) && 'kind' in value;
}

function isValues(value: unknown): value is BookingValues {
  if (!isJsonObject(value)) return false;
  const { name, kind, start, people, settings, durationMinutes, picture, key, repeats } = value;
  const { template, room } = value;
  return (
    typeof name === 'string' &&
    (kind === 'instant' || kind === 'scheduled' || kind === 'recurring') &&
    isJsonObject(start) &&
    typeof start['local'] === 'string' &&
    typeof start['zone'] === 'string' &&
    typeof durationMinutes === 'number' &&
    isPeople(people) &&
    isJsonObject(settings) &&
    isPicture(picture) &&
    isRepeats(repeats) &&
    typeof key === 'string' &&
    typeof template === 'string' &&
    typeof room === 'string'
  );
}
