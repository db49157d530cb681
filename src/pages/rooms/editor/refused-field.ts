import { ErrorCode } from '#app/api/generated/types.gen.ts';
import { isRefusedWith, refusalReader } from '#app/api/refusal.ts';
import { SETTING_WORDS } from '#app/features/setting/model/settings.ts';
import type { RoomField } from './room-problems.ts';

export const refusedField = refusalReader<RoomField>([
  { field: 'name', codes: [20105, 99995], words: ['name'] },
  { field: 'users', codes: [99992], words: ['exclusive', 'exclusive_users'] },
  { field: 'settings', codes: [20120, 20121, 24102, 24205], words: SETTING_WORDS },
]);

/** It was deleted. */
export function saysNoSuchRoom(error: unknown): boolean {
  return isRefusedWith(error, ErrorCode.NoSuchVirtualRoom);
}
