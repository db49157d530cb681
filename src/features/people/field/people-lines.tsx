import { CloseOutlined } from '#app/components/icons/icons.tsx';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { useStable } from '#app/components/use-stable.ts';
import { shortcutKey } from '#app/lib/keys.ts';
import type { Person } from '../model/accounts.ts';
import { MOST_VIPS } from '../model/roles.ts';
import { Contact } from '../name-lines.tsx';
import type { PersonRow } from '../people-rows.ts';
import { usePersonWords } from '../person-words.ts';
import { indexOf, rowAfterKey } from '../selection.ts';
import styles from './people-field.module.css';

/** What somebody may be, by the key that makes them so. */
const ROLES = [
  { role: 'chair', pressed: 'c' },
  { role: 'speaker', pressed: 's' },
  { role: 'vips', pressed: 'v' },
  { role: 'audience', pressed: 'a' },
] as const;
export type LineRole = (typeof ROLES)[number]['role'];

const LAST_COLUMN = ROLES.length + 1;
const LINE_HEIGHT = 36;

interface PeopleLinesProps {
  readonly rows: readonly PersonRow[];
  /** Who would be removed with the next Backspace. */
  readonly marked: string | undefined;
  readonly vipsFull: boolean;
  readonly onRole: (person: Person, role: LineRole, give: boolean) => void;
  readonly onRemove: (person: Person) => void;
  /** Up from the first line. */
  readonly onLeave: () => void;
}

/**
 * Everybody who was added, a line each, thousands of them if need be: name, how they are reached, what they are there
 * for. One stop of the Tab key; arrow keys go from line to line and along it.
 */
