import { ReloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '#app/app/paths.ts';
import { templateQueries, type TemplateRow } from '#app/api/queries/templates.ts';
import { DataTable } from '#app/components/data-table/data-table.tsx';
import { TableSkeleton } from '#app/components/data-table/table-skeleton.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { usePreferences } from '#app/components/preferences.ts';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { stackedTemplate, templateColumns } from './template-columns.tsx';
import { arranged, parseTemplateQuery, sortKeys, templateSearch } from './template-query.ts';
import { useTemplateWords } from './use-template-words.ts';
import styles from './templates.module.css';

/** The personal templates. */
export function TemplatesPage() {
  const { t, i18n } = useTranslation('templates');
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const narrow = useMedia(narrowScreen);
  const { density } = usePreferences();
  const view = parseTemplateQuery(search);
  const list = useQuery(templateQueries.list());
  const chosen = useQuery(templateQueries.chosen());
  const words = useTemplateWords(chosen.data?.id);
  const rows = arranged(list.data ?? [], view, words, i18n.language);
  const columns = useMemo(
    () =>
      templateColumns({ words, titleOf: (key) => t(`columns.${key}`), chosenId: chosen.data?.id }),
    [words, t, chosen.data?.id],
  );
  const secondLine = useMemo(() => stackedTemplate(words), [words]);
  const rowHeight = { compact: narrow ? 54 : 34, comfortable: narrow ? 62 : 42 }[density];
  return (
    <div className={styles['page']}>
      <div className={styles['list']}>
        <PageHeader title={t('title')} />
        <div className={styles['tools']}>
          <SearchBox
            label={t('search')}
            clearLabel={t('clearSearch')}
            text={view.text}
            onChange={(text) => setSearch(templateSearch({ ...view, text }), { replace: true })}
          />
        </div>
        {list.isError && (
          <ErrorNotice
            title={t(list.data ? 'failedRefresh' : 'failed')}
            error={list.error}
            onRetry={() => void list.refetch()}
          />
        )}
        <div className={styles['status']}>
          <output>
            {list.data && t('status.found', { found: rows.length, n: list.data.length })}
          </output>
          <Button
            type="text"
            size="small"
            icon={<ReloadOutlined spin={list.isFetching} />}
            aria-label={t('status.refresh')}
            onClick={() => void list.refetch()}
          />
        </div>
        {list.isPending && <TableSkeleton rowHeight={rowHeight} />}
        {rows.length > 0 && (
          <DataTable
            label={t('listLabel')}
            columns={columns}
            rows={rows}
            keyOf={idOf}
            hrefOf={({ id }) => `${paths.templates}${templateSearch({ ...view, template: id })}`}
            onFollow={(href) => void navigate(href)}
            currentKey={view.template}
            sort={view.sort}
            onSort={(key) => {
              const by = sortKeys.find((known) => known === key);
              if (!by) return;
              const descending = view.sort.by === by && !view.sort.descending;
              setSearch(templateSearch({ ...view, sort: { by, descending } }));
            }}
            stacked={narrow ? secondLine : undefined}
            rowHeight={rowHeight}
            viewKey={templateSearch({ ...view, template: undefined })}
          />
        )}
      </div>
    </div>
  );
}

function idOf({ id }: TemplateRow): string {
  return id;
}
