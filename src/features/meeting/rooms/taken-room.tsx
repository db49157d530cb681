import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import type { KnownRoom } from '../model/known-rooms.ts';
import type { DoubleBooking } from '../model/room-use.ts';
import { useMeetingRoomWords } from './use-room-words.ts';
import styles from './rooms-field.module.css';

interface TakenRoomProps {
  /** Its name and place. */
  readonly room: string;
  /** Of one room. */
  readonly doubles: readonly DoubleBooking[];
  /** Undefined while it is not known what is free. */
  readonly instead: readonly KnownRoom[] | undefined;
  readonly agreed: readonly string[];
  readonly onTake: (room: KnownRoom) => void;
  readonly onAgree: (keys: readonly string[]) => void;
}

/** A chosen room that other meetings are in: another room, or the double booking that is meant. */
export function TakenRoom({ room, doubles, instead, agreed, onTake, onAgree }: TakenRoomProps) {
  const { t } = useTranslation('meetingRooms');
  const words = useMeetingRoomWords();
  const keys = new Set(doubles.map(({ key }) => key));
  const others = agreed.filter((key) => !keys.has(key));
  const isAgreed = doubles.every(({ key }) => agreed.includes(key));
  const lines = doubles.map(({ meeting, key }) => (
    <p key={key}>
      {t(isAgreed ? 'field.agreed' : 'field.taken', {
        room,
        time: words.span(meeting),
        meeting: words.meeting(meeting),
      })}
    </p>
  ));
  if (isAgreed) {
    return (
      <div className={styles['agreed']}>
        {lines}
        <Button type="link" size="small" onClick={() => onAgree(others)}>
          {t('field.disagree')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['taken']} role="alert">
      {lines}
      <div className={styles['ways']}>
        {instead?.map((other) => (
          <Button key={other.id} size="small" onClick={() => onTake(other)}>
            {t('field.instead', { name: words.name(other) })}
          </Button>
        ))}
        <Button size="small" type="link" onClick={() => onAgree([...others, ...keys])}>
          {t('field.anyway', { room })}
        </Button>
      </div>
      {instead?.length === 0 && <p className={styles['soft']}>{t('field.noneFree')}</p>}
    </div>
  );
}
