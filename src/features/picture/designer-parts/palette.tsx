import { SearchOutlined } from '#app/components/icons/icons.tsx';
import {
  memo,
  useDeferredValue,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../model/participant.ts';
import type { Poll } from '../model/poll.ts';
import { usePersonDetails } from '#app/features/people/directory/person-details.tsx';
import { useMedia } from '#app/components/use-media.ts';
import { usePeopleSearch } from '#app/features/people/use-people-search.ts';
import { PickList } from '#app/features/people/pick-list.tsx';
import { moveActiveTo, indexOf, NOTHING } from '#app/features/people/selection.ts';
import type { ListSelection } from '#app/features/people/selection.ts';
import { paletteKey, paletteRows } from './palette-rows.ts';
import type { PaletteRow } from './palette-rows.ts';
import { PaletteFooter, PaletteLine } from './palette-parts.tsx';
import type { PaletteAction, PaletteTag } from './palette-parts.tsx';
import { useStable } from '#app/components/use-stable.ts';
import { TextInput } from '#app/components/form/text-input.tsx';
import look from './designer.module.css';
import styles from './palette.module.css';

/** What a designer asks of its palette. */
export interface PaletteHandle {
  readonly focus: () => void;
  /** The person, or all chosen ones where the person is one of them. */
  readonly peopleOf: (key: string) => readonly Participant[];
  /** They have found a place. */
  readonly untick: (people: readonly Participant[]) => void;
}

interface PaletteProps {
  readonly people: readonly Participant[];
  /** Buttons of what can be put in besides people. */
  readonly sources: ReactNode;
  /** Where somebody is already, by person key: asked of those in sight. */
  readonly tagsOf: (key: string) => readonly PaletteTag[];
  /** Where what is clicked goes, in words. */
  readonly target: string;
  /** The keys of the list, and why nobody is in it. */
  readonly words: { readonly keys: string; readonly nobodyWhy: string };
  readonly actions: readonly PaletteAction[];
  readonly handle: RefObject<PaletteHandle | null>;
  /** A tap on somebody takes them in or out, instead of putting them in. */
  readonly gathers: boolean;
  /** Seconds of a new rotation. */
  readonly interval: Poll['interval'];
  readonly onInterval: (interval: number) => void;
  /** Somebody was clicked: they, or all chosen ones where they are one of them. */
  readonly onPut: (people: readonly Participant[]) => void;
  /** Something was put in by keyboard: back to where it went. */
  readonly onBack: () => void;
}

/** In px: one line for each person, and under fingers what they need. */
const ROW = 28;
const FINGER_ROW = 44;

/** Who and what can be put into panes or boxes: sources, and people by the thousand. */
function PlainPalette(props: PaletteProps) {
  const { people, words, onPut, onBack } = props;
  const { t } = useTranslation('composer');
  const id = useId();
  const detailsOf = usePersonDetails();
  const rowHeight = useMedia('(pointer: coarse)') ? FINGER_ROW : ROW;
  const [query, setQuery] = useState('');
  const [selection, setSelection] = useState<ListSelection>(NOTHING);
  const shownQuery = useDeferredValue(query);
  const search = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  // thousands of rows are made when the people change, not with every key
  const all = useMemo(() => paletteRows(people), [people]);
  const { filter, onFocus } = usePeopleSearch(all);
  const rows = useMemo(() => filter(shownQuery), [filter, shownQuery]);
  const chosen = useMemo(
    () => all.filter(({ key }) => selection.chosen.has(key)).map(({ person }) => person),
    [all, selection.chosen],
  );

  const peopleOf = (key: string): readonly Participant[] => {
    const row = all.find((each) => each.key === key);
    if (row === undefined) return [];
    return selection.chosen.has(key) ? chosen : [row.person];
  };
  useImperativeHandle(props.handle, () => ({
    focus: () => {
      search.current?.focus();
      search.current?.select();
    },
    peopleOf,
    untick: (placed) => {
      const keys = new Set(placed.map(paletteKey));
      setSelection((now) => ({
        ...now,
        chosen: new Set([...now.chosen].filter((key) => !keys.has(key))),
      }));
    },
  }));

  const putChosen = () => {
    const row = rows[indexOf(rows, selection.active)];
    if (chosen.length > 0) onPut(chosen);
    else if (row !== undefined) onPut([row.person]);
    else return;
    onBack();
  };
  const onSearchKey = (event: KeyboardEvent) => {
    const [first] = query === shownQuery ? rows : filter(query);
    if (event.key === 'Enter' && first !== undefined && query.trim() !== '') {
      onPut(peopleOf(first.key));
      setQuery('');
      onBack();
    } else if (event.key === 'ArrowDown' && first !== undefined) {
      setSelection(moveActiveTo(selection, first.key));
      place.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
    } else if (event.key === 'Escape') {
      if (query === '') onBack();
      else setQuery('');
    } else if (event.key !== 'Enter') return;
    // never into the form around
    event.preventDefault();
    event.stopPropagation();
  };
  const onRowClick = useStable((row: PaletteRow, target: Element) => {
    if (props.gathers || target.closest('[data-check]')) return false;
    setSelection(moveActiveTo(selection, row.key));
    onPut(peopleOf(row.key));
    return true;
  });

  return (
    <section
      ref={place}
      className={styles['palette']}
      aria-label={t('palette.label')}
      data-drop="out"
    >
      {props.sources}
      <TextInput
        ref={search}
        type="search"
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t('palette.find')}
        placeholder={t('palette.find')}
        value={query}
        onText={setQuery}
        onFocus={onFocus}
        onKeyDown={onSearchKey}
      />
      <div className={styles['people']}>
        {rows.length > 0 ? (
          <PickList
            label={t('palette.list')}
            describedBy={`${id}-keys`}
            rows={rows}
            viewKey={shownQuery}
            selection={selection}
            onSelection={setSelection}
            gathers
            rowHeight={rowHeight}
            onEnter={putChosen}
            onRowClick={onRowClick}
            renderRow={({ key, person }) => (
              <PaletteLine
                rowKey={key}
                person={person}
                department={detailsOf(person)?.departments[0]}
                tags={props.tagsOf(key)}
              />
            )}
          />
        ) : (
          <div className={styles['nobody']}>
            <b>{t(all.length === 0 ? 'palette.nobody' : 'palette.nobodyFound')}</b>
            {all.length === 0 ? (
              <span>{words.nobodyWhy}</span>
            ) : (
              <button type="button" className={look['link']} onClick={() => setQuery('')}>
                {t('palette.showAll')}
              </button>
            )}
          </div>
        )}
        <span id={`${id}-keys`} className="visually-hidden">
          {words.keys}
        </span>
      </div>
      <PaletteFooter
        chosen={chosen.length}
        target={props.target}
        actions={props.actions}
        onAction={({ run }) => run(chosen)}
        interval={props.interval}
        onInterval={props.onInterval}
      />
    </section>
  );
}

/** Not drawn again with what happens in the panes' properties or in the play. */
export const Palette = memo(PlainPalette);
