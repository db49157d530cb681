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
 * Chooses a room, or none. All settings of the form are sent and go over the room's own, so the form
 * takes over the room's, where nobody chose otherwise.
 * @returns fails where the room cannot be read: nothing is changed then
 */
export function useRoomChoice(): (roomId: string) => Promise<void> {
  const client = useQueryClient();
  const { getValues, setValue } = useFormContext<BookingValues>();
  const { mode } = useBooking();
  // what the form goes back to without a room: its defaults, or what it took from a template or a meeting
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
    // one that is gone meanwhile left its settings behind: they count as chosen
    const from = await settingsOf(before).catch(() => usual);
    setValue('settings', rebased(getValues('settings'), from, to), { shouldDirty: true });
    setValue('room', roomId, { shouldDirty: true });
  };
}
