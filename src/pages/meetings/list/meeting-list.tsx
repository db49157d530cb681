import { Suspense, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate, Link } from 'react-router';
import { Button } from '#app/components/button/button.tsx';
import { paths } from '#app/lib/paths.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { DataTable } from '#app/components/data-table/data-table.tsx';
import { TableSkeleton } from '#app/components/data-table/table-skeleton.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { ActionLink } from '#app/components/action-link.tsx';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';
import { MeetingMenu } from '../actions/meeting-menu.tsx';
import type { OpenMenu } from '../actions/opened-menu.tsx';
import { columnChoice } from './column-choice.ts';
import { meetingColumns, stackedMeeting } from './columns.tsx';
import { FilterBar } from './filter-bar.tsx';
import { DetailsRead } from './details-read.tsx';
import { ListHeader } from './list-header.tsx';
import {
  columnKeys,
  meetingFilters,
  listSearch,
  type ColumnKey,
  stateTabs,
  withState,
  type ListQuery,
  hasFilters,
  withoutFilters,
} from './list-query.ts';
import { MeetingListStatus } from './list-status.tsx';
import { PrintedInstead } from '#app/components/print/printed-instead.tsx';
import { pagesOf, stretchOf } from './page-of.ts';
import { Pager } from './pager.tsx';
import { ListSheet } from './print/list-sheet.tsx';
import { useMeetingSelection } from './selection.ts';
import { useExport } from './use-export.ts';
import { useListView } from './use-list-view.ts';
import { useMeetingList } from './use-meeting-list.ts';
import { useMeetingWords } from './use-meeting-words.ts';
import { useToday } from './use-today.ts';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import styles from './meetings.module.css';

const BulkCancelDialog = lazyOverlay(
  () => import('./bulk-cancel-dialog.tsx'),
  ({ onClose }) => onClose([]),
);

interface MeetingListProps {
  /** The meeting whose details are open. */
  readonly openId: string | undefined;
  /** Rows of two lines, for a narrow place. */
  readonly stacked: boolean;
}

