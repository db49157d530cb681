import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';
import { ImageCard } from './image-card.tsx';
import { arranged, sorts } from '#app/components/background-images/arranged.ts';
import { librarySearch, type LibraryQuery } from './library-query.ts';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import styles from './library.module.css';

interface ImageListProps {
  readonly query: {
    readonly data: readonly StoredFile[] | undefined;
    readonly error: unknown;
    readonly isError: boolean;
    readonly refetch: () => Promise<unknown>;
  };
  readonly view: LibraryQuery;
  readonly onShow: (view: LibraryQuery) => void;
  readonly onDelete: (images: readonly StoredFile[]) => void;
}

/** Search, order and selection over the grid of images. */
export function ImageList({ query, view, onShow, onDelete }: ImageListProps) {
  const { t, i18n } = useTranslation('library');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const all = query.data ?? [];
  const found = arranged(all, view, i18n.language);
  // what was deleted meanwhile is not selected any more
  const selected = all.filter(({ file_id: id }) => chosen.has(id));
  const select = (id: string, on: boolean) =>
    setChosen(on ? new Set([...chosen, id]) : new Set([...chosen].filter((each) => each !== id)));
  return (
    <>
      <div className={styles['tools']}>
        <SearchBox
          label={t('list.search')}
          clearLabel={t('list.clearSearch')}
          text={view.text}
          onChange={(text) => onShow({ ...view, text })}
        />
        <select
          className={styles['select']}
          aria-label={t('list.sort')}
          value={view.sort}
          onChange={({ target }) =>
            onShow({ ...view, sort: sorts.find((sort) => sort === target.value) ?? 'newest' })
          }
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`list.sorts.${sort}`)}
            </option>
          ))}
        </select>
        {query.data && (
          <output className={styles['count']}>
            {found.length === all.length
              ? t('list.count', { n: all.length })
              : t('list.countFound', { found: found.length, n: all.length })}
          </output>
        )}
        {all.length > 0 && (
          <div className={styles['selection']}>
            {selected.length > 0 && <span>{t('list.selected', { n: selected.length })}</span>}
            {selected.length > 0 && (
              <Button size="small" onClick={() => setChosen(new Set())}>
                {t('list.clearSelection')}
              </Button>
            )}
            {found.length > 0 && selected.length < found.length && (
              <Button
                size="small"
                onClick={() => setChosen(new Set(found.map(({ file_id: id }) => id)))}
              >
                {t('list.selectAll')}
              </Button>
            )}
            <Button
              size="small"
              danger
              disabled={selected.length === 0}
              onClick={() => onDelete(selected)}
            >
              {t('list.delete')}
            </Button>
          </div>
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
        <ListEmpty title={t('list.nothingTitle')} why={t('list.nothingWhy')} />
      )}
      {all.length > 0 && found.length === 0 && (
        <ListEmpty title={t('list.noMatchTitle')} why={t('list.noMatchWhy', { text: view.text })}>
          <Button type="primary" onClick={() => onShow({ ...view, text: '' })}>
            {t('list.clearSearch')}
          </Button>
        </ListEmpty>
      )}
      {found.length > 0 && (
        <ul className={styles['grid']} aria-label={t('list.images')}>
          {found.map((image) => (
            <ImageCard
              key={image.file_id}
              image={image}
              to={librarySearch({ ...view, image: image.file_id })}
              open={image.file_id === view.image}
              selected={chosen.has(image.file_id)}
              onSelect={(on) => select(image.file_id, on)}
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
    <output aria-label={t('loading')} className={styles['grid']}>
      {[0, 1, 2, 3, 4, 5].map((place) => (
        <Skeleton.Node key={place} active className={styles['skeleton'] ?? ''} />
      ))}
    </output>
  );
}
