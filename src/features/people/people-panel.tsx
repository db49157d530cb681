import { RedoOutlined, SearchOutlined, UndoOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from './model/accounts.ts';
import {
  seatPeople,
  type MeetingPeople,
  type PeopleProblem,
  type Seat,
  MOST_VIPS,
} from './model/roles.ts';
import { countRows, filterRows, peopleRows, type PeopleFilter } from './people-rows.ts';
import { PeopleChooser } from './people-chooser.tsx';
import { PeopleProblems } from './people-problems.tsx';
import { usePersonWords } from './person-words.ts';
import { rememberNames } from './known-names.ts';
import { TypedChoices } from './typed-choices.tsx';
import { usePeopleSearch } from './use-people-search.ts';
import { useTypedPeople } from './use-typed-people.ts';
import type { PeopleEdits } from './use-people-edits.ts';
import { useOfferedMarks } from './offered-marks.ts';
import { TextInput } from '#app/components/form/text-input.tsx';
import styles from './people.module.css';

interface PeoplePanelProps {
  readonly people: MeetingPeople;
  readonly seats: ReadonlyMap<string, Seat>;
  /** Where who is typed is seated. */
  readonly seat: Seat;
  readonly edits: PeopleEdits;
  readonly meetingBitrate: number | undefined;
  readonly earlier: readonly PeopleProblem[];
}

/** Who is in the meeting: found, filtered by role, chosen, changed. */
function PlainPeoplePanel(props: PeoplePanelProps) {
  const { people, seats, seat, edits, meetingBitrate, earlier } = props;
  const { t } = useTranslation('people');
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<PeopleFilter>('all');
  const shownQuery = useDeferredValue(query);
  // thousands of rows are made when the people change, not with every key
  const all = useMemo(() => peopleRows(people), [people]);
  const counts = useMemo(() => countRows(all), [all]);
  const ofRole = useMemo(() => filterRows(all, filter), [all, filter]);
  const { filter: search, onFocus } = usePeopleSearch(ofRole);
  const rows = useMemo(() => search(shownQuery), [search, shownQuery]);
  const typed = useTypedPeople(query, seats);

  const add = (persons: readonly Person[]) => {
    rememberNames(persons);
    const seated = seatPeople(people, seat, persons).people;
    edits.apply({ code: 'add', count: persons.length }, { people: seated, promoted: 0 });
    setQuery('');
  };
  const showAll = useCallback(() => {
    setQuery('');
    setFilter('all');
  }, []);
  return (
    <section className={styles['panel']} aria-label={t('panel.label')}>
      <div className={styles['find']}>
        <TextInput
          type="search"
          allowClear
          prefix={<SearchOutlined aria-hidden />}
          aria-label={t('panel.findLabel')}
          placeholder={t('panel.find')}
          value={query}
          onText={setQuery}
          onFocus={onFocus}
          onPressEnter={() => typed.sure && add([typed.sure])}
        />
        <PeopleHistory edits={edits} />
      </div>
      <RoleFilter people={people} counts={counts} filter={filter} onFilter={setFilter} />
      <div className={styles['stage']}>
        <TypedChoices typed={typed} onAdd={add} />
        <PeopleChooser
          people={people}
          rows={rows}
          viewKey={`${filter} ${shownQuery}`}
          total={all.length}
          edits={edits}
          meetingBitrate={meetingBitrate}
          onShowAll={showAll}
        />
      </div>
      <PeopleProblems
        people={people}
        meetingBitrate={meetingBitrate}
        earlier={earlier}
        edits={edits}
        onShowVips={() => {
          setQuery('');
          setFilter('vips');
        }}
      />
    </section>
  );
}

/** Not drawn again while somebody types into the paste box beside it. */
export const PeoplePanel = memo(PlainPeoplePanel);

/** Undo and redo, each with the step it takes back or does again. */
export function PeopleHistory({ edits }: { readonly edits: PeopleEdits }) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const { undoStep, redoStep } = edits;
  const undoName = undoStep && t('panel.undoOf', { step: words.step(undoStep) });
  const redoName = redoStep && t('panel.redoOf', { step: words.step(redoStep) });
  return (
    <>
      <Button
        type="text"
        icon={<UndoOutlined aria-hidden />}
        aria-label={undoName ?? t('panel.undo')}
        title={undoName}
        disabled={undoStep === undefined}
        onClick={edits.undo}
      />
      <Button
        type="text"
        icon={<RedoOutlined aria-hidden />}
        aria-label={redoName ?? t('panel.redo')}
        title={redoName}
        disabled={redoStep === undefined}
        onClick={edits.redo}
      />
    </>
  );
}

interface RoleFilterProps {
  readonly people: MeetingPeople;
  readonly counts: Readonly<Record<PeopleFilter, number>>;
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}

/** Who is there for what, at a glance; each one shows only those people. */
function RoleFilter({ people, counts, filter, onFilter }: RoleFilterProps) {
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
