import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from '#app/components/form/select.tsx';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormContext } from 'react-hook-form';
import type { JsonObject } from '#app/lib/json.ts';
import { paths } from '#app/lib/paths.ts';
import { STATUS_EVERY, virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { Field } from '#app/components/form/field.tsx';
import { RoomStatusMark, useRoomStatusText } from '#app/features/room/room-status.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';
import { defaultSettings } from '#app/features/setting/model/settings-in-words.ts';
import { readSettings } from '#app/features/setting/model/settings-fields.ts';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';
import { rebased } from './room-settings.ts';
import styles from './virtual-room.module.css';

/** The option for no room. */
const NONE = '';

/** The virtual room of a new meeting, if any; the form takes over its settings. */
export function RoomField() {
  const { mode, values, problemAt } = useBooking();
  return (
    <RoomControl
      room={values.room}
      // what the form returns to without a room: its defaults, or the settings of its template or copied meeting
      seed={mode.kind === 'new' ? mode.seed : undefined}
      problem={problemAt('room')}
    />
  );
}

interface RoomControlProps {
  readonly room: string;
  readonly seed: JsonObject | undefined;
  readonly problem: string | undefined;
}

/** Drawn again when it changes itself, not with every key in another field. */
const RoomControl = memo(function RoomControl({ room, seed, problem }: RoomControlProps) {
  const { t } = useTranslation('booking');
  const describe = useErrorText();
  const offered = useOffered('listVirtualRooms');
  const rooms = useQuery({
    ...virtualRoomQueries.list(),
    enabled: offered.offered,
    refetchInterval: room === NONE ? false : STATUS_EVERY,
  });
  const choose = useRoomChoice(seed);
  const [reading, setReading] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const statusText = useRoomStatusText();
  const all = rooms.data ?? [];
  const chosen = all.find(({ id }) => id === room);
  if (!offered.offered || (rooms.data?.length === 0 && room === NONE)) return null;

  async function take(roomId: string) {
    setFailure(undefined);
    setReading(true);
    try {
      await choose(roomId);
    } catch (error) {
      setFailure(error);
    } finally {
      setReading(false);
    }
  }

  const missing = rooms.data !== undefined && room !== NONE && chosen === undefined;
  return (
    <Field
      id="booking-room"
      label={t('room.label')}
      problem={
        problem ??
        (missing ? t('room.gone') : failure === undefined ? undefined : describe(failure))
      }
      hint={hint()}
    >
      {({ status, ...control }) => (
        <Select
          {...control}
          {...(status && { status })}
          aria-label={t('room.label')}
          showSearch={{ optionFilterProp: 'label' }}
          allowClear={room !== NONE}
          placeholder={t('room.none')}
          loading={reading || rooms.isPending}
          value={room === NONE ? null : room}
          notFoundContent={t(rooms.isError ? 'room.failed' : 'room.noMatch')}
          options={all.map(({ id, name, number, status: state }) => ({
            value: id,
            label: [name, number, state === 0 ? '' : statusText(state)].filter(Boolean).join(' · '),
          }))}
          onChange={(roomId: string | null | undefined) => void take(roomId ?? NONE)}
        />
      )}
    </Field>
  );

  function hint() {
    if (room === NONE) return t('room.why');
    if (chosen === undefined) return undefined;
    return (
      <span className={styles['chosen']}>
        <RoomStatusMark
          status={chosen.status}
          text={
            chosen.meeting === ''
              ? statusText(chosen.status)
              : t('room.heldNow', { meeting: chosen.meeting })
          }
        />
        {chosen.exclusive === 1 && <span>{t('room.exclusive', { count: chosen.users })}</span>}
        <span>{t('room.settings')}</span>
        <Link to={paths.room(chosen.id)}>{t('room.open')}</Link>
      </span>
    );
  }
});

/**
 * Chooses a room, or none. All settings of the form are sent and override the room's, so the form takes over
 * the room's settings except those that the user chose.
 * @returns a promise that rejects if the room cannot be read; nothing is changed then
 */
function useRoomChoice(seed: JsonObject | undefined): (roomId: string) => Promise<void> {
  const client = useQueryClient();
  const { getValues, setValue } = useFormContext<BookingValues>();

  async function settingsOf(roomId: string, usual: MeetingSettings): Promise<MeetingSettings> {
    if (roomId === '') return usual;
    const room = await client.fetchQuery({
      ...virtualRoomQueries.one(roomId),
      staleTime: 60_000,
    });
    return { ...usual, ...readSettings(room) };
  }

  return async (roomId) => {
    const usual = readSettings(seed ?? defaultSettings());
    const to = await settingsOf(roomId, usual);
    const before = getValues('room');
    // if the earlier room was deleted, its settings count as chosen by the user
    const from = await settingsOf(before, usual).catch(() => usual);
    setValue('settings', rebased(getValues('settings'), from, to), { shouldDirty: true });
    setValue('room', roomId, { shouldDirty: true });
  };
}
