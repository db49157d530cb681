import { CloseOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { roomLabel, type RoomInWords } from '../model/physical-rooms.ts';
import type { RoomsBusy } from './use-rooms-busy.ts';
import styles from './rooms-field.module.css';

interface ChosenRoomsProps {
  readonly rooms: readonly RoomInWords[];
  readonly use: RoomsBusy;
  readonly onRemove: (roomId: string) => void;
}

/** The rooms of the meeting, each with a button that takes it out. */
export function ChosenRooms({ rooms, use, onRemove }: ChosenRoomsProps) {
  const { t } = useTranslation('meetingRooms');
  return (
    <ul className={styles['chips']} aria-label={t('field.chosen')}>
      {rooms.map((room) => (
        <li key={room.id} data-busy={use.busy.has(room.id) || undefined}>
          <ForeignText>{roomLabel(room)}</ForeignText>
          <ChipState room={room.id} use={use} />
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined aria-hidden />}
            aria-label={t('field.remove', { name: roomLabel(room) })}
            onClick={() => onRemove(room.id)}
          />
        </li>
      ))}
    </ul>
  );
}

interface ChipStateProps {
  readonly room: string;
  readonly use: RoomsBusy;
}

/** Whether a chosen room is free, as far as that is known. */
function ChipState({ room, use }: ChipStateProps) {
  const { t } = useTranslation('meetingRooms');
  if (use.state !== 'read' || use.unread > 0 || use.busy.has(room)) return null;
  return <span className={styles['free']}>{t('field.free')}</span>;
}
