import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSettingProblemText } from '#app/features/setting/editor/use-setting-problem-text.ts';
import { settingPlace } from '#app/features/setting/refused-place.ts';
import { usePeopleProblemWords } from '#app/features/people/use-people-problem-words.ts';
import type { PeopleProblem } from '#app/features/people/model/roles.ts';
import { mendPeople } from '#app/features/people/mend-people.ts';
import { useBooking } from './booking-context.ts';
import type { BookingProblem } from './booking-problems.ts';
import type { BookingValues } from './booking-values.ts';
import { groupsOfProblems, mendAll, type EarlierGroup } from './earlier-problems.ts';
import { useBookingWords } from './use-booking-words.ts';
import styles from './booking.module.css';

type FieldGroup = Extract<EarlierGroup, { kind: 'field' }>;

/**
 * What was already wrong with the meeting or template that the form was opened with. It prevents nothing and is told
 * on opening, each kind with one button that mends it, or shows where it can be mended.
 */
export function EarlierNotice() {
  const { t } = useTranslation('booking');
  const { earlier, mode, sections } = useBooking();
  const { getValues, setValue } = useFormContext<BookingValues>();
  const words = usePeopleProblemWords();
  const fieldText = useFieldText();
  const groups = groupsOfProblems(earlier);
  if (groups.length === 0) return null;
  const mending = groups.filter((group) => group.kind === 'people' && group.mends);
  const source = mode.kind === 'edit' ? 'edit' : 'copy';
  return (
    <Alert
      type="info"
      showIcon
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the component library draws the element
      role="status"
      className={styles['notice'] ?? ''}
      title={t(`earlier.${source}`, { count: earlier.length })}
      description={
        <ul className={styles['earlier']}>
          {groups.map((group) => (
            <li key={keyOf(group)}>{line(group)}</li>
          ))}
        </ul>
      }
      {...(mending.length > 1 && {
        action: (
          <Button
            size="small"
            type="primary"
            onClick={() => setPeople((people) => mendAll(people, earlier))}
          >
            {t('earlier.mendAll')}
          </Button>
        ),
      })}
    />
  );

  function line(group: EarlierGroup) {
    if (group.kind === 'field') {
      return (
        <>
          <span>{fieldText(group)}</span>
          <Button size="small" onClick={() => sections.show(group.field, controlOf(group))}>
            {t('earlier.show')}
          </Button>
        </>
      );
    }
    const { text, fix } = words(group.problems);
    return (
      <>
        <span>{text}</span>
        <Button
          size="small"
          onClick={() => (group.mends ? mend(group.problems) : sections.show('people'))}
        >
          {fix}
        </Button>
      </>
    );
  }

  function mend(problems: readonly PeopleProblem[]) {
    setPeople((people) => mendPeople(people, problems));
  }

  function setPeople(change: (people: BookingValues['people']) => BookingValues['people']) {
    setValue('people', change(getValues('people')), { shouldDirty: true });
  }
}

/** The control of a setting that is wrong. */
function controlOf({ problems: [first] }: FieldGroup): string | undefined {
  return first?.field === 'settings' ? settingPlace(first.problem.key) : undefined;
}

function keyOf(group: EarlierGroup): string {
  return group.kind === 'people' ? `people ${group.problems[0]?.code}` : group.field;
}

/** What is wrong with a field, or with how many parts of a section. */
function useFieldText() {
  const { t } = useTranslation('booking');
  const { t: marks } = useTranslation('punctuation');
  const words = useBookingWords();
  const settingText = useSettingProblemText();

  function textOf(one: BookingProblem): string | undefined {
    return one.field === 'settings' ? settingText(one.problem) : words.problem(one);
  }

  return ({ field, problems }: FieldGroup): string => {
    const [first] = problems;
    const text = first && problems.length === 1 ? textOf(first) : undefined;
    const what = text ?? t('sections.problems', { count: problems.length });
    return field === 'settings' || field === 'picture' || field === 'files'
      ? `${t(`sections.${field}`)}${marks('colon')}${what}`
      : what;
  };
}
