import {
  SearchOutlined,
  StarFilled,
  StarOutlined,
  TableOutlined,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Fragment, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import type { Composition } from '../model/composition.ts';
import { suggestLayouts } from '../model/find-layout.ts';
import { moveThroughLists, shelvesByPanes } from '../model/layout-shelves.ts';
import type { ListPlace } from '../model/layout-shelves.ts';
import { LAYOUT_WORDS } from '../model/layout-tokens.ts';
import type { LayoutWords } from '../model/layout-tokens.ts';
import { readLayoutQuery, searchLayouts } from '../model/layout-words.ts';
import { layoutOf } from '../model/layouts.ts';
import chineseWords from '#app/i18n/zh-CN/layout-words.ts';
import { favouriteLayouts, toggleFavourite } from './favourite-layouts.ts';
import { GridSize } from './grid-size.tsx';
import { columnsOf, LayoutList, optionId } from './layout-list.tsx';
import type { LayoutShelf } from './layout-list.tsx';
import { recentLayouts, rememberLayout } from './recent-layouts.ts';
import { useLayoutWords } from './use-layout-words.ts';
import { PanelButton } from '#app/components/panel-button.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import styles from './layout-picker.module.css';

interface LayoutPickerProps {
  /** The one that is seen now, by the contract's number. */
  readonly value: number;
  /** A look at one, before it is chosen. */
  readonly onShow?: (layout: number) => void;
  readonly onChoose: (layout: number) => void;
  /** How many people the meeting has. */
  readonly people: number;
  readonly preferredStyle?: Composition['preferredStyle'];
  /** It was opened to choose: what is typed goes into its search at once. */
  readonly takesFocus?: boolean;
}

/** What is read in a search, in every language at once. */
const WORDS: LayoutWords = { ...LAYOUT_WORDS, ...chineseWords };
const MOST_SUGGESTED = 6;
const nothing = () => undefined;
const SHELVES = shelvesByPanes();
/** Besides the arrow down, these go over the layouts once one of them is pointed to. */
const MOVES: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

/**
 * All layouts, drawn, on shelves by the number of panes, with those that suit the meeting and those
 * used last before them; found by what they look like. In its search the arrow keys point to one, which is shown.
 */
export function LayoutPicker(props: LayoutPickerProps) {
  const { value, onShow = nothing, onChoose, people, preferredStyle, takesFocus = false } = props;
  const { t } = useTranslation('layouts');
  const words = useLayoutWords();
  const help = useId();
  const [query, setQuery] = useState('');
  // as they were when it opened: nothing moves under the pointer when one is chosen
  const [recent] = useState(() => recentLayouts());
  const [favourites, setFavourites] = useState(() => favouriteLayouts());
  const search = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  /** What the arrow keys point to while the focus stays in the search. */
  const [at, setAt] = useState<ListPlace>();
  const [opened] = useState(value);
  const searching = query.trim() !== '';

  useEffect(() => {
    if (!takesFocus) return undefined;
    // a drawer that opens can have no focus before it is drawn
    const frame = requestAnimationFrame(() => search.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [takesFocus]);
  const lists = searching ? [foundList()] : everyList();
  const sizes = lists.map(({ shelves }) => shelves.map(({ layouts }) => layouts.length));
  const pointed = at && layoutAt(lists, at);
  const choose = (layout: number) => {
    rememberLayout(layout);
    onChoose(layout);
  };
  const point = (to: ListPlace | undefined) => {
    setAt(to);
    onShow((to && layoutAt(lists, to)) ?? opened);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Enter') {
      // never into the form around
      event.preventDefault();
      const [best] = searching ? searchLayouts(query, WORDS) : [value];
      const chosen = pointed ?? best;
      if (chosen !== undefined) choose(chosen);
    } else if (key === 'Escape') {
      // what was only looked at is put back, and whatever is around closes
      if (at !== undefined) {
        // the browser would empty the field
        event.preventDefault();
        point(undefined);
      } else if (query !== '') {
        event.stopPropagation();
        setQuery('');
      }
    } else if (key === 'ArrowDown' || (at !== undefined && MOVES.has(key))) {
      event.preventDefault();
      const list = results.current?.querySelector<HTMLElement>('[role="listbox"]') ?? null;
      point(moveThroughLists(sizes, columnsOf(list), at, key));
    }
  };
  const type = (text: string) => {
    setQuery(text);
    if (at !== undefined) point(undefined);
  };
  const find = (text: string) => {
    type(text);
    search.current?.focus();
  };
  const findSize = (rows: number, columns: number) => find(`${rows}x${columns}`);
  const isFavourite = favourites.includes(value);
  const none = lists.every(({ shelves }) => shelves.every(({ layouts }) => layouts.length === 0));

  return (
    <section className={styles['picker']} aria-label={t('title')}>
      <TextInput
        ref={search}
        type="search"
        // a list of drawings is beyond a native list of suggestions
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="combobox"
        aria-expanded={!none}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={lists.map((_, place) => listId(place)).join(' ')}
        aria-activedescendant={
          at && pointed !== undefined ? optionId(listId(at.list), pointed) : undefined
        }
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t('picker.search')}
        aria-describedby={help}
        placeholder={t('picker.placeholder')}
        value={query}
        onText={type}
        onKeyDown={onKeyDown}
      />
      <div className={styles['ways']}>
        <PanelButton label={t('picker.size')} icon={<TableOutlined aria-hidden />} align="start">
          <GridSize onChoose={findSize} />
        </PanelButton>
        <Button
          icon={isFavourite ? <StarFilled aria-hidden /> : <StarOutlined aria-hidden />}
          onClick={() => setFavourites(toggleFavourite(value))}
        >
          {t(isFavourite ? 'picker.dropFavourite' : 'picker.addFavourite', {
            layout: words(value),
          })}
        </Button>
      </div>
      <p id={help} className="visually-hidden">
        {t('picker.help')}
      </p>
      <p className={styles['hint']}>{aboutAutomatic()}</p>
      <div ref={results} className={styles['results']}>
        {searching && (
          <FoundCount query={query} count={lists[0]?.shelves[0]?.layouts.length ?? 0} />
        )}
        {searching && none && (
          <div className={styles['empty']}>
            <p>{t('picker.nothingFoundHow')}</p>
            <Button onClick={() => find('')}>{t('picker.clear')}</Button>
          </div>
        )}
        {!searching && layoutOf(value) === undefined && (
          <p className={styles['hint']}>{t('picker.currentUnlisted', { layout: value })}</p>
        )}
        {!none &&
          lists.map(({ label, note, shelves }, place) => (
            <Fragment key={label}>
              {!searching && (
                <h3 className={styles['heading']}>
                  {label} {note !== undefined && <small>{note}</small>}
                </h3>
              )}
              <LayoutList
                id={listId(place)}
                label={label}
                shelves={shelves}
                value={value}
                pointed={at?.list === place ? at.item : undefined}
                onShow={onShow}
                onChoose={choose}
                onType={() => search.current?.focus()}
              />
            </Fragment>
          ))}
      </div>
    </section>
  );

  function listId(place: number): string {
    return `${help}-list-${place}`;
  }

  function foundList(): ShownList {
    const layouts = searchLayouts(query, WORDS);
    return oneShelf(t('picker.found'), layouts);
  }

  function everyList(): readonly ShownList[] {
    const suggested = suggestLayouts(people, preferredStyle).slice(0, MOST_SUGGESTED);
    const fits = (layoutOf(suggested[0] ?? 0)?.cells.length ?? 0) >= people;
    const note = fits ? t('picker.suggestedWhy') : t('picker.suggestedLargest', { people });
    return [
      ...(people > 0 ? [oneShelf(t('picker.suggested', { count: people }), suggested, note)] : []),
      ...(favourites.length > 0 ? [oneShelf(t('picker.favourites'), favourites)] : []),
      ...(recent.length > 0 ? [oneShelf(t('picker.recent'), recent)] : []),
      {
        label: t('picker.all'),
        shelves: SHELVES.map(({ panes, layouts }) => ({
          key: panes,
          title: t('picker.shelfShort', { count: panes, layouts: layouts.length }),
          label: t('picker.shelf', { count: panes }),
          layouts,
        })),
      },
    ];
  }

  function aboutAutomatic() {
    if (preferredStyle === undefined || isRawCode(preferredStyle)) return t('picker.automatic');
    return t('picker.automaticStyle', { style: t(`picker.styles.${preferredStyle}`) });
  }
}

interface ShownList {
  readonly label: string;
  readonly note?: string;
  readonly shelves: readonly LayoutShelf[];
}

function oneShelf(label: string, layouts: readonly number[], note?: string): ShownList {
  return { label, shelves: [{ key: label, layouts }], ...(note !== undefined && { note }) };
}

function layoutAt(lists: readonly ShownList[], { list, item }: ListPlace): number | undefined {
  return lists[list]?.shelves.flatMap(({ layouts }) => layouts)[item];
}

interface FoundCountProps {
  readonly query: string;
  readonly count: number;
}

/** How many layouts were found, and which words of the search say nothing. */
function FoundCount({ query, count }: FoundCountProps) {
  const { t } = useTranslation('layouts');
  const { unknown } = readLayoutQuery(query, WORDS);
  // signs of a script without blanks stand together again
  const unread = unknown.join(unknown.some((word) => word.length > 1) ? ' ' : '');
  const doubt = unread !== '' && t('picker.notUnderstood', { words: unread });
  return (
    <output className={styles['count']}>
      {count === 0 ? t('picker.nothingFound') : t('picker.foundCount', { count })}
      {doubt && <span>{doubt}</span>}
    </output>
  );
}
