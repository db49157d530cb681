import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import { numberOf } from '#app/lib/typed-number.ts';
import type { TypedNumber } from '#app/lib/typed-number.ts';
import type { PollPace } from '../model/poll-pace.ts';
import { POLL_ROUNDS, POLL_SECONDS } from '../model/poll.ts';
import type { Poll, PollProblem } from '../model/poll.ts';

const MINUTE = 60;
const HOUR = 3600;

/** Seconds as people say them: "45 s", "3 min", "1 h 2 min 5 s". */
export function useSecondsWords(): (seconds: number) => string {
  const { t } = useTranslation('polling');
  return (seconds) => {
    const parts = [
      ['hours', Math.floor(seconds / HOUR)],
      ['minutes', Math.floor((seconds % HOUR) / MINUTE)],
      ['seconds', seconds % MINUTE],
    ] as const;
    const amounts = parts.flatMap(([unit, amount]) => (amount > 0 ? [t(unit, { amount })] : []));
    return amounts.length > 0 ? amounts.join(' ') : t('seconds', { amount: 0 });
  };
}

interface PollWords {
  readonly mode: (mode: Poll['mode']) => string;
  /** "12 people, 15 s each: everyone is seen every 3 min. …"; undefined while it makes no sense. */
  pace(pace: PollPace | undefined, rounds: TypedNumber): string | undefined;
  problem(problem: PollProblem): string;
}

export function usePollWords(): PollWords {
  const { t } = useTranslation('polling');
  const seconds = useSecondsWords();
  return {
    mode: (mode) =>
      isRawCode(mode) ? t('rawMode', { code: mode.slice('raw:'.length) }) : t(`modes.${mode}`),
    pace: (pace, rounds) => {
      if (pace === undefined) return undefined;
      const { people, interval, cycle, total } = pace;
      if (cycle === 0) return t('pace.one');
      const each = t('pace.each', {
        count: people,
        each: seconds(interval),
        every: seconds(cycle),
      });
      const ends =
        total === null
          ? t('pace.endless')
          : t('pace.rounds', { count: numberOf(rounds), total: seconds(total) });
      return t('pace.both', { each, ends });
    },
    problem: ({ code }) =>
      t(`problems.${code}`, { ...(code === 'poll-rounds-invalid' ? POLL_ROUNDS : POLL_SECONDS) }),
  };
}
