import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';

interface RoomOfResultProps {
  readonly roomId: string;
  /** The number to join the meeting by. */
  readonly number: string;
}

/**
 * Checks whether the meeting really came into its room: no document says how a booking names one, and a
 * platform may ignore an unknown field.
 */
export function RoomOfResult({ roomId, number }: RoomOfResultProps) {
  const { t } = useTranslation('booking');
  const { data: rooms } = useQuery(virtualRoomQueries.list());
  const room = rooms?.find(({ id }) => id === roomId);
  if (room === undefined) return null;
  const { name } = room;
  return room.number === number ? (
    <p>{t('room.held', { name })}</p>
  ) : (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('room.notHeld', { name })}
      description={t('room.notHeldWhy', { number, room: room.number })}
    />
  );
}
