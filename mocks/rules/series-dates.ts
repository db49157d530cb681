import { dayOf, dayParts } from '../db/platform-time.ts';
import { isObject, type Json } from '../http/json.ts';
import { invalid, notStated } from '../http/refusal.ts';

/** A repetition in days of the platform's calendar (see `platformDay`). */
export interface SeriesRule {
  readonly from: number;
  readonly to: number;
  readonly every: 'day' | 'week' | 'month';
  readonly step: number;
  /** 1 (Monday) to 7; weekly only. */
  readonly weekdays: readonly number[];
}

/** Only 7 is printed; 1 and 30 are inferred by the field notes (section 4, `meeting_formular`). */
const kinds: Readonly<Record<number, SeriesRule['every']>> = { 1: 'day', 7: 'week', 30: 'month' };

/**
 * Parses `meeting_formular`. `start_date` may be missing (the day of `start_time` then); no other field gives
 * an end.
 */
export function readRule(value: Json | undefined, firstDay: number): SeriesRule {
  if (!isObject(value)) throw notStated('没有 meeting_formular 时例会的日期');
  const { start_date: start, end_date: end, repeat_type: type, frequency = 1 } = value;
  const every = typeof type === 'number' ? kinds[type] : undefined;
  if (every === undefined) throw notStated('meeting_formular.repeat_type 只知 1、7、30');
  if (typeof frequency !== 'number' || !Number.isInteger(frequency) || frequency < 1) {
    throw invalid('meeting_formular.frequency', '必须为正整数');
  }
  const from = start === undefined || start === '' ? firstDay : dayIn(start, 'start_date');
  const to = dayIn(end, 'end_date');
  if (to < from) throw invalid('meeting_formular.end_date', '早于开始日期');
  return { from, to, every, step: frequency, weekdays: weekdaysIn(value.week_days, from) };
}

function dayIn(value: Json | undefined, field: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(typeof value === 'string' ? value : '');
  const day =
    match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === undefined) throw invalid(`meeting_formular.${field}`, '必须为日期 YYYY-MM-DD');
  return day;
}

function weekdaysIn(value: Json | undefined, from: number): readonly number[] {
  if (value === undefined || value === '') return [dayParts(from).weekday];
  const days = typeof value === 'string' ? value.split(',').map(Number) : [];
  if (days.length === 0 || days.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) {
    throw invalid('meeting_formular.week_days', '必须为逗号分隔的 1-7');
  }
  return days;
}

/** Every day of a rule, from first to last. */
export function daysOf(rule: SeriesRule): readonly number[] {
  const days: number[] = [];
  for (let day = rule.from; day <= rule.to; day += 1) {
    if (includes(rule, day)) days.push(day);
  }
  return days;
}

function includes(rule: SeriesRule, day: number): boolean {
  const first = dayParts(rule.from);
  const parts = dayParts(day);
  switch (rule.every) {
    case 'day':
      return (day - rule.from) % rule.step === 0;
    case 'week': {
      const monday = rule.from - (first.weekday - 1);
      const week = Math.floor((day - monday) / 7);
      return week % rule.step === 0 && rule.weekdays.includes(parts.weekday);
    }
    case 'month':
    default: {
      // A month without that date has no meeting.
      const months = (parts.year - first.year) * 12 + parts.month - first.month;
      return months % rule.step === 0 && parts.date === first.date;
    }
  }
}
