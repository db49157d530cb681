import { useTranslation } from 'react-i18next';
import { MOST_VIPS } from './model/roles.ts';
import type { MeetingPeople } from './model/roles.ts';
import { useOfferedMarks } from './offered-marks.ts';
import type { PeopleFilter } from './people-rows.ts';
import { usePersonWords } from './person-words.ts';
import styles from './people.module.css';

interface RoleFilterProps {
  readonly people: MeetingPeople;
  readonly counts: Readonly<Record<PeopleFilter, number>>;
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}

/** Who is there for what, at a glance; each one shows only those people. */
export function RoleFilter({ people, counts, filter, onFilter }: RoleFilterProps) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const marks = useOfferedMarks();
  const countOf = (one: PeopleFilter) => {
    if (one === 'chair' || one === 'speaker') {
      const person = people[one];
      return person === null ? '–' : words.name(person);
    }
    return one === 'vips' ? `${counts.vips}/${MOST_VIPS}` : String(counts[one]);
  };
  return (
    <fieldset className={styles['filters']} aria-label={t('panel.filter')}>
      {(['all', 'members', 'audience', ...marks] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === filter}
          data-wrong={one === 'vips' && counts.vips > MOST_VIPS}
          onClick={() => onFilter(one === filter ? 'all' : one)}
        >
          {t(`roles.${one}`)} <b>{countOf(one)}</b>
        </button>
      ))}
    </fieldset>
  );
}
