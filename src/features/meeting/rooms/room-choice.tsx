import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '#app/components/foreign-text.tsx';
import type { KnownRoom } from '../model/known-rooms.ts';
import type { BusyRooms } from '../model/room-use.ts';
import { useMeetingRoomWords } from './use-room-words.ts';
import styles from './rooms-field.module.css';

interface RoomChoiceWords {
  readonly isSmall: (room: KnownRoom) => boolean;
  /** Free, or the meeting that is in it; empty where that is not known. */
  readonly stateOf: (room: KnownRoom) => string;
}

interface ChoiceRenderOptions extends RoomChoiceWords {
  readonly known: readonly KnownRoom[];
  readonly busy: BusyRooms;
}

interface DrawnOption {
  readonly value?: unknown;
  readonly label?: ReactNode;
}

/** Draws the options of a list of rooms. */
export function choiceRender({ known, busy, ...words }: ChoiceRenderOptions) {
  return function renderChoice({ value, label }: DrawnOption) {
    const room = known.find(({ id }) => id === value);
    // the choice to add one is no room
    if (room === undefined) return label;
    return <RoomChoice room={room} isBusy={busy.has(room.id)} {...words} />;
  };
}

interface RoomChoiceProps extends RoomChoiceWords {
  readonly room: KnownRoom;
  readonly isBusy: boolean;
}

/** A room to choose: its name, what it has, and whether it is free. */
function RoomChoice({ room, isBusy, isSmall, stateOf }: RoomChoiceProps) {
  const { t } = useTranslation('meetingRooms');
  const words = useMeetingRoomWords();
  const facts = words.facts(room);
  return (
    <span className={styles['choice']}>
      <span className={styles['name']}>
        <ForeignText>{words.name(room)}</ForeignText>
        {facts !== '' && (
          <small>
            <ForeignText>{facts}</ForeignText>
          </small>
        )}
      </span>
      <span className={styles[isBusy ? 'busy' : 'free']}>{stateOf(room)}</span>
      {isSmall(room) && <span className={styles['small']}>{t('field.tooSmall')}</span>}
    </span>
  );
}
