import { usePersonNames } from '#app/features/people/known-names.ts';
import { EyeInvisibleOutlined, EyeOutlined } from '#app/components/icons/icons.tsx';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../model/participant.ts';
import type { Coverage } from '../model/schedule.ts';
import type { Simulator } from './use-simulator.ts';
import styles from './simulator.module.css';

/** The most names listed; the rest are counted. */
const MOST_NAMES = 60;

/** "Everyone is seen every 35 s", and who is not. */
export function CoverageWords({
  simulator,
}: {
  readonly simulator: Pick<Simulator, 'coverage' | 'people' | 'follows'>;
}) {
  const { t } = useTranslation('simulator');
  const { coverage, people, follows } = simulator;
  if (coverage === undefined) return <p className={styles['hint']}>{t('seen.platform')}</p>;
  if (people === 0) return <p className={styles['hint']}>{t('seen.nobodyYet')}</p>;
  const { never, atFirst } = coverage;
  const Icon = coverage.seconds === null ? EyeInvisibleOutlined : EyeOutlined;
  return (
    <div className={styles['coverage']}>
      <p>
        <Icon aria-hidden /> <Sentence coverage={coverage} people={people} />
      </p>
      {never.length > 0 && (
        <Names
          title={t(follows.speaker ? 'seen.neverUnlessSpeaking' : 'seen.never', {
            count: never.length,
          })}
          people={never}
        />
      )}
      {atFirst.length > 0 && (
        <Names title={t('seen.atFirst', { count: atFirst.length })} people={atFirst} />
      )}
    </div>
  );
}

function Sentence({ coverage, people }: { coverage: Coverage; people: number }) {
  const { t } = useTranslation('simulator');
  const duration = useDuration();
  const { seconds, never, atFirst } = coverage;
  if (seconds === null) return t('seen.none');
  const seen = people - never.length - atFirst.length;
  const time = duration(seconds);
  if (seen === people) return seconds === 0 ? t('seen.always') : t('seen.every', { time });
  return seconds === 0
    ? t('seen.someAlways', { seen, all: people })
    : t('seen.someEvery', { seen, all: people, time });
}

function Names({ title, people }: { title: string; people: readonly Participant[] }) {
  const { t } = useTranslation('simulator');
  const { label } = usePersonNames();
  const names = people.slice(0, MOST_NAMES).map(label);
  const rest = people.length - names.length;
  return (
    <details className={styles['names']}>
      <summary>{title}</summary>
      <p>
        {names.join(t('seen.join'))}
        {rest > 0 && t('seen.more', { count: rest })}
      </p>
    </details>
  );
}

/** Seconds in words, in no more than two units. */
function useDuration(): (seconds: number) => string {
  const { t } = useTranslation('simulator');
  return (seconds) => {
    const [h, m, s] = [
      Math.floor(seconds / 3600),
      Math.floor(seconds / 60) % 60,
      Math.round(seconds % 60),
    ];
    if (h > 0) return m > 0 ? t('duration.hoursMinutes', { h, m }) : t('duration.hours', { h });
    if (m > 0) return s > 0 ? t('duration.minutesSeconds', { m, s }) : t('duration.minutes', { m });
    return t('duration.seconds', { s });
  };
}
