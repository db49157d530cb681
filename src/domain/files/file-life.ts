const day = 86_400_000;
/** "文件7天后自动删除" (operation 72). */
const lifeDays = 7;

/** Whole days until the platform deletes a file; 0 on its last day and after. Times in ms since 1970. */
export function daysLeft(uploadedAt: number, now: number): number {
  return Math.max(Math.floor((leavesAt(uploadedAt) - now) / day), 0);
}

/** When the platform deletes a file, ms since 1970. */
export function leavesAt(uploadedAt: number): number {
  return uploadedAt + lifeDays * day;
}
