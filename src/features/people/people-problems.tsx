import { BITRATES } from '#app/features/setting/model/media.ts';
import { InfoCircleOutlined, WarningFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { checkPeople } from './model/roles.ts';
import type { MeetingPeople, PeopleProblem } from './model/roles.ts';
import type { Person } from './model/accounts.ts';
import { call, seat, tidy } from './edits.ts';
import { splitProblems } from '#app/saving/earlier-problems.ts';
import { usePersonWords } from './person-words.ts';
import type { PeopleEdits } from './use-people-edits.ts';
import styles from './people.module.css';

/** The most names listed; the rest are counted. */
const MOST_NAMES = 3;

interface PeopleProblemsProps {
  readonly people: MeetingPeople;
  readonly meetingBitrate: number | undefined;
  /** Those of them that were already so when the form opened. */
  readonly earlier: readonly PeopleProblem[];
  readonly edits: PeopleEdits;
  readonly onShowVips: () => void;
}

/**
 * Conflicts among the people, grouped by kind, each with one fix for all of them. What was already so comes
 * last: it may stay.
 */
export function PeopleProblems(props: PeopleProblemsProps) {
  const { people, meetingBitrate, earlier, edits, onShowVips } = props;
  const { t } = useTranslation('people');
  const words = usePersonWords();
  // thousands of people are checked when they change, not with every key
  const all = useMemo(() => checkPeople(people, meetingBitrate), [people, meetingBitrate]);
  const groups = useMemo(() => groupsOf(all, earlier), [all, earlier]);
  if (groups.length === 0) return null;

  const names = (persons: readonly Person[]) => {
    const named = [...new Set(persons.slice(0, MOST_NAMES).map((one) => words.name(one)))];
    const joined = named.join(t('problems.join'));
    return persons.length > MOST_NAMES
      ? t('problems.more', { names: joined, count: persons.length })
      : joined;
  };
  const mend = (count: number, next: MeetingPeople) =>
    edits.apply({ code: 'mend', count }, { people: next, promoted: 0 });

  return (
    <section className={styles['problems']} aria-label={t('problems.title')}>
      <ul>
        {groups.map(({ problem, persons, wasSo }) => {
          const { text, fix, run } = remedy(problem, persons);
          return (
            <li key={`${problem.code} ${wasSo}`} data-earlier={wasSo}>
              {wasSo ? <InfoCircleOutlined aria-hidden /> : <WarningFilled aria-hidden />}
              <span>{wasSo ? t('problems.earlier', { what: text }) : text}</span>
              <Button size="small" onClick={run}>
                {fix}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function remedy(problem: PeopleProblem, persons: readonly Person[]) {
    const count = persons.length;
    switch (problem.code) {
      case 'too-many-vips':
        return {
          text: t('problems.too-many-vips', { count: problem.count, max: problem.max }),
          fix: t('problems.fix.vips'),
          run: onShowVips,
        };
      case 'bitrate-above-meeting': {
        const { max } = problem;
        return {
          text: t('problems.bitrate-above-meeting', { names: names(persons), max }),
          fix: t('problems.fix.bitrate', { max }),
          run: () => mend(count, call(people, persons, { bitrate: max }).people),
        };
      }
      case 'bitrate-invalid':
        return {
          text: t('problems.bitrate-invalid', { names: names(persons), ...BITRATES }),
          fix: t('problems.fix.noBitrate'),
          run: () => mend(count, call(people, persons, { bitrate: undefined }).people),
        };
      case 'listed-twice':
      case 'member-and-audience':
        return {
          text: t(`problems.${problem.code}`, { names: names(persons) }),
          fix: t('problems.fix.tidy'),
          run: () => mend(count, tidy(people)),
        };
      default:
        return {
          text: t(`problems.${problem.code}`, { names: names(persons) }),
          fix: t('problems.fix.seat'),
          run: () => mend(count, seat(people, 'members', persons).people),
        };
    }
  }
}

interface ProblemGroup {
  readonly problem: PeopleProblem;
  readonly persons: readonly Person[];
  readonly wasSo: boolean;
}

/** By kind; what was already so apart from what is new. */
function groupsOf(
  all: readonly PeopleProblem[],
  earlier: readonly PeopleProblem[],
): readonly ProblemGroup[] {
  const { fresh, earlier: kept } = splitProblems(all, earlier);
  return [fresh, kept].flatMap((problems) =>
    [...Map.groupBy(problems, ({ code }) => code).values()].flatMap((group) => {
      const [problem] = group;
      if (problem === undefined) return [];
      const persons = group.flatMap((one) => ('person' in one ? [one.person] : []));
      return [{ problem, persons, wasSo: problems === kept }];
    }),
  );
}
