import { ErrorCode } from '#app/api/generated/types.gen.ts';
import { saysNoSuch } from '#app/api/refusal.ts';
import { refusedPlaceReader } from '#app/features/setting/refused-place.ts';
import type { RoomFormField } from './room-problems.ts';

/** Where a refusal leads; settings by their table. */
export const refusedRoomPlace = refusedPlaceReader<RoomFormField>('room', [
  { field: 'name', codes: [20105, 99995], words: ['name'] },
  {
    field: 'users',
    codes: [99992],
    words: ['exclusive', 'exclusive_users', 'visible', 'visible_user_domains'],
  },
  { field: 'picture', codes: [20333, 20334], words: ['vmp', 'mix'] },
]);

/** It was deleted. */
export function saysNoSuchRoom(error: unknown): boolean {
  return saysNoSuch(error, ErrorCode.NoSuchVirtualRoom);
}
