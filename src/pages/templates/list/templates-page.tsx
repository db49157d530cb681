import { PlusOutlined } from '#app/components/icons/icons.tsx';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { paths } from '#app/lib/paths.ts';
import { templateQueries, type DefaultChoice } from '#app/features/template/api/templates.ts';
import { TableSkeleton } from '#app/components/data-table/table-skeleton.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { useTypedText } from '#app/components/list-page/use-typed-text.ts';
import { useReturnTo } from '#app/components/list-page/use-return-to.ts';
import { PageHeader } from '#app/components/page-header.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';
import { TemplateListStatus, ListTools } from './list-tools.tsx';
import { useTemplateSelection } from './selection.ts';
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
  const [search, setSearch] = useAddressSearch();
  const address = useMemo(() => parseTemplateQuery(search), [search]);
  const go = (next: TemplateQuery, replace: boolean) =>
    setSearch(templateSearch(next), { replace });
  const typed = useTypedText(address.text, (text) => go({ ...address, text }, true));
  const { text } = typed;
  const view = { ...address, text };
  const show = (next: TemplateQuery, replace: boolean) => {
    typed.settle(next.text);
    go(next, replace);
  };
  const wide = useMedia(roomForBoth);
  const narrow = useMedia(narrowScreen);
  const { offered } = useOffered('getDefaultTemplate');
  const list = useQuery(templateQueries.list());
  const chosen = useQuery({ ...templateQueries.chosen(), enabled: offered });
  const { data: all } = list;
  const chosenId = chosen.data?.id;
  const words = useTemplateWords(chosenId);
  const { sort } = address;
  const rows = useMemo(
    () => arrangedTemplates(all ?? [], { text, sort }, words, i18n.language),
    [all, text, sort, words, i18n.language],
  );
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
        <ListTools
          view={view}
          all={all}
          showsSort={stacked}
          onSearch={typed.type}
          onShow={show}
          onAsk={ask}
        />
        {list.isError && (
          <ErrorNotice
            title={t(all ? 'failedRefresh' : 'failed')}
            error={list.error}
            onRetry={() => void list.refetch()}
          />
        )}
        <DefaultNotices
          error={offered ? chosen.error : null}
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
            address={address}
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

interface DefaultNoticesProps {
  readonly error: unknown;
  /** The default template where the list does not have it. */
  readonly stray: DefaultChoice | undefined;
  readonly nameOf: (row: { readonly name: string }) => string;
  readonly onRetry: () => void;
  readonly onClear: () => void;
}

/** That the default template is not known, or leads nowhere. */
function DefaultNotices(props: DefaultNoticesProps) {
  const { error, stray, nameOf, onRetry, onClear } = props;
  const { t } = useTranslation('templates');
  if (error) return <ErrorNotice title={t('defaultFailed')} error={error} onRetry={onRetry} />;
  if (!stray) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className={styles['notice'] ?? ''}
      title={t('strayDefault.title', { name: nameOf(stray) })}
      description={t('strayDefault.why')}
      action={
        <Button size="small" onClick={onClear}>
          {t('strayDefault.clear')}
        </Button>
      }
    />
  );
}

interface TemplateEmptyProps {
  readonly text: string;
  readonly onClear: () => void;
  readonly onImport: () => void;
}

/** Nothing there yet, with the way to make one; or no match, with the way to clear. */
function TemplateEmpty({ text, onClear, onImport }: TemplateEmptyProps) {
  const { t } = useTranslation('templates');
  if (text.trim() === '') {
    return (
      <ListEmpty title={t('empty.nothingTitle')} why={t('empty.nothingWhy')}>
        <LinkButton to={paths.newTemplate} type="primary">
          {t('new')}
        </LinkButton>
        <Button onClick={onImport}>{t('tools.import')}</Button>
      </ListEmpty>
    );
  }
  return (
    <ListEmpty title={t('empty.noMatchTitle')} why={t('empty.noMatchWhy', { text })}>
      <Button type="primary" onClick={onClear}>
        {t('clearSearch')}
      </Button>
    </ListEmpty>
  );
}
