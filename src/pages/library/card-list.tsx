import { Button } from '#app/components/button/button.tsx';
import { Children, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { SkeletonBlock } from '#app/components/skeleton/skeleton.tsx';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';
import type { Read } from '#app/features/platform/read-state.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './cards.module.css';

/** What it says, of its own things. */
type CardWord =
  'failed' | 'nothingTitle' | 'nothingWhy' | 'noMatchTitle' | 'noMatchWhy' | 'clearSearch';

interface CardListProps {
  readonly query: Read<readonly unknown[]>;
  readonly label: string;
  readonly words: (word: CardWord) => string;
  readonly onClear: () => void;
  /** A card for each that the search found. */
  readonly children: readonly ReactNode[];
}

/** A grid of cards, or why there is none: still read, failed, nothing there, nothing found. */
export function CardList({ query, label, words, onClear, children: cards }: CardListProps) {
  const { data: all } = query;
  return (
    <>
      {query.isError && (
        <ErrorNotice
          title={words('failed')}
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      )}
      {!all && !query.isError && <Loading />}
      {all?.length === 0 && <ListEmpty title={words('nothingTitle')} why={words('nothingWhy')} />}
      {all && all.length > 0 && cards.length === 0 && (
        <ListEmpty title={words('noMatchTitle')} why={words('noMatchWhy')}>
          <Button type="primary" onClick={onClear}>
            {words('clearSearch')}
          </Button>
        </ListEmpty>
      )}
      {cards.length > 0 && (
        <FirstRows of={cards}>
          {(shown, more) => (
            <>
              <ul className={styles['cards']} aria-label={label}>
                {Children.map(shown, (card) => (
                  <DrawnPart renderFailed={(message) => <li>{message}</li>}>{card}</DrawnPart>
                ))}
              </ul>
              {more}
            </>
          )}
        </FirstRows>
      )}
    </>
  );
}

function Loading() {
  const { t } = useTranslation('shell');
  return (
    <output>
      <span className="visually-hidden">{t('loading')}</span>
      <span className={styles['cards']} aria-hidden>
        {[0, 1, 2, 3, 4, 5].map((place) => (
          <SkeletonBlock key={place} className={styles['skeleton']} />
        ))}
      </span>
    </output>
  );
}
