import {
  CloseCircleFilled,
  SearchOutlined,
  StarFilled,
  StarOutlined,
  TableOutlined,
} from '@ant-design/icons';
import { Button, type InputRef } from 'antd';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import type { Composition } from '../model/composition.ts';
import { suggestLayouts } from '../model/find-layout.ts';
import { shelvesByPanes } from '../model/layout-shelves.ts';
import { LAYOUT_WORDS } from '../model/layout-tokens.ts';
import type { LayoutWords } from '../model/layout-tokens.ts';
import { readLayoutQuery, searchLayouts } from '../model/layout-words.ts';
import { layoutOf } from '../model/layouts.ts';
import chineseWords from '#app/i18n/zh-CN/layout-words.ts';
import { favouriteLayouts, toggleFavourite } from './favourite-layouts.ts';
import { GridSize } from './grid-size.tsx';
import { LayoutList } from './layout-list.tsx';
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

/**
 * All layouts, drawn, on shelves by the number of panes, with those that suit the meeting and those
 * used last before them; found by what they look like.
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
  const search = useRef<InputRef>(null);
  const results = useRef<HTMLDivElement>(null);
  const { unknown } = readLayoutQuery(query, WORDS);
  const searching = query.trim() !== '';

  useEffect(() => {
    if (!takesFocus) return undefined;
    // a drawer that opens can have no focus before it is drawn
    const frame = requestAnimationFrame(() => search.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [takesFocus]);
  const choose = (layout: number) => {
    rememberLayout(layout);
    onChoose(layout);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // never into the form around
      event.preventDefault();
      const [best] = searching ? searchLayouts(query, WORDS) : [value];
      if (best !== undefined) choose(best);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      results.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus();
    } else if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      setQuery('');
    }
  };
  const find = (text: string) => {
    setQuery(text);
    search.current?.focus();
  };
  const clear = () => find('');
  const findSize = (rows: number, columns: number) => find(`${rows}x${columns}`);
  const lists = { value, onShow, onChoose: choose, onType: () => search.current?.focus() };
  const isFavourite = favourites.includes(value);

  return (
    <section className={styles['picker']} aria-label={t('title')}>
      <TextInput
        ref={search}
        type="search"
        allowClear={{ clearIcon: <CloseCircleFilled aria-label={t('picker.clearShort')} /> }}
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t('picker.search')}
        aria-describedby={help}
        placeholder={t('picker.placeholder')}
        value={query}
        onText={setQuery}
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
        {searching ? <Found query={query} unknown={unknown} onClear={clear} {...lists} /> : all()}
      </div>
    </section>
  );

  function all() {
    const suggested = suggestLayouts(people, preferredStyle).slice(0, MOST_SUGGESTED);
    const fits = (layoutOf(suggested[0] ?? 0)?.cells.length ?? 0) >= people;
    const note = fits ? t('picker.suggestedWhy') : t('picker.suggestedLargest', { people });
    return (
      <>
        {layoutOf(value) === undefined && (
          <p className={styles['hint']}>{t('picker.currentUnlisted', { layout: value })}</p>
        )}
        {people > 0 && section(t('picker.suggested', { count: people }), suggested, note)}
        {favourites.length > 0 && section(t('picker.favourites'), favourites)}
        {recent.length > 0 && section(t('picker.recent'), recent)}
        <h3 className={styles['heading']}>{t('picker.all')}</h3>
        <LayoutList
          label={t('picker.all')}
          shelves={SHELVES.map(({ panes, layouts }) => ({
            key: panes,
            title: t('picker.shelfShort', { count: panes, layouts: layouts.length }),
            label: t('picker.shelf', { count: panes }),
            layouts,
          }))}
          {...lists}
        />
      </>
    );
  }

  function section(title: string, layouts: readonly number[], note?: string) {
    return (
      <>
        <h3 className={styles['heading']}>
          {title} {note !== undefined && <small>{note}</small>}
        </h3>
        <LayoutList label={title} shelves={[{ key: title, layouts }]} {...lists} />
      </>
    );
  }

  function aboutAutomatic() {
    if (preferredStyle === undefined || isRawCode(preferredStyle)) return t('picker.automatic');
    return t('picker.automaticStyle', { style: t(`picker.styles.${preferredStyle}`) });
  }
}

interface FoundProps {
  readonly query: string;
  /** Words of it that say nothing. */
  readonly unknown: readonly string[];
  readonly onClear: () => void;
  readonly value: number;
  readonly onShow: (layout: number) => void;
  readonly onChoose: (layout: number) => void;
  readonly onType: () => void;
}

function Found({ query, unknown, onClear, ...lists }: FoundProps) {
  const { t } = useTranslation('layouts');
  const layouts = searchLayouts(query, WORDS);
  // signs of a script without blanks stand together again
  const unread = unknown.join(unknown.some((word) => word.length > 1) ? ' ' : '');
  const doubt = unread !== '' && t('picker.notUnderstood', { words: unread });
  const none = layouts.length === 0;
  return (
    <>
      <output className={styles['count']}>
        {none ? t('picker.nothingFound') : t('picker.foundCount', { count: layouts.length })}
        {doubt && <span>{doubt}</span>}
      </output>
      {none ? (
        <div className={styles['empty']}>
          <p>{t('picker.nothingFoundHow')}</p>
          <Button onClick={onClear}>{t('picker.clear')}</Button>
        </div>
      ) : (
        <LayoutList label={t('picker.found')} shelves={[{ key: 'found', layouts }]} {...lists} />
      )}
    </>
  );
}
