import { useListWords } from '#app/components/use-list-words.ts';
import { useTranslation } from 'react-i18next';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import type { Span } from '#app/lib/time.ts';
import type { Conflict } from './model/conflicts.ts';

/** So many people are named in a conflict. */
const NAMED = 2;

/** Describes a conflict of a booking in words. */
export function useConflictWords(): (conflict: Conflict) => string {
  const { t } = useTranslation('booking');
  const { dateTime, date, time } = useTimeFormat();
  const { label } = usePersonNames();
  const at = (milliseconds: number) => dateTime(new Date(milliseconds));
  const list = useListWords();

  /** A few names; of more, how many there are. */
  function named(people: readonly Person[]): string {
    const names = people.slice(0, NAMED).map(label);
    const others = people.length - names.length;
    return others === 0
      ? list(names)
      : t('conflicts.others', {
          names: names.join(t('conflicts.join')),
          count: others,
          total: people.length,
        });
  }

  /** From when to when; the day is named once. */
  function span({ start, end }: Span): string {
    if (end === null) return t('conflicts.from', { start: at(start) });
    return `${at(start)}–${date(start) === date(end) ? time(end) : at(end)}`;
  }

  return function inWords(it: Conflict): string {
    switch (it.code) {
      case 'start-in-past':
        return t('conflicts.start-in-past');
      case 'beyond-horizon':
        return t('conflicts.beyond-horizon', { until: at(it.horizon) });
      case 'name-taken':
        return t('conflicts.name-taken', { time: at(it.meeting.start) });
      case 'people-busy': {
        const { name: meeting } = it.meeting;
        return t('conflicts.people-busy', {
          meeting,
          time: span(it.meeting),
          people: named(it.people),
        });
      }
      case 'virtual-room-busy':
      case 'room-busy':
        return t(`conflicts.${it.code}`, {
          room: it.room ?? it.roomId,
          meeting: it.meeting.name,
          time: at(it.meeting.start),
        });
      case 'too-many-people':
        return t('conflicts.too-many-people', { count: it.count, max: it.max });
      default: {
        const { total, peakFrom } = it.forecast;
        return t('conflicts.capacity-exceeded', { total, size: it.size, time: at(peakFrom) });
      }
    }
  };
}
