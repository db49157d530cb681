import { DAY } from '#app/lib/time.ts';

/** "文件7天后自动删除" (operation 72). */
const lifeDays = 7;

/** Whole days until the platform deletes a file; 0 on its last day and after. Times in ms since 1970. */
export function daysLeft(uploadedAt: number, now: number): number {
  return Math.max(Math.floor((leavesAt(uploadedAt) - now) / DAY), 0);
}

/** When the platform deletes a file, ms since 1970. */
export function leavesAt(uploadedAt: number): number {
  return uploadedAt + lifeDays * DAY;
}

const soonDays = 2;

/** Whether a file is gone within two days, or before the meeting it is for has ended. */
export function leavesTooSoon(uploadedAt: number, now: number, meetingEnd: number): boolean {
  const leaves = leavesAt(uploadedAt);
  return leaves < now + soonDays * DAY || leaves < meetingEnd;
}
