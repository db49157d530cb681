import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/domain/code-names.ts';
import type { Composition } from '#app/domain/vmp/composition.ts';
import { suggestLayouts } from '#app/domain/vmp/find-layout.ts';
import { shelvesByPanes } from '#app/domain/vmp/layout-shelves.ts';
import { LAYOUT_WORDS } from '#app/domain/vmp/layout-tokens.ts';
import type { LayoutWords } from '#app/domain/vmp/layout-tokens.ts';
import { readLayoutQuery, searchLayouts } from '#app/domain/vmp/layout-words.ts';
import { layoutOf } from '#app/domain/vmp/layouts.ts';
import chineseWords from '#app/i18n/zh-CN/layout-words.ts';
import { LayoutList } from './layout-list.tsx';
import { recentLayouts, rememberLayout } from './recent-layouts.ts';
import styles from './layout-picker.module.css';

interface LayoutPickerProps {
  /** The contract's number. */
  readonly value: number;
  readonly onChange: (layout: number) => void;
  /** How many people the meeting has. */
  readonly people: number;
  readonly preferredStyle?: Composition['preferredStyle'];
}

/** What is read in a search, in every language at once. */
const WORDS: LayoutWords = { ...LAYOUT_WORDS, ...chineseWords };
const MOST_SUGGESTED = 6;
const SHELVES = shelvesByPanes();

/**
 * All layouts, drawn, on shelves by the number of panes, with those that suit the meeting and those
 * used last before them; found by what they look like.
 */
export function LayoutPicker({ value, onChange, people, preferredStyle }: LayoutPickerProps) {
  const { t } = useTranslation('layouts');
  const help = useId();
  const [query, setQuery] = useState('');
  // as they were when it opened: nothing moves under the pointer when one is chosen
  const [recent] = useState(() => recentLayouts());
  const search = useRef<InputRef>(null);
  const results = useRef<HTMLDivElement>(null);
  const { unknown } = readLayoutQuery(query, WORDS);
  const searching = query.trim() !== '';

  const choose = (layout: number) => {
    rememberLayout(layout);
    onChange(layout);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // an input method takes the keys that choose its words
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      // into the layouts, or into nothing; never into the form around
      event.preventDefault();
      results.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus();
    } else if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      setQuery('');
    }
  };
  const clear = () => {
    setQuery('');
    search.current?.focus();
  };
  const lists = { value, onChoose: choose, onType: () => search.current?.focus() };

  return (
    <section className={styles['picker']} aria-label={t('title')}>
      <Input
        ref={search}
        type="search"
        allowClear
        prefix={<SearchOutlined />}
        aria-label={t('picker.search')}
        aria-describedby={help}
        placeholder={t('picker.placeholder')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={help} className={styles['hint']}>
        {t('picker.help')}
      </p>
      <div ref={results} className={styles['results']}>
        {searching ? <Found query={query} unknown={unknown} onClear={clear} {...lists} /> : all()}
      </div>
      <p className={styles['hint']}>{aboutAutomatic()}</p>
    </section>
  );

  function all() {
    const suggested = suggestLayouts(people, preferredStyle).slice(0, MOST_SUGGESTED);
    const fits = (layoutOf(suggested[0] ?? 0)?.cells.length ?? 0) >= people;
    const note = fits ? t('picker.suggestedWhy') : t('picker.suggestedLargest', { people });
    const shelf = { key: 'suggested', title: t('picker.suggested', { count: people }), note };
    return (
      <>
        {layoutOf(value) === undefined && (
          <p className={styles['hint']}>{t('picker.currentUnlisted', { layout: value })}</p>
        )}
        {people > 0 && (
          <LayoutList label={shelf.title} shelves={[{ ...shelf, layouts: suggested }]} {...lists} />
        )}
        {recent.length > 0 && (
          <LayoutList
            label={t('picker.recent')}
            shelves={[{ key: 'recent', title: t('picker.recent'), layouts: recent }]}
            {...lists}
          />
        )}
        <LayoutList
          label={t('picker.all')}
          shelves={SHELVES.map(({ panes, layouts }) => ({
            key: `panes-${panes}`,
            title: t('picker.shelf', { count: panes }),
            note: t('picker.count', { count: layouts.length }),
            layouts,
          }))}
          {...lists}
        />
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
  readonly onChoose: (layout: number) => void;
  readonly onType: () => void;
}

function Found({ query, unknown, onClear, ...lists }: FoundProps) {
  const { t } = useTranslation('layouts');
  const layouts = searchLayouts(query, WORDS);
  const doubt = unknown.length > 0 && t('picker.notUnderstood', { words: unknown.join(' ') });
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
        <LayoutList
          key={query}
          label={t('picker.found')}
          shelves={[{ key: 'found', layouts }]}
          {...lists}
        />
      )}
    </>
  );
}
