import { SearchOutlined, PlusOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useDeferredValue, useMemo, useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../model/participant.ts';
import { NameLines } from '#app/features/people/name-lines.tsx';
import { keyOf } from '#app/features/people/people-rows.ts';
import { usePeopleSearch } from '#app/features/people/use-people-search.ts';
import { PickList } from '#app/features/people/pick-list.tsx';
import { chooseAll, NOTHING } from '#app/features/people/selection.ts';
import { inOneLine, typedAccounts, type Typed } from './typed-accounts.ts';
import styles from './member-order.module.css';
import { usePersonWords } from '#app/features/people/person-words.ts';
import { useNames } from './member-texts.ts';
import { TextInput } from '#app/components/form/text-input.tsx';

interface AddMembersProps {
  readonly people: readonly Participant[];
  /** The keys of those who are members already. */
  readonly listed: ReadonlySet<string>;
  /** Answers with those for whom there was no room. */
  readonly onAdd: (people: readonly Participant[]) => readonly Participant[];
}

/** The people of the meeting, found and chosen, many at a time; an account typed instead of a name. */
export function AddMembers({ people, listed, onAdd }: AddMembersProps) {
  const { t } = useTranslation('memberOrder');
  const [query, setQuery] = useState('');
  const [selection, setSelection] = useState(NOTHING);
  const shown = useDeferredValue(query);
  // thousands of people are gone through when they change, not with every key
  const all = useMemo(() => people.map((person) => ({ key: keyOf(person), person })), [people]);
  const known = useMemo(() => new Map(all.map(({ key, person }) => [key, person])), [all]);
  const { filter, onFocus } = usePeopleSearch(all);
  const rows = useMemo(() => filter(shown), [filter, shown]);
  const typed = useMemo(() => typedAccounts(query, known), [query, known]);
  const chosen = rows.filter(({ key }) => selection.chosen.has(key));
  const fresh = rows.filter(({ key }) => !listed.has(key)).length;
  const freshChosen = chosen.filter(({ key }) => !listed.has(key)).length;

  const add = (incoming: readonly Participant[]) => {
    // who found no room stays chosen
    const left = new Set(onAdd(incoming).map(keyOf));
    setSelection({ ...NOTHING, active: selection.active, chosen: left });
  };
  const addTyped = () => {
    if (typed.people.every((person) => listed.has(keyOf(person)))) return;
    const left = onAdd(typed.people);
    if (left.length === 0) setQuery(typed.rest);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text').trim();
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    setQuery(query === '' ? inOneLine(text) : `${query}; ${inOneLine(text)}`);
  };

  return (
    <section className={styles['half']} aria-label={t('add.title')}>
      <div className={styles['head']}>
        <TextInput
          type="search"
          allowClear
          prefix={<SearchOutlined aria-hidden />}
          aria-label={t('add.findLabel')}
          placeholder={t('add.find')}
          value={query}
          onText={setQuery}
          onFocus={onFocus}
          onPressEnter={(event) => {
            // not the form around it
            event.preventDefault();
            addTyped();
          }}
          onPaste={onPaste}
        />
      </div>
      <div className={styles['stage']}>
        {rows.length > 0 ? (
          <PickList
            label={t('add.list')}
            rows={rows}
            viewKey={shown}
            selection={selection}
            onSelection={setSelection}
            onEnter={() => freshChosen > 0 && add(chosen.map(({ person }) => person))}
            gathers
            renderRow={({ key, person }) => (
              <NameLines
                person={person}
                soft={listed.has(key)}
                aside={listed.has(key) ? t('add.listed') : undefined}
              />
            )}
          />
        ) : (
          <p className={styles['empty']}>
            {t(people.length === 0 ? 'add.nobody' : 'add.notFound')}
          </p>
        )}
        <TypedAccounts typed={typed} listed={listed} onAdd={addTyped} />
      </div>
      <div className={styles['actions']}>
        <Button
          disabled={freshChosen === 0}
          onClick={() => add(chosen.map(({ person }) => person))}
        >
          {t('add.chosen', { count: freshChosen })}
        </Button>
        <Button
          type="text"
          disabled={fresh === 0}
          onClick={() => add(rows.map(({ person }) => person))}
        >
          {t(rows.length < all.length ? 'add.found' : 'add.all', { count: fresh })}
        </Button>
        {selection.chosen.size > 0 ? (
          <Button type="text" onClick={() => setSelection(NOTHING)}>
            {t('add.none')}
          </Button>
        ) : (
          <Button
            type="text"
            disabled={rows.length === 0}
            onClick={() => setSelection(chooseAll(selection, rows))}
          >
            {t('add.selectAll')}
          </Button>
        )}
      </div>
    </section>
  );
}

interface TypedAccountsProps {
  readonly typed: Typed;
  readonly listed: ReadonlySet<string>;
  readonly onAdd: () => void;
}

/** What can be done with the accounts that stand in the search box; nothing where there are none. */
function TypedAccounts({ typed, listed, onAdd }: TypedAccountsProps) {
  const { t } = useTranslation('memberOrder');
  const words = usePersonWords();
  const names = useNames();
  if (typed.people.length === 0) return null;
  const fresh = typed.people.filter((person) => !listed.has(keyOf(person)));
  const only = fresh.length === 1 ? fresh[0] : undefined;
  if (fresh.length === 0) {
    return (
      <output className={styles['typed']}>
        {t('add.typedListed', { who: names(typed.people) })}
      </output>
    );
  }
  return (
    <Button className={styles['typed'] ?? ''} icon={<PlusOutlined aria-hidden />} onClick={onAdd}>
      {only
        ? t('add.typedOne', { who: words.name(only), kind: words.kindName(only.kind) })
        : t('add.typedMany', { count: fresh.length })}
    </Button>
  );
}
