import { useListWords } from '#app/components/use-list-words.ts';
import { useTranslation } from 'react-i18next';
import { useNameProblemText } from '#app/components/form/use-name-problem-text.ts';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { useConflictWords } from '#app/features/meeting/use-conflict-words.ts';
import { CHANNELS } from '#app/features/picture/model/composition.ts';
import { MOST_DATES } from '#app/features/recurrence/model/repeat-rule.ts';
import type { BookingProblem } from './booking-problems.ts';
import type { RepeatsProblem } from './repeats/repeats-problems.ts';

/** Describes times, durations, problems and conflicts of a booking in words. */
export function useBookingWords() {
  const { t } = useTranslation(['booking', 'files', 'pictureProblems']);
  const { dateTime, time } = useTimeFormat();
  const duration = useDurationWords();
  const name = useNameProblemText();
  const repeats = useRepeatsWords();
  const conflict = useConflictWords();
  const at = (milliseconds: number) => dateTime(new Date(milliseconds));
  const list = useListWords();

  /** Problems of people, settings and the picture are shown at their place and only counted here. */
  function problem({ field, problem: it }: BookingProblem): string | undefined {
    if (field === 'rooms')
      return t('problems.room-busy', { room: it.room, meeting: it.meeting.name });
    if (field === 'people' || field === 'settings' || field === 'picture') return undefined;
    if (field === 'name') return name(it);
    if (field === 'repeats') return repeats(it);
    if (field === 'walls') return t('pictureProblems:said.channel-invalid', { ...CHANNELS });
    if (field === 'files') return t(`files:problems.${it.code}`, { count: it.count });
    switch (it.code) {
      case 'beyond-horizon':
        return t('problems.beyond-horizon', { until: at(it.horizon) });
      default:
        return t(`problems.${it.code}`);
    }
  }

  return {
    at,
    time: (milliseconds: number) => time(new Date(milliseconds)),
    duration,
    problem,
    conflict,
    list,
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
