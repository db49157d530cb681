import { Button } from '#app/components/button/button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectorySource, FoundPeople } from './directory/directory-source.ts';
import { useEverybodySearch } from './directory/use-everybody-search.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import type { Person } from './model/accounts.ts';
import type { DirectoryPerson } from './model/directory.ts';
import type { Seat } from './model/roles.ts';
import { DepartmentTree } from './department-tree.tsx';
import { keyOf } from './people-rows.ts';
import { NameLines } from './name-lines.tsx';
import { PickList } from './pick-list.tsx';
import { chooseAll, NOTHING } from './selection.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import lines from './name-lines.module.css';
import styles from './people.module.css';

interface DirectoryTabProps {
  readonly directory: DirectorySource;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly onAdd: (people: readonly Person[]) => void;
}

/** People of the platform's own directory: by department, or found. */
export function DirectoryTab({ directory, seats, onAdd }: DirectoryTabProps) {
  const { t } = useTranslation('people');
  const { departments, view, onView } = directory;
  const { find, onFocus } = useEverybodySearch(directory.everybody);
  const found = useMemo(
    () => withKnown(directory.found, find(view.text)),
    [directory.found, find, view.text],
  );
  return (
    <div className={styles['intake']}>
      <TextInput
        type="search"
        allowClear
        aria-label={t('directory.find')}
        placeholder={t('directory.find')}
        value={view.text}
        onText={(text) => onView({ ...view, text })}
        onFocus={onFocus}
      />
      {view.text.trim() === '' && departments.length > 0 && (
        <DepartmentTree
          departments={departments}
          chosen={view.department}
          onChoose={(department) => onView({ text: '', department })}
        />
      )}
      {found === undefined ? (
        <p className={styles['hint']}>{t('directory.choose')}</p>
      ) : (
        <Found key={view.department} found={found} view={view} seats={seats} onAdd={onAdd} />
      )}
    </div>
  );
}

/** What the platform finds, behind those who are found here: by pinyin and initials, and at once. */
function withKnown(
  found: FoundPeople | undefined,
  known: readonly DirectoryPerson[],
): FoundPeople | undefined {
  if (found === undefined || known.length === 0) return found;
  const listed = new Set(known.map(({ person }) => keyOf(person)));
  const more = found.people?.filter(({ person }) => !listed.has(keyOf(person))) ?? [];
  const total = found.total + known.length + more.length - (found.people?.length ?? 0);
  return { ...found, people: [...known, ...more], total };
}

interface FoundProps extends Pick<DirectoryTabProps, 'seats' | 'onAdd'> {
  readonly found: FoundPeople;
  readonly view: DirectorySource['view'];
}

function Found({ found, view, seats, onAdd }: FoundProps) {
  const { t } = useTranslation('people');
  const [selection, setSelection] = useState(NOTHING);
  const { people, total, error, onRetry, onMore, reading } = found;
  if (people === undefined) {
    return error ? (
      <ErrorNotice title={t('directory.failed')} error={error} onRetry={onRetry} />
    ) : (
      <Loading label={t('directory.loading')} rows={5} />
    );
  }
  if (people.length === 0) return <p className={styles['hint']}>{t('directory.nobody')}</p>;

  const rows = people.map((entry) => {
    const key = keyOf(entry.person);
    return { key, entry, seated: [key, ...entry.keys].some((one) => seats.has(one)) };
  });
  const chosen = rows.filter(({ key, seated }) => selection.chosen.has(key) && !seated);
  const add = () => {
    if (chosen.length === 0) return;
    onAdd(chosen.map(({ entry }) => entry.person));
    setSelection({ ...NOTHING, active: selection.active });
  };
  return (
    <>
      <PickList
        label={t('directory.list')}
        rows={rows}
        viewKey={`${view.department ?? ''} ${view.text}`}
        selection={selection}
        onSelection={setSelection}
        onEnter={add}
        gathers
        renderRow={(row) => <DirectoryLine entry={row.entry} seated={row.seated} />}
      />
      {Boolean(error) && (
        <ErrorNotice title={t('directory.failed')} error={error} onRetry={onRetry} />
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
        {onMore && (
          <Button loading={reading} onClick={onMore}>
            {t('directory.more', { shown: people.length, total })}
          </Button>
        )}
      </div>
    </>
  );
}

interface DirectoryLineProps {
  readonly entry: DirectoryPerson;
  readonly seated: boolean;
}

function DirectoryLine({ entry, seated }: DirectoryLineProps) {
  const { t } = useTranslation('people');
  const { person, contact, departments } = entry;
  return (
    <NameLines
      person={person}
      soft={seated}
      aside={seated ? t('recent.added') : departments.join(' · ')}
      below={
        <span className={lines['contact']}>
          <span className={lines['text']}>
            <ForeignText>{contact.join(' · ') || person.account}</ForeignText>
          </span>
        </span>
      }
    />
  );
}
