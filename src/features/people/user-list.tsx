import { DeleteOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mergePeople } from './model/accounts.ts';
import type { DirectorySource } from './directory/directory-source.ts';
import type { Person } from './model/accounts.ts';
import type { Seat } from './model/roles.ts';
import { useEdits } from '#app/components/undo/edits.ts';
import { HistoryBar } from '#app/components/undo/history-bar.tsx';
import { AddPeople } from './add-people.tsx';
import { NameLines } from './name-lines.tsx';
import { keyOf } from './people-rows.ts';
import { PickList } from './pick-list.tsx';
import type { RecentPeople } from './recent-tab.tsx';
import { rememberNames } from './known-names.ts';
import { NOTHING } from './selection.ts';
import { TypedChoices } from './typed-choices.tsx';
import { usePeopleSearch } from './use-people-search.ts';
import { useTypedPeople } from './use-typed-people.ts';
import { TextInput } from '#app/components/form/text-input.tsx';
import styles from './people.module.css';

interface UserListProps {
  /** Accessible name of the list, such as "Exclusive users". */
  readonly label: string;
  /** What to say while nobody is on it. */
  readonly empty: string;
  readonly value: readonly Person[];
  readonly onChange: (value: readonly Person[]) => void;
  readonly recent: RecentPeople;
  /** Absent where the platform has none. */
  readonly directory?: DirectorySource | undefined;
  /** What stands in the paste box; it is the caller's to keep. */
  readonly pasted: string;
  readonly onPasted: (text: string) => void;
}

/** A plain list of people, without seats and roles; beside it the ways they come in. */
export function UserList(props: UserListProps) {
  const { label, empty, value, onChange, recent, directory, pasted, onPasted } = props;
  const { t } = useTranslation('people');
  const edits = useEdits(value, onChange);
  const people = edits.value;
  const [query, setQuery] = useState('');
  const [selection, setSelection] = useState(NOTHING);
  const shown = useDeferredValue(query);
  const all = useMemo(() => people.map((person) => ({ key: keyOf(person), person })), [people]);
  const seats = useMemo(() => new Map<string, Seat>(all.map(({ key }) => [key, 'members'])), [all]);
  const { filter, onFocus } = usePeopleSearch(all);
  const rows = useMemo(() => filter(shown), [filter, shown]);
  const chosen = rows.filter(({ key }) => selection.chosen.has(key));

  const add = (incoming: readonly Person[]) => {
    const { people: merged } = mergePeople(
      people,
      incoming.map(({ account, kind, name }) => ({ account, kind, name })),
    );
    const count = merged.length - people.length;
    if (count > 0) edits.apply({ code: 'addMembers', count }, merged);
  };
  const typed = useTypedPeople(query, seats);
  const addTyped = (persons: readonly Person[]) => {
    rememberNames(persons);
    add(persons);
    setQuery('');
  };
  const remove = () => {
    const leaving = new Set(chosen.map(({ key }) => key));
    if (leaving.size === 0) return;
    const left = people.filter((person) => !leaving.has(keyOf(person)));
    edits.apply({ code: 'removeMembers', count: people.length - left.length }, left);
    setSelection(NOTHING);
  };

  return (
    <section className={styles['editor']} aria-label={label}>
      <div className={styles['halves']}>
        <section className={styles['panel']} aria-label={label}>
          <div className={styles['find']}>
            <TextInput
              type="search"
              allowClear
              aria-label={t('panel.findLabel')}
              placeholder={t('panel.find')}
              value={query}
              onText={setQuery}
              onFocus={onFocus}
              onPressEnter={(event) => {
                // not the form around it
                event.preventDefault();
                if (typed.sure) addTyped([typed.sure]);
              }}
            />
          </div>
          <HistoryBar history={edits.history} />
          <TypedChoices typed={typed} onAdd={addTyped} />
          {rows.length > 0 ? (
            <PickList
              label={label}
              rows={rows}
              viewKey={shown}
              selection={selection}
              onSelection={setSelection}
              onDelete={remove}
              gathers
              renderRow={({ person }) => <NameLines person={person} />}
            />
          ) : (
            <div className={styles['empty']}>
              <b>{t(people.length === 0 ? 'panel.nobody' : 'panel.nobodyFound')}</b>
              {people.length === 0 && <span>{empty}</span>}
            </div>
          )}
          <div className={styles['actions']}>
            <span>
              {chosen.length === 0 ? t('bar.nothing') : t('bar.selected', { count: chosen.length })}
            </span>
            <Button
              size="small"
              type="text"
              danger
              icon={<DeleteOutlined aria-hidden />}
              disabled={chosen.length === 0}
              onClick={remove}
            >
              {t('bar.remove')}
            </Button>
          </div>
        </section>
        <AddPeople
          recent={recent}
          directory={directory}
          seats={seats}
          pasted={pasted}
          onPasted={onPasted}
          onAdd={add}
        />
      </div>
    </section>
  );
}
