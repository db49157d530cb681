import { InfoCircleOutlined, WarningFilled } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { checkPeople } from './model/roles.ts';
import type { MeetingPeople, PeopleProblem } from './model/roles.ts';
import { mendPeople } from './mend-people.ts';
import { splitProblems } from '#app/saving/earlier-problems.ts';
import { usePeopleProblemWords } from './use-people-problem-words.ts';
import type { PeopleEdits } from './use-people-edits.ts';
import styles from './people.module.css';

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
  const words = usePeopleProblemWords();
  // thousands of people are checked when they change, not with every key
  const all = useMemo(() => checkPeople(people, meetingBitrate), [people, meetingBitrate]);
  const groups = useMemo(() => groupsOf(all, earlier), [all, earlier]);
  if (groups.length === 0) return null;

  return (
    <section className={styles['problems']} aria-label={t('problems.title')}>
      <ul>
        {groups.map(({ problems, wasSo }) => {
          const { text, fix } = words(problems);
          const code = problems[0]?.code;
          return (
            <li key={`${code} ${wasSo}`} data-earlier={wasSo}>
              {wasSo ? <InfoCircleOutlined aria-hidden /> : <WarningFilled aria-hidden />}
              <span>{wasSo ? t('problems.earlier', { what: text }) : text}</span>
              <Button
                size="small"
                onClick={code === 'too-many-vips' ? onShowVips : () => mend(problems)}
              >
                {fix}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function mend(problems: readonly PeopleProblem[]) {
    edits.apply(
      { code: 'mend', count: problems.length },
      { people: mendPeople(people, problems), promoted: 0 },
    );
  }
}

interface ProblemGroup {
  /** Of one kind. */
  readonly problems: readonly PeopleProblem[];
  readonly wasSo: boolean;
}

/** By kind; what was already so apart from what is new. */
function groupsOf(
  all: readonly PeopleProblem[],
  earlier: readonly PeopleProblem[],
): readonly ProblemGroup[] {
  const { fresh, earlier: kept } = splitProblems(all, earlier);
  return [fresh, kept].flatMap((list) =>
    [...Map.groupBy(list, ({ code }) => code).values()].map((problems) => ({
      problems,
      wasSo: list === kept,
    })),
  );
}
