import { useTranslation } from 'react-i18next';
import { useNameProblemText } from '#app/components/form/use-name-problem-text.ts';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import type { Conflict } from '#app/features/meeting/model/conflicts.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { MOST_DATES } from '#app/features/recurrence/model/repeat-rule.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import type { Span } from '#app/lib/time.ts';
import type { BookingProblem } from './booking-problems.ts';
import type { RepeatsProblem } from './repeats/repeats-problems.ts';

/** So many people are named in a conflict. */
const NAMED = 2;

/** Describes times, durations, problems and conflicts of a booking in words. */
export function useBookingWords() {
  const { t, i18n } = useTranslation(['booking', 'files']);
  const { dateTime, date, time } = useTimeFormat();
  const duration = useDurationWords();
  const name = useNameProblemText();
  const repeats = useRepeatsWords();
  const { label } = usePersonNames();
  const at = (milliseconds: number) => dateTime(new Date(milliseconds));
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction', style: 'narrow' }).format(items);

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

  /** Problems of people, settings and the picture are shown at their place and only counted here. */
  function problem({ field, problem: it }: BookingProblem): string | undefined {
    if (field === 'rooms')
      return t('problems.room-busy', { room: it.room, meeting: it.meeting.name });
    if (field === 'people' || field === 'settings' || field === 'picture') return undefined;
    if (field === 'name') return name(it);
    if (field === 'repeats') return repeats(it);
    if (field === 'files') return t(`files:problems.${it.code}`, { count: it.count });
    switch (it.code) {
      case 'beyond-horizon':
        return t('problems.beyond-horizon', { until: at(it.horizon) });
      default:
        return t(`problems.${it.code}`);
    }
  }

  function conflict(it: Conflict): string {
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
  }

  return {
    at,
    time: (milliseconds: number) => time(new Date(milliseconds)),
    duration,
    problem,
    conflict,
    list,
    named,
  };
}

/** Describes the problems of a repetition in words. */
function useRepeatsWords(): (problem: RepeatsProblem) => string {
  const { t } = useTranslation('series');
  const { dateTime } = useTimeFormat();
  return (problem) => {
    switch (problem.code) {
      case 'beyond-horizon':
        return t('problems.beyond-horizon', {
          count: problem.count,
          until: dateTime(new Date(problem.horizon)),
        });
      case 'too-many-dates':
        return t('problems.too-many-dates', { max: MOST_DATES });
      default:
        return t(`problems.${problem.code}`);
    }
  };
}
