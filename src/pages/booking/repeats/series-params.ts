import { offsetIn } from '#app/components/time/browser-zone.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { dayText } from '#app/features/recurrence/model/calendar-day.ts';
import type { DayNumber } from '#app/features/recurrence/model/calendar-day.ts';
import { readRepeat, writeRepeat } from '#app/features/recurrence/model/repeat-fields.ts';
import { freshRule } from '#app/features/recurrence/model/repeat-rule.ts';
import { formatTime, parseTime } from '#app/lib/time.ts';
import type { LocalStart } from '../booking-values.ts';
import { localAt, wireTime } from '../zone-time.ts';
import type { Repeats } from './repeats.ts';
import type { SeriesPlan } from './series-plan.ts';
import { trimmed } from './series-plan.ts';

/** Maps `meeting_formular` and `start_time` of operations 78 and 79 to the form's rule and back. */

interface SeriesTimes {
  readonly repeats: Repeats;
  /** The rule's first day, with the time of day of its dates. */
  readonly start: LocalStart;
}

/** The rule of a series that was read (operation 81), with its time on the clock of `zone`. */
export function readSeriesTimes(answer: JsonObject, zone: string): SeriesTimes {
  const read = readRepeat(answer['meeting_formular']);
  const rule = read?.rule ?? freshRule();
  return {
    start: { local: firstLocal(answer['start_time'], read?.first, zone), zone },
    repeats: { rule, skipped: [], reason: '' },
  };
}

/** The time of day of the printed date, on the rule's first day. */
function firstLocal(printed: unknown, first: DayNumber | undefined, zone: string): string {
  const next = parseTime(printed, 0);
  if (next === undefined) return '';
  const there = localAt(next.at, zone).local;
  if (first === undefined) return there;
  const offset = next.offset ?? 0;
  if (offsetIn(zone, next.at) === offset) return `${dayText(first)}${there.slice(10)}`;
  const onFirst = parseTime(`${dayText(first)}${formatTime(next.at, offset).slice(10)}`);
  return onFirst === undefined ? there : localAt(onFirst.at, zone).local;
}

/** The fields of a new series: it begins at the first date that takes place. */
export function newSeriesFields(plan: SeriesPlan, { rule }: Repeats): JsonObject {
  const plain = trimmed(plan, rule);
  const begin = plan.clock.instantOn(plain.first);
  return {
    ...(begin && { start_time: wireTime(begin) }),
    meeting_formular: writeRepeat(plain.rule, plain.first, undefined),
  };
}

/**
 * The fields of a changed series. Unchanged parts are sent back as they were read. A changed time or rule is
 * sent with the next date, because dates that have begun stay as they are.
 */
export function changedSeriesFields(
  plan: SeriesPlan,
  { rule }: Repeats,
  original: JsonObject,
  now: number,
): JsonObject {
  const { clock, dates } = plan;
  const formular = original['meeting_formular'];
  const begins = readRepeat(formular)?.first;
  const first = begins === clock.first ? begins : (dates[0]?.day ?? clock.first);
  const rewritten = writeRepeat(rule, first, formular);
  const before = parseTime(original['start_time'], 0);
  const sameTime =
    before !== undefined &&
    clock.instantOn(clock.dayOf(before.at))?.at === startOfMinute(before.at);
  if (rewritten === formular && sameTime) return {};
  const next = dates.find(({ at }) => at > now) ?? dates.at(-1);
  const instant = next && clock.instantOn(next.day);
  const keepsStart = sameTime && next !== undefined && next.at === before?.at;
  return {
    ...(rewritten !== formular && { meeting_formular: rewritten }),
    ...(instant && !keepsStart && { start_time: formatTime(instant.at, instant.offset) }),
  };
}

function startOfMinute(at: number): number {
  return Math.floor(at / 60_000) * 60_000;
}
