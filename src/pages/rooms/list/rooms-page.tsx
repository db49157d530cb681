import { onPlatformClock } from '#app/api/platform-clock.ts';
import { PlusOutlined } from '#app/components/icons/icons.tsx';
import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import { paths } from '#app/lib/paths.ts';
import { STATUS_EVERY, virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { TableSkeleton } from '#app/components/data-table/table-skeleton.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { useRoomWords } from '../use-room-words.ts';
import {
  arrangedRooms,
  parseRoomQuery,
  roomSearch,
  type RoomQuery,
  roomFilters,
  roomSortKeys,
} from './room-query.ts';
import { RoomStatusLine } from './room-status-line.tsx';
import { RoomTable } from './room-table.tsx';
import styles from '#app/components/list-page/list-page.module.css';
import { ChoiceSelect } from '#app/components/list-page/choice-select.tsx';
import { SortSelect } from '#app/components/list-page/sort-select.tsx';

/** The virtual rooms with what happens in them at present. */
export function RoomsPage() {
  const { t, i18n } = useTranslation('rooms');
  const [search, setSearch] = useAddressSearch();
  const view = parseRoomQuery(search);
  const show = (next: RoomQuery, replace: boolean) => setSearch(roomSearch(next), { replace });
  const [paused, setPaused] = useState(false);
  // a hidden tab asks for nothing: the query library waits until it is seen again
  const list = useQuery({
    ...virtualRoomQueries.list(),
    refetchInterval: paused ? false : STATUS_EVERY,
  });
  const narrow = useMedia(narrowScreen);
  const words = useRoomWords();
  const { data: all } = list;
  const rows = arrangedRooms(all ?? [], view, words, i18n.language);

  return (
    <div className={styles['page']}>
      <PageHeader
        title={t('title')}
        actions={
          <LinkButton to={paths.newRoom} type="primary" icon={<PlusOutlined aria-hidden />}>
            {t('new')}
          </LinkButton>
        }
      />
      <div className={styles['tools']}>
        <SearchBox
          label={t('search')}
          clearLabel={t('clearSearch')}
          text={view.text}
          onChange={(text) => show({ ...view, text }, true)}
        />
        <RoomFilters view={view} showsSort={narrow} onShow={(next) => show(next, false)} />
      </div>
      {list.isError && (
        <ErrorNotice
          title={t(all ? 'failedRefresh' : 'failed')}
          error={list.error}
          onRetry={() => void list.refetch()}
        />
      )}
      <RoomStatusLine
        found={rows.length}
        all={all}
        readAt={onPlatformClock(list.dataUpdatedAt)}
        refreshing={list.isFetching}
        paused={paused}
        onPause={setPaused}
        onRefresh={() => void list.refetch()}
      />
      {list.isPending && <TableSkeleton stacked={narrow} />}
      {all?.length === 0 && (
        <ListEmpty title={t('empty.nothingTitle')} why={t('empty.nothingWhy')}>
          <LinkButton to={paths.newRoom} type="primary">
            {t('new')}
          </LinkButton>
        </ListEmpty>
      )}
      {all && all.length > 0 && rows.length === 0 && (
        <ListEmpty title={t('empty.noMatchTitle')} why={t('empty.noMatchWhy')}>
          <Button type="primary" onClick={() => show({ ...view, text: '', show: 'all' }, false)}>
            {t('empty.clear')}
          </Button>
        </ListEmpty>
      )}
      {rows.length > 0 && (
        <RoomTable
          rows={rows}
          view={view}
          words={words}
          stacked={narrow}
          onSort={(sort) => show({ ...view, sort }, false)}
        />
      )}
    </div>
  );
}

interface RoomFiltersProps {
  readonly view: RoomQuery;
  /** The order is offered here where the table has no heads to click. */
  readonly showsSort: boolean;
  readonly onShow: (view: RoomQuery) => void;
}

/** Which rooms are shown and, without columns, in which order. */
function RoomFilters({ view, showsSort, onShow }: RoomFiltersProps) {
  const { t } = useTranslation('rooms');
  return (
    <>
      <ChoiceSelect
        label={t('show.label')}
        choices={roomFilters}
        chosen={view.show}
        words={(show) => t(`show.${show}`)}
        onChoose={(show) => onShow({ ...view, show })}
      />
      {showsSort && (
        <SortSelect
          label={t('sort.label')}
          keys={roomSortKeys}
          sort={view.sort}
          words={(by) => t(`columns.${by}`)}
          onSort={(sort) => onShow({ ...view, sort })}
        />
      )}
    </>
  );
}
