import { useMemo } from 'react';
import { useUsername } from '#app/components/session-context.ts';
import { rememberSent } from '#app/features/change/last-sent.ts';
import { unreadFields, wordsOf } from '#app/features/change/model/unread-fields.ts';
import { unreadRules } from '#app/features/change/unread-rules.ts';
import { readPeople } from '#app/features/people/model/people-fields.ts';
import { readSettings } from '#app/features/setting/model/settings-fields.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { UnreadField } from '#app/lib/unread-field.ts';
import type { UnreadRules } from '#app/saving/form-rules.ts';
import { useBooking } from './booking-context.ts';
import type { BookingMode } from './booking-mode.ts';
import { seriesOfMeeting } from '#app/features/series/api/series.ts';
import { toBookParams, toSeriesParams } from './booking-params.ts';
import type { BookingValues } from './booking-values.ts';
import { editedSeries, timesOfSeries } from './repeats/edited-series.ts';
import type { Sent } from './send-booking.ts';
import type { PlatformClock } from './repeats/series-clock.ts';

function fromParams(values: BookingValues, params: JsonObject): BookingValues {
  return { ...values, people: readPeople(params), settings: readSettings(params) };
}

function rulesOf(mode: BookingMode, platform: PlatformClock): UnreadRules<BookingValues> {
  return mode.kind === 'edit' && mode.series !== undefined
    ? unreadRules({
        kind: 'series',
        paramsOf: (values, opened) => editedSeries(values, opened, platform),
        fromParams,
      })
    : unreadRules({ kind: 'meeting', paramsOf: toBookParams, fromParams });
}

const NOTHING: readonly UnreadField[] = [];

/** The fields of the edited meeting or series that saving would set although nobody could read them. */
export function unreadOf(
  mode: BookingMode,
  platform: PlatformClock,
  values: BookingValues,
  username: string,
): readonly UnreadField[] {
  // a copy takes over what was read; a template is no meeting and lacks fields of one
  if (mode.kind === 'new') {
    return mode.seed === undefined || values.template !== ''
      ? NOTHING
      : unreadFields(toBookParams(values, mode.seed), 'meeting');
  }
  const id = mode.series?.id ?? mode.meetingId ?? '';
  return rulesOf(mode, platform).of(values, { id, opened: mode.opened }, username);
}

/** Like `unreadOf`, for the booking as it is typed. */
export function useUnread(): readonly UnreadField[] {
  const username = useUsername();
  const { mode, values, platform } = useBooking();
  return useMemo(
    () => unreadOf(mode, platform, values, username),
    [mode, values, platform, username],
  );
}

/** The contract's words of settings that the platform did not answer; undefined for a new booking. */
export function useUnreadSettings(): ReadonlySet<string> | undefined {
  const { mode } = useBooking();
  const kind = mode.kind === 'edit' && mode.series ? 'series' : 'meeting';
  const opened = mode.kind === 'edit' ? mode.opened : undefined;
  return useMemo(
    () => (opened === undefined ? undefined : wordsOf(unreadFields(opened, kind))),
    [opened, kind],
  );
}

/** The form's values with what this browser sent last in these fields. */
export function withLastSentValues(
  mode: BookingMode,
  platform: PlatformClock,
  values: BookingValues,
  fields: readonly UnreadField[],
): BookingValues {
  return mode.kind === 'edit' ? rulesOf(mode, platform).take(values, mode.opened, fields) : values;
}

/**
 * Remembers what was sent for a meeting or a series, for platforms that do not answer all of it. The answer to a new
 * series names one of its meetings: the series itself is asked for, and nothing is remembered where it is not known.
 */
export async function rememberBooking(
  mode: BookingMode,
  platform: PlatformClock,
  { meetingId, seriesId }: Sent,
  values: BookingValues,
  username: string,
): Promise<void> {
  if (mode.kind === 'edit' && mode.series !== undefined) {
    rulesOf(mode, platform).remember(mode.series.id, values, mode.opened, username);
  } else if (values.kind === 'recurring') {
    const id = seriesId ?? (await seriesOfMeeting(meetingId).catch(() => ''));
    const seed = mode.kind === 'edit' ? mode.opened : mode.seed;
    const params = toSeriesParams(values, timesOfSeries(values, platform) ?? {}, seed);
    if (id !== '') rememberSent(username, 'series', id, params);
  } else {
    const opened = mode.kind === 'edit' ? mode.opened : (mode.seed ?? {});
    rememberSent(username, 'meeting', meetingId, toBookParams(values, opened));
  }
}
