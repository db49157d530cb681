import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import { wallStyleQueries } from '#app/features/tv-wall/api/wall-styles.ts';
import { useReturnTo } from '#app/components/list-page/use-return-to.ts';
import { PageHeader } from '#app/components/page-header.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { useMedia } from '#app/components/use-media.ts';
import type { Named } from '#app/api/named.ts';
import type { Read } from '#app/features/platform/read-state.tsx';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { prepareSearch, searchRows } from '#app/lib/search.ts';
import { LibraryTabs } from '../library-tabs.tsx';
import { styleCardId, StyleCard } from './style-card.tsx';
import { StyleDetail } from './style-detail.tsx';
import { parseStylesQuery, stylesSearch, type StylesQuery } from './styles-query.ts';
import { CardList } from '../card-list.tsx';
import styles from './walls.module.css';

/** From here on a style opens beside the list; below, in its place. */
const roomForBoth = '(min-width: 1100px)';

/** The styles of TV walls that the platform has: their geometry, and what their channels do. */
export function WallStylesPage() {
  const { t } = useTranslation('wallStyles');
  const offered = useOffered('listTvWallStyles');
  const [search, setSearch] = useAddressSearch();
  const view = parseStylesQuery(search);
  const wide = useMedia(roomForBoth);
  const list = useQuery({ ...wallStyleQueries.list(), enabled: offered.offered });
  const show = (next: StylesQuery) => setSearch(stylesSearch(next), { replace: true });
  const { style: open } = view;
  useReturnTo(open, (id) => document.getElementById(styleCardId(id)));
  const isGone = list.data?.every(({ id }) => id !== open) === true && !list.isFetching;
  return (
    <div className={styles['page']} data-open={open !== undefined && wide ? 'beside' : undefined}>
      <div className={styles['list']} hidden={open !== undefined && !wide}>
        <PageHeader title={t('title')} />
        <LibraryTabs />
        {offered.offered ? (
          <WallStyleList query={list} view={view} onShow={show} />
        ) : (
          <p>{offered.reason}</p>
        )}
      </div>
      {open !== undefined && (
        <StyleDetail
          key={open}
          id={open}
          isGone={isGone}
          every={view.every}
          onEvery={(every) => show({ ...view, every })}
          back={stylesSearch({ ...view, style: undefined }) || '?'}
          beside={wide}
        />
      )}
    </div>
  );
}

interface WallStyleListProps {
  readonly query: Read<readonly Named[]>;
  readonly view: StylesQuery;
  readonly onShow: (view: StylesQuery) => void;
}

/** Every style with its drawing, found by name. */
function WallStyleList({ query, view, onShow }: WallStyleListProps) {
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
