import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';

interface RoomOfResultProps {
  readonly roomId: string;
  /** The meeting's number to join by. */
  readonly number: string;
}

/**
 * Whether the meeting really came into the room it was booked in: no document says how a booking names
 * one, and a platform may pass over what it does not know.
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
