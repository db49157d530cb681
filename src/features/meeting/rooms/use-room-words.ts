import { useTranslation } from 'react-i18next';
import { dayAndTime } from '#app/components/time/date-format.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { DAY, type Span } from '#app/lib/time.ts';
import type { KnownMeeting } from '../model/conflicts.ts';
import type { RoomFacts } from '../model/known-rooms.ts';

/** Physical rooms and what is in them, in words. */
export function useMeetingRoomWords() {
  const { t } = useTranslation('meetingRooms');
  const { time, shortDate } = useTimeFormat();
  const moment = (at: number) => dayAndTime(shortDate(at), time(at));
  /** The time of a meeting; with its day where it is longer than one. */
  const span = ({ start, end }: Span) => {
    if (end === null) return t('field.open', { time: moment(start) });
    const isShort = end - start < DAY && shortDate(start) === shortDate(end - 1);
    return isShort ? `${time(start)}–${time(end)}` : `${moment(start)}–${moment(end)}`;
  };
  return {
    /** A time, with its day where it is another one than that of `seenAt`. */
    momentFrom: (seenAt: number, at: number) =>
      shortDate(seenAt) === shortDate(at) ? time(at) : moment(at),
    span,
    name: ({ id, name }: Pick<RoomFacts, 'id' | 'name'>) => visibleName(name) || id,
    meeting: ({ name, id }: Pick<KnownMeeting, 'name' | 'id'>) => visibleName(name) || id,
    /** Place, seats and equipment, as far as they are known. */
    facts: ({ place, seats, equipment }: Pick<RoomFacts, 'place' | 'seats' | 'equipment'>) =>
      [place, seats === undefined ? '' : t('seats', { count: seats }), equipment]
        .filter((part) => part !== '')
        .join(' · '),
  };
}
