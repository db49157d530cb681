import { PlusOutlined, RedoOutlined, SearchOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#app/domain/people/accounts.ts';
import { recogniseLine } from '#app/domain/people/recognise.ts';
import type { MeetingPeople, Seat } from '#app/domain/people/roles.ts';
import { remove } from './edits.ts';
import { countRows, filterRows, keyOf, peopleRows, type PeopleFilter } from './people-rows.ts';
import { PeopleProblems } from './people-problems.tsx';
import { PersonLine } from './person-line.tsx';
import { usePersonWords } from './person-words.ts';
import { PickList } from './pick-list.tsx';
import { PEOPLE_WORDS } from './recognise-cached.ts';
import { RoleFilter } from './role-filter.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { indexOf, NOTHING } from './selection.ts';
import type { PeopleEdits } from './use-people-edits.ts';
import styles from './people.module.css';

interface PeoplePanelProps {
  readonly people: MeetingPeople;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly edits: PeopleEdits;
  readonly onAdd: (person: Person) => void;
  readonly meetingBitrate: number | undefined;
}

/** Who is in the meeting: found, filtered by role, chosen, changed. */
export function PeoplePanel({ people, seats, edits, onAdd, meetingBitrate }: PeoplePanelProps) {
  const { t } = useTranslation('people');
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<PeopleFilter>('all');
  const [selection, setSelection] = useState(NOTHING);
  const shownQuery = useDeferredValue(query);
  // thousands of rows are made when the people change, not with every key
  const all = useMemo(() => peopleRows(people), [people]);
  const counts = useMemo(() => countRows(all), [all]);
  const rows = useMemo(() => filterRows(all, filter, shownQuery), [all, filter, shownQuery]);
  const chosen = rows.filter(({ key }) => selection.chosen.has(key));
  const typed = typedPerson(query);
  const typedSeat = typed && seats.get(keyOf(typed));

  const removeChosen = () => {
    if (chosen.length === 0) return;
    const at = Math.max(indexOf(rows, selection.active), 0);
    const next = rows.slice(at).find(({ key }) => !selection.chosen.has(key));
    const leaving = chosen.map(({ person }) => person);
    edits.apply({ code: 'remove', count: leaving.length }, remove(people, leaving));
    setSelection({ ...NOTHING, active: next?.key ?? null, anchor: next?.key ?? null });
    panel.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  };
  const addTyped = () => {
    if (typed === undefined || typedSeat !== undefined) return;
    onAdd(typed);
    setQuery('');
  };
  const showAll = () => {
    setQuery('');
    setFilter('all');
  };

  return (
    <section ref={panel} className={styles['panel']} aria-label={t('panel.list')}>
      <div className={styles['find']}>
        <Input
          type="search"
          allowClear
          prefix={<SearchOutlined />}
          aria-label={t('panel.findLabel')}
          placeholder={t('panel.find')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onPressEnter={addTyped}
        />
        <History edits={edits} />
      </div>
      <Typed person={typed} seat={typedSeat} onAdd={addTyped} />
      <RoleFilter people={people} counts={counts} filter={filter} onFilter={setFilter} />
      {rows.length > 0 ? (
        <>
          <PickList
            label={t('panel.list')}
            describedBy={`${id}-keys`}
            rows={rows}
            selection={selection}
            onSelection={setSelection}
            onDelete={removeChosen}
            renderRow={(row) => <PersonLine row={row} />}
          />
          <span id={`${id}-keys`} className="visually-hidden">
            {t('panel.keys')}
          </span>
        </>
      ) : (
        <div className={styles['empty']}>
          <b>{t(all.length === 0 ? 'panel.nobody' : 'panel.nobodyFound')}</b>
          {all.length === 0 ? (
            <span>{t('panel.nobodyWhy')}</span>
          ) : (
            <Button size="small" onClick={showAll}>
              {t('panel.clearFilter')}
            </Button>
          )}
        </div>
      )}
      <Status edits={edits} shown={rows.length} total={all.length} />
      <SelectionBar
        people={people}
        chosen={chosen}
        edits={edits}
        onRemove={removeChosen}
        meetingBitrate={meetingBitrate}
      />
      <PeopleProblems
        people={people}
        meetingBitrate={meetingBitrate}
        edits={edits}
        onShowVips={() => {
          setQuery('');
          setFilter('vips');
        }}
      />
    </section>
  );
}

/** The account that stands in the search box, if it is one. */
function typedPerson(query: string): Person | undefined {
  const reading = recogniseLine(query, PEOPLE_WORDS);
  return 'person' in reading ? reading.person : undefined;
}

interface TypedProps {
  readonly person: Person | undefined;
  readonly seat: Seat | undefined;
  readonly onAdd: () => void;
}

function Typed({ person, seat, onAdd }: TypedProps) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  if (person === undefined) return null;
  const { account, kind } = person;
  if (seat !== undefined) {
    return (
      <output className={styles['hint']}>
        {t('panel.typedSeated', { account, seat: t(`seats.${seat}`) })}
      </output>
    );
  }
  return (
    <Button size="small" type="dashed" icon={<PlusOutlined />} onClick={onAdd}>
      {t('panel.addTyped', { account, kind: words.kindName(kind) })}
    </Button>
  );
}

function History({ edits }: { readonly edits: PeopleEdits }) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const { undoStep, redoStep } = edits;
  const undoName = undoStep && t('panel.undoOf', { step: words.step(undoStep) });
  const redoName = redoStep && t('panel.redoOf', { step: words.step(redoStep) });
  return (
    <>
      <Button
        type="text"
        icon={<UndoOutlined />}
        aria-label={undoName ?? t('panel.undo')}
        title={undoName}
        disabled={undoStep === undefined}
        onClick={edits.undo}
      />
      <Button
        type="text"
        icon={<RedoOutlined />}
        aria-label={redoName ?? t('panel.redo')}
        title={redoName}
        disabled={redoStep === undefined}
        onClick={edits.redo}
      />
    </>
  );
}

interface StatusProps {
  readonly edits: PeopleEdits;
  readonly shown: number;
  readonly total: number;
}

/** What was done last, with the way back; else how many are shown. */
function Status({ edits, shown, total }: StatusProps) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const { said } = edits;
  return (
    <div className={styles['status']}>
      <output>
        {said && t(`said.${said.how}`, { step: words.step(said.step) })}
        {said !== undefined &&
          said.promoted > 0 &&
          ` ${t('said.promoted', { count: said.promoted })}`}
      </output>
      {said?.how === 'done' && (
        <Button size="small" type="link" onClick={edits.undo}>
          {t('panel.undo')}
        </Button>
      )}
      {shown < total && <span>{t('panel.shown', { shown, total })}</span>}
    </div>
  );
}
