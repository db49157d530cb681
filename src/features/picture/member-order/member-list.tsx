import { layers } from '#app/components/layers.ts';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { movedItems, withoutItems } from '../model/ordered-list.ts';
import type { Participant } from '../model/participant.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
import { keyOf } from '#app/features/people/people-rows.ts';
import { PickList, ROW_HEIGHT } from '#app/features/people/pick-list.tsx';
import { NOTHING, pick } from '#app/features/people/selection.ts';
import { MemberLine, type MemberSwitch } from './member-line.tsx';
import type { MemberChange } from './member-change.ts';
import { destination, firstPlaceAfter, memberRows, reversed, sortedByName } from './member-rows.ts';
import type { RowMove } from './member-rows.ts';
import { OrderBar } from './order-bar.tsx';
import { RepeatedMembers } from './repeated-members.tsx';
import { useNames, useMemberChangeWords } from './member-texts.ts';
import { useRowDrag } from './use-row-drag.ts';
import { shortcutKey } from '#app/lib/keys.ts';
import styles from './member-order.module.css';

interface MemberListProps {
  readonly edits: Edits<readonly Participant[]>;
  readonly people: readonly Participant[];
  readonly label: string;
  readonly most: number;
  readonly problem: string | undefined;
  readonly state: MemberSwitch | undefined;
  readonly change: MemberChange | undefined;
  readonly onChange: (change: MemberChange) => void;
}

/** With Alt held, and with Alt and Shift. */
const DIRECTION_OF_KEY: Readonly<Record<string, readonly [RowMove, RowMove]>> = {
  ArrowUp: ['up', 'top'],
  ArrowDown: ['down', 'end'],
};