function PlainPeopleLines(props: PeopleLinesProps) {
  const { rows, marked, vipsFull, onRole, onRemove, onLeave } = props;
  const { t } = useTranslation('people');
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState({ key: '', column: 0 });
  const focuses = useRef(false);
  const at = Math.max(indexOf(rows, cursor.key), 0);
  // nothing memoised here is handed the virtualizer
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 4,
    // the line that has the focus stays, wherever it is
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(at) ? inSight : [...inSight, at].toSorted((a, b) => a - b);
    },
  });

  useEffect(() => {
    if (!focuses.current) return;
    focuses.current = false;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-index="${at}"] [data-column="${cursor.column}"]`,
    );
    cell?.focus({ preventScroll: true });
  }, [at, cursor, rows]);

  const goTo = (index: number, column = cursor.column) => {
    const row = rows[index];
    if (row === undefined) return;
    focuses.current = true;
    setCursor({ key: row.key, column });
    virtual.scrollToIndex(index);
  };
  const remove = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    const next = rows[index + 1] ?? rows[index - 1];
    if (next === undefined) onLeave();
    else {
      focuses.current = true;
      setCursor({ key: next.key, column: cursor.column });
    }
    onRemove(row.person);
  };
  const toggle = useCallback(
    (row: PersonRow, role: LineRole) => {
      // whoever changes the list moves in it, and the focus with them
      focuses.current = role === 'audience';
      onRole(row.person, role, !hasRole(row, role));
    },
    [onRole],
  );
  const onColumn = useCallback(
    (row: PersonRow, column: number) => setCursor({ key: row.key, column }),
    [],
  );
  const onRemoveRow = useStable((row: PersonRow) => remove(indexOf(rows, row.key)));

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / LINE_HEIGHT) - 1;
    const index = rowAfterKey(event.key, at, rows.length, Math.max(page, 1));
    const role = ROLES.find(({ pressed }) => pressed === shortcutKey(event))?.role;
    if (event.key === 'ArrowUp' && at === 0) onLeave();
    else if (index !== undefined) goTo(index);
    else if (event.key === 'ArrowRight') goTo(at, Math.min(cursor.column + 1, LAST_COLUMN));
    else if (event.key === 'ArrowLeft') goTo(at, Math.max(cursor.column - 1, 0));
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(at);
    else if (role !== undefined) toggle(row, role);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={scroller}
        // lines of several controls, which arrow keys go through: no native element is one
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="grid"
        tabIndex={-1}
        className={styles['lines']}
        aria-label={t('panel.list')}
        aria-describedby={`${id}-keys`}
        aria-rowcount={rows.length}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <div
                key={row.key}
                ref={virtual.measureElement}
                data-index={index}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- of the grid above
                role="row"
                aria-rowindex={index + 1}
                aria-selected={row.key === marked}
                tabIndex={-1}
                className={styles['line']}
                style={{ transform: `translateY(${start}px)` }}
              >
                <PersonCells
                  row={row}
                  column={index === at ? cursor.column : undefined}
                  vipsFull={vipsFull}
                  onColumn={onColumn}
                  onToggle={toggle}
                  onRemove={onRemoveRow}
                />
              </div>
            );
          })}
        </div>
      </div>
      <span id={`${id}-keys`} className="visually-hidden">
        {t('field.keys')}
      </span>
    </>
  );
}

/** Not drawn again with every key in the field. */
export const PeopleLines = memo(PlainPeopleLines);

function hasRole({ seat, marks }: PersonRow, role: LineRole): boolean {
  return role === 'audience' ? seat === role : marks.includes(role);
}

interface PersonCellsProps {
  readonly row: PersonRow;
  /** Where the Tab key stops in this line; undefined: nowhere. */
  readonly column: number | undefined;
  readonly vipsFull: boolean;
  readonly onColumn: (row: PersonRow, column: number) => void;
  readonly onToggle: (row: PersonRow, role: LineRole) => void;
  readonly onRemove: (row: PersonRow) => void;
}

/** Drawn again only when something of the person changes: the list around it is with every key. */
const PersonCells = memo(
  PlainPersonCells,
  ({ row: before, ...rest }, { row: after, ...next }) =>
    before.person === after.person &&
    before.seat === after.seat &&
    before.marks.join(' ') === after.marks.join(' ') &&
    rest.column === next.column &&
    rest.vipsFull === next.vipsFull,
);

function PlainPersonCells(props: PersonCellsProps) {
  const { row, column, vipsFull, onColumn, onToggle, onRemove } = props;
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const { person, seat } = row;
  const name = words.name(person);
  const stop = (at: number) => ({
    'data-column': at,
    tabIndex: at === column ? 0 : -1,
    onFocus: () => onColumn(row, at),
  });
  return (
    <>
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- of the grid around it
        role="gridcell"
        className={styles['who']}
        title={t('field.keys')}
        aria-keyshortcuts={[...ROLES.map(({ pressed }) => pressed), 'Delete'].join(' ')}
        {...stop(0)}
      >
        <span className={styles['name']}>
          <ForeignText>{name}</ForeignText>
        </span>
        <Contact person={person} />
        {seat === null && <span className={styles['unseated']}>{t('panel.noSeat')}</span>}
      </div>
      <span role="presentation" className={styles['roles']}>
        {ROLES.map(({ role, pressed }, place) => {
          const has = hasRole(row, role);
          const full = role === 'vips' && vipsFull && !has;
          const help =
            role === 'audience'
              ? t('field.audienceHelp')
              : t(`roleHelp.${role}`, { max: MOST_VIPS });
          return (
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- of the grid around it
            <span key={role} role="gridcell">
              <button
                type="button"
                aria-pressed={has}
                aria-disabled={full}
                aria-keyshortcuts={pressed}
                aria-label={t('field.roleOf', { role: t(`roles.${role}`), name })}
                title={`${full ? t('bar.vipsFull', { max: MOST_VIPS }) : help} (${pressed.toUpperCase()})`}
                onClick={() => onToggle(row, role)}
                {...stop(place + 1)}
              >
                {t(`roles.${role}`)}
              </button>
            </span>
          );
        })}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- of the grid around it */}
        <span role="gridcell">
          <button
            type="button"
            className={styles['remove']}
            aria-label={t('field.remove', { name })}
            aria-keyshortcuts="Delete"
            title={`${t('field.remove', { name })} (Delete)`}
            onClick={() => onRemove(row)}
            {...stop(LAST_COLUMN)}
          >
            <CloseOutlined aria-hidden />
          </button>
        </span>
      </span>
    </>
  );
}
