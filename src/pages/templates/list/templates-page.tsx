import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { TableSkeleton } from '#app/components/data-table/table-skeleton.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { useReturnTo } from '#app/components/list-page/use-return-to.ts';
import { PageHeader } from '#app/components/page-header.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { DefaultNotices } from './default-notices.tsx';
import { TemplateListStatus, ListTools } from './list-tools.tsx';
import { useTemplateSelection } from './selection.ts';
import { TemplateEmpty } from './template-empty.tsx';
import { TemplatePanel } from './template-panel.tsx';
import {
  arrangedTemplates,
  parseTemplateQuery,
  templateSearch,
  type TemplateQuery,
} from './template-query.ts';
import { TemplateTable } from './template-table.tsx';
import { useTemplateDialogs } from './use-template-dialogs.tsx';
import { useTemplateWords } from './use-template-words.ts';
import styles from './templates.module.css';

/** From here on a summary opens beside the list; below, in its place. */
const roomForBoth = '(min-width: 1200px)';

/** The personal templates: found, compared, made the default, copied, moved by files and deleted. */
export function TemplatesPage() {
  const { t, i18n } = useTranslation('templates');
  const [search, setSearch] = useSearchParams();
  const view = parseTemplateQuery(search);
  const show = (next: TemplateQuery, replace: boolean) =>
    setSearch(templateSearch(next), { replace });
  const wide = useMedia(roomForBoth);
  const narrow = useMedia(narrowScreen);
  const { offered } = useOffered('getDefaultTemplate');
  const list = useQuery(templateQueries.list());
  const chosen = useQuery({ ...templateQueries.chosen(), enabled: offered });
  const { data: all } = list;
  const chosenId = chosen.data?.id;
  const words = useTemplateWords(chosenId);
  const rows = arrangedTemplates(all ?? [], view, words, i18n.language);
  const selection = useTemplateSelection(all ?? []);
  const { template: openId } = view;
  const open = all?.find(({ id }) => id === openId);
  const plain: TemplateQuery = { ...view, template: undefined };
  const { ask, dialog } = useTemplateDialogs({
    rows: all ?? [],
    chosen: chosen.data ?? null,
    words,
    onCreated: (id) => show({ ...view, template: id }, false),
    onDeleted: (deleted) => {
      selection.toggle(deleted, false);
      if (deleted.some(({ id }) => id === openId)) show(plain, true);
    },
  });
  useReturnTo(openId, rowOf);
  const beside = openId !== undefined && wide;
  const stacked = narrow || beside;
  const stray = all && chosen.data && !all.some(({ id }) => id === chosenId) && !list.isFetching;

  return (
    <div className={styles['page']} data-open={beside ? 'beside' : openId && 'instead'}>
      <div className={styles['list']} hidden={openId !== undefined && !wide}>
        <PageHeader
          title={t('title')}
          actions={
            <LinkButton to={paths.newTemplate} type="primary" icon={<PlusOutlined aria-hidden />}>
              {t('new')}
            </LinkButton>
          }
        />
        <ListTools view={view} all={all} showsSort={stacked} onShow={show} onAsk={ask} />
        {list.isError && (
          <ErrorNotice
            title={t(all ? 'failedRefresh' : 'failed')}
            error={list.error}
            onRetry={() => void list.refetch()}
          />
        )}
        <DefaultNotices
          error={chosen.error}
          stray={stray && chosen.data ? chosen.data : undefined}
          nameOf={words.name}
          onRetry={() => void chosen.refetch()}
          onClear={() => ask({ task: 'clear' })}
        />
        <TemplateListStatus
          found={rows.length}
          total={all?.length}
          selected={selection.selected}
          refreshing={list.isFetching}
          onRefresh={() => {
            void list.refetch();
            if (offered) void chosen.refetch();
          }}
          onClear={selection.clear}
          onAsk={ask}
        />
        {list.isPending && <TableSkeleton stacked={stacked} />}
        {all && rows.length === 0 && (
          <TemplateEmpty
            text={view.text}
            onClear={() => show({ ...view, text: '' }, false)}
            onImport={() => ask({ task: 'import' })}
          />
        )}
        {rows.length > 0 && (
          <TemplateTable
            rows={rows}
            view={view}
            words={words}
            chosenId={chosenId}
            stacked={stacked}
            selection={selection}
            onSort={(sort) => show({ ...view, sort }, false)}
          />
        )}
      </div>
      {openId !== undefined && (
        <TemplatePanel
          id={openId}
          chosen={openId === chosenId}
          back={`${paths.templates}${templateSearch(plain)}`}
          beside={wide}
          actions={
            open && {
              onChoose: () => ask({ task: 'choose', row: open }),
              onClear: () => ask({ task: 'clear' }),
              onDuplicate: () => ask({ task: 'duplicate', row: open }),
              onExport: () => ask({ task: 'export', rows: [open] }),
              onDelete: () => ask({ task: 'delete', rows: [open] }),
            }
          }
        />
      )}
      {dialog}
    </div>
  );
}

/** The link of a template's row. */
function rowOf(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-index] a')].find(
    ({ search }) => new URLSearchParams(search).get('template') === id,
  );
}
