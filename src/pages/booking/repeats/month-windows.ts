import { firstOfMonth, monthOf } from '#app/features/recurrence/model/calendar-day.ts';
import { DAY, MINUTE } from '#app/lib/time.ts';

export interface MonthWindow {
  readonly from: number;
  readonly to: number;
}

/** The maximum number of months read for one booking. */
const MOST = 24;

/**
 * The months, in the platform's calendar, that contain these meetings of the given minutes. If there are too
 * many to read, returns the first ones and the instant up to which they reach.
 */
export function monthWindows(
  starts: readonly number[],
  minutes: number,
  offset: number,
): { readonly windows: readonly MonthWindow[]; readonly checkedUntil: number | undefined } {
  const monthAt = (at: number) => monthOf(Math.floor((at + offset * MINUTE) / DAY));
  const beginOf = (month: number) => firstOfMonth(month) * DAY - offset * MINUTE;
  const months = [
    ...new Set(starts.flatMap((at) => [monthAt(at), monthAt(at + minutes * MINUTE)])),
  ].toSorted((a, b) => a - b);
  const windows = months
    .slice(0, MOST)
    .map((month) => ({ from: beginOf(month), to: beginOf(month + 1) }));
  return { windows, checkedUntil: months.length > MOST ? windows.at(-1)?.to : undefined };
}
