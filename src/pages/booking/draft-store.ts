import { browserZone, isUsableZone } from '#app/components/time/browser-zone.ts';
import * as z from 'zod/mini';
import { vaultOf } from '#app/saving/drafts/vault.ts';
import { byPerson } from '#app/components/by-person.ts';
import { codeOf, filledWith, typedNumberSchema } from '#app/components/stored-values.ts';
import { peopleSchema } from '#app/features/people/stored-people.ts';
import { readRooms } from '#app/features/meeting/model/physical-rooms.ts';
import { pictureSchema } from '#app/features/picture/stored-picture.ts';
import { WEEKDAYS } from '#app/features/recurrence/model/calendar-day.ts';
import { repeatKinds } from '#app/features/recurrence/model/codes.ts';
import { settingsSchema } from '#app/features/setting/stored-settings.ts';
import { wallPresetSchema } from '#app/features/tv-wall/stored-wall.ts';
import { draftPrefix } from '#app/saving/drafts/draft-prefix.ts';
import { isJsonObject, textOf, type JsonObject } from '#app/lib/json.ts';
import { createDraftStore } from '#app/saving/drafts/draft-store.ts';
import type { DraftStore as Store, StoredDraft } from '#app/saving/drafts/draft-store.ts';
import {
  attemptSchema,
  draftFields,
  editDraftId,
  type FormDraft,
} from '#app/saving/drafts/form-drafts.ts';
import type { Attempt as NamedAttempt } from '#app/saving/send-new.ts';
import type { BookingMode } from './booking-mode.ts';
import type { BookingValues } from './booking-values.ts';
import { readBegunPicture } from '#app/features/meeting/model/begun-picture.ts';
import { readWalls } from './picture-fields.ts';
import { NO_REPEATS } from './repeats/repeats.ts';
import { fromBookedMeeting } from './booking-params.ts';
import { copiedBooking, freshBooking, fromSeries } from './first-values.ts';
import { platformNow } from '#app/api/platform-clock.ts';

export interface Draft extends FormDraft<BookingValues, BookingAttempt> {
  /** Set for an edit: the meeting's number. */
  readonly conferenceId?: string;
  /** Set for an edit of a whole series: its id. */
  readonly seriesId?: string;
}

/** A booking that was sent but not answered. */
export interface BookingAttempt extends NamedAttempt {
  readonly kind: BookingValues['kind'];
  /** Set for a scheduled booking: its start as it was sent. */
  readonly startTime?: string;
}

export type BookingDraftStore = Store<Draft>;

/** Draft id of the form that edits one meeting: several may share its number. */
export function meetingDraftId(conferenceId: string, meetingId: string): string {
  return editDraftId(meetingId || conferenceId);
}

/** Draft id of the form that edits a whole series. */
export function seriesDraftId(seriesId: string): string {
  return `series-${seriesId}`;
}

/** The draft of a form, with the object it started from. */
export function draftOf(
  mode: BookingMode,
  stored: StoredDraft,
  values: BookingValues,
  attempt: BookingAttempt | undefined,
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

const kindSchema = z.enum(['instant', 'scheduled', 'recurring']);

const repeatsSchema = z.looseObject({
  rule: z.looseObject({
    kind: codeOf(repeatKinds),
    every: typedNumberSchema,
    weekdays: z.array(z.literal(WEEKDAYS)),
    ends: z.enum(['date', 'count']),
    last: z.string(),
    count: typedNumberSchema,
  }),
  skipped: z.array(z.string()),
  reason: z.string(),
});

/** Drafts of earlier versions lack some parts; these get their untouched values. */
const valuesSchema = z.looseObject({
  name: z.string(),
  kind: kindSchema,
  start: z.looseObject({
    local: z.string(),
    zone: z.string(),
    typed: z.optional(z.object({ day: z.string(), time: z.string() })),
  }),
  durationMinutes: typedNumberSchema,
  people: peopleSchema,
  settings: settingsSchema,
  repeats: filledWith(z.nullable(repeatsSchema), null),
  picture: filledWith(z.nullable(pictureSchema), null),
  walls: filledWith(z.nullable(wallPresetSchema), null),
  key: filledWith(z.string(), ''),
  template: filledWith(z.string(), ''),
  publicTemplate: filledWith(z.string(), ''),
  room: filledWith(z.string(), ''),
  brief: filledWith(z.nullable(z.string()), null),
  rooms: filledWith(z.nullable(z.array(z.record(z.string(), z.unknown()))), null),
  doubleBooked: filledWith(z.array(z.string()), []),
  platform: filledWith(z.nullable(z.string()), null),
});

const draftSchema = z.pipe(
  z.looseObject({
    ...draftFields,
    values: valuesSchema,
    conferenceId: z.optional(z.string()),
    seriesId: z.optional(z.string()),
    attempt: z.optional(
      z.extend(attemptSchema, { kind: kindSchema, startTime: z.optional(z.string()) }),
    ),
  }),
  // an edited meeting keeps what its draft lacks
  z.transform(({ values, ...draft }): Draft => {
    const { original = {} } = draft;
    return {
      ...draft,
      values: {
        ...values,
        // kept by a browser that knew other zones, or none
        start: isUsableZone(values.start.zone)
          ? values.start
          : { ...values.start, zone: browserZone() },
        picture: values.picture ?? readBegunPicture(original),
        walls: values.walls ?? readWalls(original),
        repeats: values.repeats ?? NO_REPEATS,
        brief: values.brief ?? textOf(original['brief']),
        rooms: values.rooms ?? readRooms(original),
        platform: values.platform ?? textOf(original['platform_id']),
      },
    };
  }),
);

/** The untouched form that a draft belongs to. */
function blankOf({ original, conferenceId, seriesId }: JsonObject): BookingValues {
  if (!isJsonObject(original)) return freshBooking();
  if (seriesId !== undefined) return fromSeries(original);
  return conferenceId === undefined
    ? copiedBooking(original, undefined)
    : fromBookedMeeting(original, browserZone());
}

/** The drafts of a user. */
export const draftStoreOf = byPerson((username) =>
  createDraftStore<Draft>({
    prefix: draftPrefix('booking', username),
    schema: draftSchema,
    blank: (id, found) => ({ id, savedAt: platformNow(), values: blankOf(found) }),
    vault: vaultOf(username),
  }),
);