export function MeetingList({ openId, stacked }: MeetingListProps) {
  const { t } = useTranslation('meetings');
  const { search, pathname, key } = useLocation();
  const navigate = useNavigate();
  const today = useToday();
  const words = useMeetingWords(today);
  const view = useListView();
  const { query, shown, show } = view;
  const filters = useMemo(() => meetingFilters(shown, today), [shown, today]);
  const list = useMeetingList(shown, filters);
  const selection = useMeetingSelection();
  const exporting = useExport(words);
  const [cancelling, setCancelling] = useState<readonly MeetingRow[]>();
  const [menu, setMenu] = useState<OpenMenu & { readonly button: HTMLElement }>();

  const remembered = useSyncExternalStore(columnChoice.subscribe, columnChoice.get);
  const chosen = query.columns ?? remembered;
  const columns = useMemo(() => meetingColumns(chosen, words), [chosen, words]);
  const secondLine = useMemo(() => stackedMeeting(words), [words]);

  if (list.complete && list.rows.length === 0 && list.total > 0) {
    const last = { ...query, page: pagesOf(list.total, query.size) };
    return <Navigate replace to={{ pathname, search: listSearch(last) }} />;
  }

  const chooseColumns = (keys: readonly ColumnKey[]) => {
    columnChoice.set(keys);
    show({ ...shown, columns: keys }, true);
  };
  const note = query.state === 'awaiting' || query.state === 'refused' ? query.state : undefined;

  return (
    <>
      <ListHeader beside={openId !== undefined} />
      <StateTabs query={shown} pathname={pathname} onShow={show} />
      <FilterBar
        view={view}
        today={today}
        pathname={pathname}
        columns={chosen}
        rows={list.here}
        onColumns={chooseColumns}
        exporting={exporting.progress !== undefined}
        onExport={() =>
          void exporting.start(
            shown,
            filters,
            list.whole && (list.complete || list.details !== undefined) ? list.matches : undefined,
          )
        }
      />
      {note && <p className={styles['note']}>{t(`notes.${note}`)}</p>}
      {list.error !== undefined && (
        <ErrorNotice
          title={list.loaded === 0 ? t('failed') : t(list.whole ? 'failedRest' : 'failedRefresh')}
          error={list.error}
          onRetry={list.retry}
        />
      )}
      <MeetingListStatus
        list={list}
        query={shown}
        selected={selection.chosen}
        onShow={show}
        onClear={selection.clear}
        onCancel={() => setCancelling(selection.latest(list.matches))}
        exporting={exporting}
      />
      {list.details && <DetailsRead details={list.details} />}
      {list.pending && <TableSkeleton stacked={stacked} />}
      {list.complete && list.total === 0 && <MeetingEmpty query={shown} onShow={show} />}
      {(list.rows.length > 0 || (!list.complete && !list.pending && list.loaded > 0)) && (
        <DataTable
          label={t('listLabel')}
          columns={columns}
          rows={list.rows}
          keyOf={idOf}
          hrefOf={(row) => paths.meeting(row.id) + search}
          onFollow={(href) => void navigate(href)}
          currentKey={openId}
          sortKeys={columnKeys}
          sort={shown.sort}
          onSort={(sort) => show({ ...shown, sort, page: 1 })}
          selection={{
            keys: selection.chosen,
            labelOf: words.name,
            onToggle: selection.toggle,
          }}
          menu={{
            labelOf: words.name,
            onOpen: (meeting, button) => {
              const { left, bottom } = button.getBoundingClientRect();
              setMenu({ meeting, button, point: { x: left, y: bottom } });
            },
          }}
          stacked={stacked ? secondLine : undefined}
          offset={stretchOf(shown).first}
          total={list.total}
          stale={list.stale}
          placeKey={key}
          viewKey={listSearch({ ...shown, columns: undefined })}
        />
      )}
      {openId === undefined && list.loaded > 0 && (
        <PrintedInstead>
          <ListSheet query={shown} columns={chosen} rows={list.matches} total={list.total} />
        </PrintedInstead>
      )}
      {list.loaded > 0 && <Pager query={shown} total={list.total} onChange={show} />}
      {menu && (
        <Suspense>
          <MeetingMenu
            key={menu.meeting.id}
            meeting={menu.meeting}
            point={menu.point}
            onOpen={() => void navigate(paths.meeting(menu.meeting.id) + search)}
            onChangeTime={() =>
              void navigate(paths.editMeeting(menu.meeting.number, menu.meeting.id))
            }
            onClose={() => {
              setMenu(undefined);
              menu.button.focus();
            }}
          />
        </Suspense>
      )}
      {cancelling && (
        <Suspense>
          <BulkCancelDialog
            meetings={cancelling}
            words={words}
            onClose={(cancelled) => {
              selection.toggle(cancelled, false);
              setCancelling(undefined);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function idOf({ id }: MeetingRow): string {
  return id;
}

interface StateTabsProps {
  readonly query: ListQuery;
  readonly pathname: string;
  readonly onShow: (query: ListQuery) => void;
}

/** Tabs that are links: each state has its address. Pressed here, one keeps a filter that is not drawn yet. */
function StateTabs({ query, pathname, onShow }: StateTabsProps) {
  const { t } = useTranslation('meetings');
  return (
    <nav aria-label={t('tabsLabel')} className={styles['tabs']}>
      {stateTabs.map((state) => (
        <Link
          key={state}
          to={{ pathname, search: listSearch(withState(query, state)) }}
          aria-current={state === query.state ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            onShow(withState(query, state));
          }}
        >
          {t(`tabs.${state}`)}
        </Link>
      ))}
    </nav>
  );
}

interface MeetingEmptyProps {
  readonly query: ListQuery;
  readonly onShow: (query: ListQuery) => void;
}

/** Nothing there yet, with the way to make one; or no match, with the way to clear. */
function MeetingEmpty({ query, onShow }: MeetingEmptyProps) {
  const { t } = useTranslation('meetings');
  const everything: ListQuery = { ...query, range: 'all', page: 1 };
  if (hasFilters(query)) {
    return (
      <ListEmpty title={t('empty.noMatchTitle')} why={t('empty.noMatchWhy')}>
        <Button type="primary" onClick={() => onShow(withoutFilters(query))}>
          {t('clearFilters')}
        </Button>
        {query.range !== 'all' && (
          <Button onClick={() => onShow(everything)}>{t('empty.anyTime')}</Button>
        )}
      </ListEmpty>
    );
  }
  return (
    <ListEmpty title={t('empty.nothingTitle')} why={t('empty.nothingWhy')}>
      <ActionLink to={paths.book} kind="primary">
        {t('book')}
      </ActionLink>
      <Link to={{ search: listSearch(everything) }}>{t('empty.past')}</Link>
    </ListEmpty>
  );
}
