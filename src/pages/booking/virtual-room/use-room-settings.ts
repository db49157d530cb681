import { useQueryClient } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';
import { defaultSettings } from '#app/features/setting/model/settings-in-words.ts';
import { readSettings } from '#app/features/setting/model/settings-fields.ts';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';
import { rebased } from './room-settings.ts';

/**
 * Chooses a room, or none. All settings of the form are sent and override the room's, so the form takes over
 * the room's settings except those that the user chose.
 * @returns a promise that rejects if the room cannot be read; nothing is changed then
 */
export function useRoomChoice(): (roomId: string) => Promise<void> {
  const client = useQueryClient();
  const { getValues, setValue } = useFormContext<BookingValues>();
  const { mode } = useBooking();
  // what the form returns to without a room: its defaults, or the settings of its template or copied meeting
  const seed = mode.kind === 'new' ? mode.seed : undefined;
  const usual = readSettings(seed ?? defaultSettings());

  async function settingsOf(roomId: string): Promise<MeetingSettings> {
    if (roomId === '') return usual;
    const room = await client.fetchQuery({
      ...virtualRoomQueries.one(roomId),
      staleTime: 60_000,
    });
    return { ...usual, ...readSettings(room) };
  }

  return async (roomId) => {
    const to = await settingsOf(roomId);
    const before = getValues('room');
    // if the earlier room was deleted, its settings count as chosen by the user
    const from = await settingsOf(before).catch(() => usual);
    setValue('settings', rebased(getValues('settings'), from, to), { shouldDirty: true });
    setValue('room', roomId, { shouldDirty: true });
  };
}
