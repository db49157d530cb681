import { useTranslation } from 'react-i18next';
import type { Named } from '#app/api/named.ts';
import type { Read } from '#app/features/platform/read-state.tsx';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { prepareSearch, searchRows } from '#app/lib/search.ts';
import { CardList } from '../card-list.tsx';
import { StyleCard } from './style-card.tsx';
import { stylesSearch } from './styles-query.ts';
import type { StylesQuery } from './styles-query.ts';
import styles from './walls.module.css';

interface WallStyleListProps {
  readonly query: Read<readonly Named[]>;
  readonly view: StylesQuery;
  readonly onShow: (view: StylesQuery) => void;
}

/** Every style with its drawing, found by name. */
export function WallStyleList({ query, view, onShow }: WallStyleListProps) {
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
      <CardList
        query={query}
        label={t('list.label')}
        words={(word) => t(`list.${word}`, { text: view.text })}
        onClear={() => onShow({ ...view, text: '' })}
      >
        {found.map((style) => (
          <StyleCard
            key={style.id}
            style={style}
            to={stylesSearch({ ...view, style: style.id })}
            open={style.id === view.style}
          />
        ))}
      </CardList>
    </>
  );
}
