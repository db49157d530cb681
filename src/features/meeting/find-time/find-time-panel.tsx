import { useListWords } from '#app/components/use-list-words.ts';
import { LoadingOutlined, WarningFilled } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { dayFormat } from '#app/components/time/date-format.ts';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { WorkingTimeEditor } from '#app/components/working-time/working-time-editor.tsx';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { personKey, type Person } from '#app/features/people/model/accounts.ts';
import type { Identities } from '#app/features/people/model/identities.ts';
import { dayOf, parseTime } from '#app/lib/time.ts';
import { BusyLines } from './busy-lines.tsx';
import type { Proposal } from './find-times.ts';
import { useBusyDay } from './use-busy-day.ts';
import { useTimeSearch, type TimeAsked, type TimeSearchState } from './use-time-search.ts';
import styles from './find-time.module.css';

interface FindTimePanelProps {
  readonly asked: TimeAsked;
  readonly onChoose: (start: number) => void;
}

/** So many busy people are named. */
const NAMED = 3;

/** Proposes times at which everybody and the rooms are free. */
export default function FindTimePanel({ asked, onChoose }: FindTimePanelProps) {
  const { t } = useTranslation('findTime');
  const { found, hours, days, identities, search, stop } = useTimeSearch(asked);
  const inWords = useDurationWords();
  const isTooLong = asked.durationMinutes > hours.to - hours.from;
  const isPermanent = asked.durationMinutes === 0;
  const isSearching = found.state === 'searching';
  const proposals = proposalsOf(found);

  return (
    <section className={styles['panel']} aria-label={t('title')}>
      <div className={styles['head']}>
        <Button
          size="small"
          disabled={isTooLong || isPermanent}
          onClick={isSearching ? stop : search}
        >
          {t(isSearching ? 'stop' : 'find')}
        </Button>
        <WorkingTimeEditor />
      </div>
      <div aria-live="polite" className={styles['found']}>
        {isPermanent && <p className={styles['soft']}>{t('permanent')}</p>}
        {isTooLong && (
          <p className={styles['soft']}>
            {t('tooLong', { hours: inWords(hours.to - hours.from) })}
          </p>
        )}
        <SearchStanding found={found} onRetry={search} />
        {proposals.length > 0 && (
          <Proposals
            proposals={proposals}
            people={asked.people}
            identities={identities}
            onChoose={onChoose}
          />
        )}
        <HolidayLimit proposals={proposals} knownUntil={days.knownUntil} />
      </div>
      {!isPermanent && <BusyDay asked={asked} onChoose={onChoose} />}
    </section>
  );
}

/** When the people and the rooms are busy on that day. */
function BusyDay({ asked, onChoose }: FindTimePanelProps) {
  const { t } = useTranslation('findTime');
  const { lines, left, from, to } = useBusyDay(asked);
  if (lines.length === 0) return null;
  return (
    <>
      <BusyLines
        lines={lines}
        from={from}
        to={to}
        start={asked.start}
        durationMinutes={asked.durationMinutes}
        onChange={onChoose}
      />
      {left > 0 && <p className={styles['soft']}>{t('linesMore', { count: left })}</p>}
    </>
  );
}

function proposalsOf(found: TimeSearchState): readonly Proposal[] {
  if (found.state === 'idle') return [];
  return found.state === 'found' ? found.result.proposals : found.progress.proposals;
}

interface SearchStandingProps {
  readonly found: TimeSearchState;
  readonly onRetry: () => void;
}

/** How far the search has come, or where it ended. */
function SearchStanding({ found, onRetry }: SearchStandingProps) {
  const { t } = useTranslation('findTime');
  const { date } = useTimeFormat();
  switch (found.state) {
    case 'idle':
      return null;
    case 'searching':
      return (
        <p className={styles['soft']}>
          <LoadingOutlined aria-hidden />{' '}
          {t('searching', { day: date(found.progress.searchedUntil) })}
        </p>
      );
    case 'failed':
      return <ErrorNotice title={t('failed')} error={found.error} onRetry={onRetry} />;
    default: {
      const { proposals, searchedUntil, isCutShort } = found.result;
      if (isCutShort) {
        return <p className={styles['soft']}>{t('cutShort', { day: date(searchedUntil) })}</p>;
      }
      return proposals.length === 0 ? <p className={styles['soft']}>{t('none')}</p> : null;
    }
  }
}

interface ProposalsProps {
  readonly proposals: readonly Proposal[];
  readonly people: readonly Person[];
  readonly identities: Identities;
  readonly onChoose: (start: number) => void;
}

function Proposals({ proposals, people, identities, onChoose }: ProposalsProps) {
  const { t } = useTranslation('findTime');
  const { label } = usePersonNames();
  const names = useMemo(
    () => new Map(people.map((person) => [identities.of(personKey(person)), label(person)])),
    [people, identities, label],
  );
  return (
    <ul className={styles['proposals']} aria-label={t('proposals')}>
      {proposals.map((proposal) => (
        <li key={proposal.start}>
          <ProposalButton proposal={proposal} names={names} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

interface ProposalButtonProps {
  readonly proposal: Proposal;
  /** What people are called, by their keys. */
  readonly names: ReadonlyMap<string, string>;
  readonly onChoose: (start: number) => void;
}

function ProposalButton({ proposal, names, onChoose }: ProposalButtonProps) {
  const { t } = useTranslation('findTime');
  const { dateTime, time } = useTimeFormat();
  const { start, end, reason, busy, unread } = proposal;
  const inList = useListWords();
  const people = [...busy].slice(0, NAMED).map((key) => names.get(key) ?? key);
  const more = busy.size - people.length;
  const who = inList(more > 0 ? [...people, t('more', { count: more })] : people);
  return (
    <button type="button" className={styles['proposal']} onClick={() => onChoose(start)}>
      <span className={styles['when']}>
        {t('span', { start: dateTime(start), end: time(end) })}
      </span>
      <span className={styles['why']}>
        {reason === 'fewest-busy' && <WarningFilled aria-hidden />}
        {t(`reasons.${reason}`, { who })}
      </span>
      {unread > 0 && <span className={styles['why']}>{t('unread', { count: unread })}</span>}
    </button>
  );
}

interface HolidayLimitProps {
  readonly proposals: readonly Proposal[];
  readonly knownUntil: string | undefined;
}

/** Holidays are published a year at a time: proposals after that only know weekdays. */
function HolidayLimit({ proposals, knownUntil }: HolidayLimitProps) {
  const { t, i18n } = useTranslation('findTime');
  const last = proposals.at(-1)?.start;
  if (last === undefined || knownUntil === undefined) return null;
  if (dayOf(last, offsetAt(last)) <= knownUntil) return null;
  const day = dayFormat(i18n.language).date(parseTime(`${knownUntil}T00:00:00`)?.at ?? last);
  return <p className={styles['soft']}>{t('holidaysUntil', { day })}</p>;
}