/** The members: chosen, moved by pointer, button or key, taken out. */
export function MemberList(props: MemberListProps) {
  const { edits, people, label, most, problem, state, change, onChange } = props;
  const { t, i18n } = useTranslation('memberOrder');
  const words = useMemberChangeWords();
  const names = useNames();
  const id = useId();
  const half = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const members = edits.value;
  // thousands of rows are made when the members change, not with every key
  const rows = useMemo(() => memberRows(members), [members]);
  const inMeeting = useMemo(() => new Set(people.map(keyOf)), [people]);
  const [selection, setSelection] = useState(NOTHING);
  const chosen = rows.filter(({ key }) => selection.chosen.has(key));

  // what was moved stays chosen; of what was added none is, or a drag of one would take all along
  const [shownFor, setShownFor] = useState(change);
  if (change !== shownFor) {
    setShownFor(change);
    const moved = change && rows.slice(change.first, change.first + change.count);
    const [first] = moved ?? [];
    if (moved && first) {
      const stay = change.detail.code === 'moved' ? moved : [];
      const keys = new Set(stay.map(({ key }) => key));
      setSelection({ active: first.key, anchor: first.key, chosen: keys });
    }
  }
  useEffect(() => {
    if (change && change.count > 0) bringIntoSight(scroller.current, change.first, change.count);
  }, [change]);

  const apply = (
    step: StepName,
    next: readonly Participant[],
    what: Pick<MemberChange, 'detail' | 'first' | 'count'>,
  ) => {
    edits.apply(step, next);
    onChange({ ...what, step, before: edits.history.lastMove });
  };
  const move = (places: readonly number[], before: number) => {
    const next = movedItems(members, places, before);
    if (next === members) return;
    const [first, count] = [firstPlaceAfter(places, before), places.length];
    const moved = next.slice(first, first + count);
    const detail = { code: 'moved', people: moved, first, total: next.length } as const;
    apply({ code: 'moveMembers', count }, next, { detail, first, count });
  };
  const moveChosen = (direction: RowMove) => {
    const taken = chosen.length > 0 ? chosen : rows.filter(({ key }) => key === selection.active);
    const places = taken.map(({ index }) => index);
    if (places.length > 0) move(places, destination(direction, places, rows.length));
  };
  const removeChosen = () => {
    if (chosen.length === 0) return;
    const places = chosen.map(({ index }) => index);
    const next = withoutItems(members, places);
    const leaving = chosen.map(({ person }) => person);
    const detail = { code: 'removed', people: leaving } as const;
    apply({ code: 'removeMembers', count: places.length }, next, { detail, first: 0, count: 0 });
    const after = memberRows(next)[Math.min(...places, next.length - 1)];
    setSelection(after ? pick(after.key) : NOTHING);
    const list = next.length > 0 ? scroller.current : half.current;
    list?.focus();
  };
  const reorder = (code: 'sorted' | 'reversed', next: readonly Participant[]) => {
    const step = code === 'sorted' ? 'sortMembers' : 'reverseMembers';
    apply({ code: step }, next, { detail: { code }, first: 0, count: 0 });
  };
  const onKey = (event: KeyboardEvent) => {
    const direction = event.altKey && DIRECTION_OF_KEY[event.key]?.[event.shiftKey ? 1 : 0];
    const switches = state !== undefined && shortcutKey(event) === 'm';
    if (direction) moveChosen(direction);
    else if (switches && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const persons = chosen.map(({ person }) => person);
      state.set(persons, !persons.every(state.isOn));
    } else return false;
    return true;
  };
  const onPointerDown = useRowDrag({
    scroller,
    ghost,
    line,
    count: rows.length,
    onStart: (index) => {
      const row = rows[index];
      const along = row && selection.chosen.has(row.key) ? chosen : row ? [row] : [];
      if (row && !selection.chosen.has(row.key)) setSelection(pick(row.key));
      const text = names(along.map(({ person }) => person));
      return { places: along.map((one) => one.index), text };
    },
    onDrop: move,
  });

  return (
    <section ref={half} tabIndex={-1} className={styles['half']} aria-label={label}>
      <div className={styles['head']}>
        <span>{label}</span>
        <span className={styles['amount']} data-full={members.length > most}>
          {Number.isFinite(most)
            ? t('countOf', { count: members.length, most })
            : t('count', { count: members.length })}
        </span>
      </div>
      <div className={styles['problem']} aria-live="polite">
        {problem}
      </div>
      <div className={styles['stage']}>
        {rows.length > 0 ? (
          <PickList
            label={label}
            describedBy={`${id}-keys`}
            rows={rows}
            viewKey=""
            selection={selection}
            onSelection={setSelection}
            onDelete={removeChosen}
            scroller={scroller}
            onKey={onKey}
            onRowClick={(row, target) => {
              if (!state || !target.closest('[data-switch]')) return false;
              state.set([row.person], !state.isOn(row.person));
              return true;
            }}
            onPointerDown={onPointerDown}
            renderRow={(row) => (
              <MemberLine
                row={row}
                state={state}
                repeated={row.key !== keyOf(row.person)}
                foreign={people.length > 0 && !inMeeting.has(keyOf(row.person))}
              />
            )}
          >
            <div ref={line} className={styles['line']} hidden aria-hidden />
          </PickList>
        ) : (
          <p className={styles['empty']}>{t('empty')}</p>
        )}
      </div>
      <OrderBar
        chosen={chosen}
        count={rows.length}
        state={state}
        onMove={moveChosen}
        onRemove={removeChosen}
        onSort={() => reorder('sorted', sortedByName(members, i18n.language))}
        onReverse={() => reorder('reversed', reversed(members))}
      />
      <output
        className={styles['lastChange']}
        data-short={change?.detail.code === 'added' && change.detail.tooMany.length > 0}
      >
        {change && words(change.detail)}
      </output>
      <RepeatedMembers edits={edits} rows={rows} />
      <span id={`${id}-keys`} className="visually-hidden">
        {t(state ? 'keysWithSwitch' : 'keys', { what: state?.label ?? '' })}
      </span>
      {createPortal(<div ref={ghost} className={styles['ghost']} hidden aria-hidden />, layers())}
    </section>
  );
}

/** Scrolls the list just so far that these rows are seen, of more than it holds the first. */
function bringIntoSight(list: HTMLElement | null, first: number, count: number) {
  if (list === null) return;
  const [top, bottom] = [first * ROW_HEIGHT, (first + count) * ROW_HEIGHT];
  const lowest = Math.max(list.scrollTop, bottom - list.clientHeight);
  list.scrollTop = Math.min(lowest, top);
}
