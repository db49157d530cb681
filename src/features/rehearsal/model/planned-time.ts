import { readDuration } from '#app/lib/typed/read-duration.ts';
import { readTime } from '#app/lib/typed/read-time.ts';
import { typedChinese } from '#app/lib/typed/typed-text.ts';

/** When a step is due: at a time of day, or so many minutes after the meeting's start. */
export type PlannedTime =
  | { readonly kind: 'clock'; readonly time: string }
  | { readonly kind: 'after'; readonly minutes: number };

/** Says that a duration follows, or stood before. */
const AFTER = /^(?:\+|in |after |会议?开始后|开始后|第)\s*|\s*(?:after (?:the )?start|in|后)$/g;

/**
 * Reads what people type: `14:30`, `2 p.m.` and `下午2点` are times of day; `+15`, `15 min`, `半小时`
 * and a plain number of up to two digits are minutes after the start.
 */
export function readPlanned(text: string): PlannedTime | undefined {
  const plain = typedChinese(text);
  const rest = plain.replaceAll(AFTER, '').trim();
  if (rest !== plain || /^\d{1,2}$/.test(plain)) return after(readDuration(rest));
  const time = readTime(plain);
  if (time !== undefined) return { kind: 'clock', time };
  // no time of day, and no unit that makes it anything else
  return /^[\d:. ]*$/.test(plain) ? undefined : after(readDuration(plain));
}

function after(minutes: number | undefined): PlannedTime | undefined {
  return minutes === undefined ? undefined : { kind: 'after', minutes };
}
