import { SearchOutlined } from '#app/components/icons/icons.tsx';

import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../model/participant.ts';
import { typedAccounts } from './typed-accounts.ts';
import { NameLines } from '#app/features/people/name-lines.tsx';
import { keyOf } from '#app/features/people/people-rows.ts';
import { usePeopleSearch } from '#app/features/people/use-people-search.ts';
import { PickList } from '#app/features/people/pick-list.tsx';
import { NOTHING, pick } from '#app/features/people/selection.ts';
import { TextInput } from '#app/components/form/text-input.tsx';
import styles from './person-picker.module.css';

interface PersonPickerProps {
  /** Accessible name of the list and of its search. */
  readonly label: string;
  readonly people: readonly Participant[];
  readonly chosen: Participant | null;
  readonly onChoose: (person: Participant) => void;
  /** What to say of a person at the end of the row; plain elements. */
  readonly renderNote?: (person: Participant) => ReactNode;
  /** Whether an account that is typed may be chosen though nobody in the list has it. */
  readonly anyAccount?: boolean;
}

/** One person out of thousands, found by name or account, or typed. */
export function PersonPicker(props: PersonPickerProps) {
  const { label, people, chosen, onChoose, renderNote, anyAccount = false } = props;
  const { t } = useTranslation('whereUsed');
  const [query, setQuery] = useState('');
  const shown = useDeferredValue(query);
  // thousands of people are gone through when they change, not with every key
  const all = useMemo(() => people.map((person) => ({ key: keyOf(person), person })), [people]);
  const { filter, onFocus } = usePeopleSearch(all);
  const found = useMemo(() => filter(shown), [filter, shown]);
  const typed = anyAccount ? typedPerson(shown, all) : undefined;
  const rows = typed ? [{ key: keyOf(typed), person: typed }, ...found] : found;

  return (
    <div className={styles['picker']}>
      <TextInput
        type="search"
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t('find', { label })}
        placeholder={t(anyAccount ? 'findOrType' : 'findPlain')}
        value={query}
        onText={setQuery}
        onFocus={onFocus}
        onPressEnter={(event) => {
          // not the form around it
          event.preventDefault();
          const [first] = rows;
          if (first) onChoose(first.person);
        }}
      />
      {rows.length > 0 ? (
        <PickList
          label={label}
          rows={rows}
          viewKey={shown}
          single
          selection={chosen === null ? NOTHING : pick(keyOf(chosen))}
          onSelection={({ active }) => {
            const row = rows.find(({ key }) => key === active);
            if (row) onChoose(row.person);
          }}
          renderRow={({ person }) => <NameLines person={person}>{renderNote?.(person)}</NameLines>}
        />
      ) : (
        <p className={styles['empty']}>{t(people.length === 0 ? 'nobody' : 'notFound')}</p>
      )}
    </div>
  );
}

/** Somebody whose account stands in the box and who is not in the list. */
function typedPerson(query: string, all: readonly { readonly key: string }[]) {
  const [person, ...more] = typedAccounts(query, new Map()).people;
  if (person === undefined || more.length > 0) return undefined;
  return all.some(({ key }) => key === keyOf(person)) ? undefined : person;
}
