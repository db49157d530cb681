import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { arrangedImages, sorts } from '#app/features/image/arranged.ts';
import { ChoiceSelect } from '#app/components/list-page/choice-select.tsx';
import type { Read } from '#app/features/platform/read-state.tsx';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { CardList } from './card-list.tsx';
import { ImageCard } from './image-card.tsx';
import { librarySearch, type LibraryQuery } from './library-query.ts';
import styles from './library.module.css';

interface ImageListProps {
  readonly query: Read<readonly StoredFile[]>;
  readonly view: LibraryQuery;
  readonly onShow: (view: LibraryQuery) => void;
  readonly onDelete: (images: readonly StoredFile[]) => void;
}

/** Search, order and selection over the grid of images. */
export function ImageList({ query, view, onShow, onDelete }: ImageListProps) {
  const { t, i18n } = useTranslation('library');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const all = query.data ?? [];
  const found = arrangedImages(all, view, i18n.language);
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
        <ChoiceSelect
          label={t('list.sort')}
          choices={sorts}
          chosen={view.sort}
          words={(sort) => t(`list.sorts.${sort}`)}
          onChoose={(sort) => onShow({ ...view, sort })}
        />
        {query.data && (
          <output className={styles['soft']}>
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
      <CardList
        query={query}
        label={t('list.images')}
        words={(word) => t(`list.${word}`, { text: view.text })}
        onClear={() => onShow({ ...view, text: '' })}
      >
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
      </CardList>
    </>
  );
}
