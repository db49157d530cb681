import { offsetAt } from '#app/components/time/browser-zone.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRuleWords } from '#app/features/recurrence/use-rule-words.ts';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { useTimeFormat, useZone } from '#app/components/time/use-zone.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { isOpen } from '#app/features/series/model/series-days.ts';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';
import { formatOffset } from '#app/lib/time.ts';
import type { SeriesFacts } from '#app/features/series/model/series-facts.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './series.module.css';

interface SeriesSummaryProps {
  readonly facts: SeriesFacts;
  /** Undefined while the dates are not read. */
  readonly days: readonly SeriesDay[] | undefined;
}

/** The rule in words, what comes next and what is left. */
export function SeriesSummary({ facts, days }: SeriesSummaryProps) {
  const { t } = useTranslation('series');
  const { dateTime, date, time } = useTimeFormat();
  const zone = useZone();
  const words = useRuleWords();
  const duration = useDurationWords();
  const { rule, minutes } = facts;
  const open = days?.filter(isOpen) ?? [];
  const [next] = open;
  const last = open.at(-1);
  const running = days?.find(({ status }) => status === 'running');
  const at = (day: SeriesDay) => dateTime(new Date(day.at));
  const { label } = usePersonNames();
  return (
    <dl className={styles['facts']}>
      <Fact label={t('page.facts.rule')}>
        <strong>{rule ? words(rule.rule, rule.first) : t('rule.none')}</strong>
      </Fact>
      <Fact label={t('page.facts.time')}>
        {clock()} <span className={styles['soft']}>{zone.label}</span>
      </Fact>
      {minutes !== undefined && <Fact label={t('page.facts.length')}>{duration(minutes)}</Fact>}
      {running && <Fact label={t('page.facts.running')}>{at(running)}</Fact>}
      {days !== undefined && (
        <>
          <Fact label={t('page.facts.next')}>{next ? at(next) : t('page.facts.none')}</Fact>
          <Fact label={t('page.facts.left')}>
            {last
              ? t('page.facts.leftCount', {
                  count: open.length,
                  last: date(new Date(last.at)),
                })
              : t('page.facts.over')}
          </Fact>
        </>
      )}
      {facts.number !== '' && (
        <Fact label={t('page.facts.number')}>
          {facts.number} <span className={styles['soft']}>{t('page.facts.numberWhy')}</span>
        </Fact>
      )}
      <Fact label={t('page.facts.creator')}>{named(facts.creator)}</Fact>
      {facts.rooms.length > 0 && (
        <Fact label={t('page.facts.rooms')}>
          <ForeignText>{facts.rooms.join(' · ')}</ForeignText>
        </Fact>
      )}
      {facts.modified !== undefined && (
        <Fact label={t('page.facts.modified')}>{dateTime(new Date(facts.modified))}</Fact>
      )}
      {facts.brief !== '' && (
        <Fact label={t('page.facts.brief')}>
          <ForeignText>{facts.brief}</ForeignText>
        </Fact>
      )}
    </dl>
  );

  /** On this browser's clock, and on the platform's where that shows another time. */
  function clock(): ReactNode {
    const offset = formatOffset(facts.offset);
    const hours = String(Math.floor(facts.timeOfDay / 3_600_000)).padStart(2, '0');
    const past = String(Math.floor(facts.timeOfDay / 60_000) % 60).padStart(2, '0');
    const there = `${hours}:${past}`;
    const sample = next ?? days?.at(-1);
    if (sample === undefined || offsetAt(sample.at) === facts.offset) return there;
    return `${time(sample.at)} (${there} UTC${offset})`;
  }

  function named(person: Person | null): ReactNode {
    return person === null ? t('page.facts.none') : label(person);
  }
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
