import { Button } from '#app/components/button/button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import type { Person } from './model/accounts.ts';
import type { Seat } from './model/roles.ts';
import { keyOf } from './people-rows.ts';
import { NameLines } from './name-lines.tsx';
import { PickList } from './pick-list.tsx';
import { chooseAll, NOTHING } from './selection.ts';
import { usePeopleSearch } from './use-people-search.ts';
import { TextInput } from '#app/components/form/text-input.tsx';
import styles from './people.module.css';

/** Recent contacts, from whichever source knows them. */
export interface RecentPeople {
  /** Undefined while they are read, or could not be. */
  readonly people: readonly { readonly person: Person; readonly meetings: number }[] | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
}

const NOBODY: NonNullable<RecentPeople['people']> = [];

interface RecentTabProps {
  readonly recent: RecentPeople;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly onAdd: (people: readonly Person[]) => void;
}

/** People of past meetings, the most frequent first, several at a time. */
export function RecentTab({ recent, seats, onAdd }: RecentTabProps) {
  const { t } = useTranslation('people');
  const [query, setQuery] = useState('');
  const [selection, setSelection] = useState(NOTHING);
  const shown = useDeferredValue(query);
  const { filter, onFocus } = usePeopleSearch(recent.people ?? NOBODY);

  if (recent.people === undefined) {
    return recent.error ? (
      <ErrorNotice title={t('recent.failed')} error={recent.error} onRetry={recent.onRetry} />
    ) : (
      <Loading label={t('recent.loading')} rows={6} />
    );
  }
  if (recent.people.length === 0) return <p className={styles['hint']}>{t('recent.empty')}</p>;

  const rows = filter(shown).map(({ person, meetings }) => {
    const key = keyOf(person);
    return { key, person, meetings, seated: seats.has(key) };
  });
  const chosen = rows.filter(({ key }) => selection.chosen.has(key) && !seats.has(key));
  const add = () => {
    if (chosen.length === 0) return;
    onAdd(chosen.map(({ person }) => person));
    setSelection({ ...NOTHING, active: selection.active });
  };

  return (
    <div className={styles['intake']}>
      <TextInput
        type="search"
        allowClear
        aria-label={t('recent.find')}
        placeholder={t('recent.find')}
        value={query}
        onText={setQuery}
        onFocus={onFocus}
      />
      {rows.length === 0 ? (
        <p className={styles['hint']}>{t('recent.nothingFound')}</p>
      ) : (
        <PickList
          label={t('recent.list')}
          rows={rows}
          viewKey={shown}
          selection={selection}
          onSelection={setSelection}
          onEnter={add}
          gathers
          renderRow={(row) => <RecentLine row={row} />}
        />
      )}
      <div className={styles['actions']}>
        <Button type="primary" disabled={chosen.length === 0} onClick={add}>
          {t('add.people', { count: chosen.length })}
        </Button>
        <Button
          onClick={() => setSelection(chosen.length > 0 ? NOTHING : chooseAll(selection, rows))}
        >
          {t(chosen.length > 0 ? 'recent.clear' : 'recent.selectAll')}
        </Button>
      </div>
    </div>
  );
}

interface RecentLineProps {
  readonly row: { readonly person: Person; readonly meetings: number; readonly seated: boolean };
}

function RecentLine({ row: { person, meetings, seated } }: RecentLineProps) {
  const { t } = useTranslation('people');
  return (
    <NameLines
      person={person}
      soft={seated}
      aside={seated ? t('recent.added') : t('recent.meetings', { count: meetings })}
    />
  );
}
