import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PresetName } from '#app/api/queries/preset-calls.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { prepareSearch, searchRows } from '#app/domain/search.ts';
import { StyleCard } from './style-card.tsx';
import { stylesSearch } from './styles-query.ts';
import type { StylesQuery } from './styles-query.ts';
import styles from './walls.module.css';

interface StyleListProps {
  readonly query: {
    readonly data: readonly PresetName[] | undefined;
    readonly error: unknown;
    readonly isError: boolean;
    readonly refetch: () => Promise<unknown>;
  };
  readonly view: StylesQuery;
  readonly onShow: (view: StylesQuery) => void;
}

/** Every style with its drawing, found by name. */
export function StyleList({ query, view, onShow }: StyleListProps) {
  const { t } = useTranslation('wallStyles');
  const all = query.data ?? [];
  const index = prepareSearch(all.map(({ name }) => ({ name, number: '', creator: '' })));
  const found = searchRows(index, view.text).flatMap((place) => all[place] ?? []);
  return (
    <>
      <div className={styles['tools']}>
        <SearchBox
          label={t('list.search')}
          clearLabel={t('list.clearSearch')}
          text={view.text}
          onChange={(text) => onShow({ ...view, text })}
        />
        {query.data && (
          <output className={styles['soft']}>
            {found.length === all.length
              ? t('list.count', { n: all.length })
              : t('list.countFound', { found: found.length, n: all.length })}
          </output>
        )}
      </div>
      {query.isError && (
        <ErrorNotice
          title={t('list.failed')}
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      )}
      {!query.data && !query.isError && <Loading />}
      {query.data && all.length === 0 && (
        <div className={styles['empty']}>
          <h2>{t('list.nothingTitle')}</h2>
          <p>{t('list.nothingWhy')}</p>
        </div>
      )}
      {all.length > 0 && found.length === 0 && (
        <div className={styles['empty']}>
          <h2>{t('list.noMatchTitle')}</h2>
          <p>{t('list.noMatchWhy', { text: view.text })}</p>
          <Button type="primary" onClick={() => onShow({ ...view, text: '' })}>
            {t('list.clearSearch')}
          </Button>
        </div>
      )}
      {found.length > 0 && (
        <ul className={styles['cards']} aria-label={t('list.label')}>
          {found.map((style) => (
            <StyleCard
              key={style.id}
              style={style}
              to={stylesSearch({ ...view, style: style.id })}
              open={style.id === view.style}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function Loading() {
  const { t } = useTranslation('shell');
  return (
    <output aria-label={t('loading')} className={styles['cards']}>
      {[0, 1, 2].map((place) => (
        <Skeleton.Node key={place} active className={styles['skeleton'] ?? ''} />
      ))}
    </output>
  );
}
