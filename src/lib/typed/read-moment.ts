import { readDay, type DayReading } from './read-day.ts';
import { readTime } from './read-time.ts';

/** What a text says: a day `2026-12-10`, a time `14:30`, or both. */
export interface Moment {
  readonly day?: string;
  readonly time?: string;
}

/** Reads words that no fixed form has, such as `in 3 days`. */
export type WordReader = (text: string, reading: DayReading) => Moment | undefined;

/** Longer than any date and time that people write. */
const LONGEST = 60;

/** Reads what is typed into a field for a day: the day, and the time where one is typed with it. */
export function readTypedDay(
  text: string,
  reading: DayReading,
  words?: WordReader,
): Moment | undefined {
  if (text.length > LONGEST) return undefined;
  const day = readDay(text, reading);
  if (day !== undefined) return { day };
  const both = readBoth(text, reading) ?? words?.(text, reading);
  return both?.day === undefined ? undefined : both;
}

/** Reads what is typed into a field for a time: the time, and the day where one is typed with it. */
export function readTypedTime(
  text: string,
  reading: DayReading,
  words?: WordReader,
): Moment | undefined {
  if (text.length > LONGEST) return undefined;
  const time = readTime(text);
  if (time !== undefined) return { time };
  const both = readBoth(text, reading) ?? words?.(text, reading);
  return both?.time === undefined ? undefined : both;
}

/** Between a day and a time there is a blank, a comma, a `T`, or the end of Chinese writing. */
const BETWEEN = /(?:[\s,，、]|(?<=\d)t(?=\d)|(?<=[\u4e00-\u9fff）)])|(?=[\u4e00-\u9fff]))/gi;

function readBoth(text: string, reading: DayReading): Moment | undefined {
  for (const { index, 0: between } of text.matchAll(BETWEEN)) {
    const before = text.slice(0, index);
    const after = text.slice(index + between.length).replace(/^\s*at\s/i, '');
    if (before.trim() === '' || after.trim() === '') continue;
    const found = pair(before, after, reading) ?? pair(after, before, reading);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pair(day: string, time: string, reading: DayReading): Moment | undefined {
  const readAs = readTime(time);
  const on = readAs === undefined ? undefined : readDay(day, reading);
  return on === undefined || readAs === undefined ? undefined : { day: on, time: readAs };
}
