import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import type { TemplateRow } from '#app/features/template/api/templates.ts';
import { DataTable } from '#app/components/data-table/data-table.tsx';
import type { useTemplateSelection } from './selection.ts';
import { stackedTemplate, templateColumns } from './template-columns.tsx';
import {
  templateSortKeys,
  templateSearch,
  type TemplateListSort,
  type TemplateQuery,
} from './template-query.ts';
import type { TemplateWords } from './use-template-words.ts';

interface TemplateTableProps {
  readonly rows: readonly TemplateRow[];
  readonly view: TemplateQuery;
  readonly words: TemplateWords;
  readonly chosenId: string | undefined;
  /** Rows of two lines, for a narrow place. */
  readonly stacked: boolean;
  readonly selection: ReturnType<typeof useTemplateSelection>;
  readonly onSort: (sort: TemplateListSort) => void;
}

/** The rows; each leads to its summary. */
export function TemplateTable(props: TemplateTableProps) {
  const { rows, view, words, chosenId, stacked, selection, onSort } = props;
  const { t } = useTranslation('templates');
  const navigate = useNavigate();
  const columns = useMemo(
    () => templateColumns({ words, titleOf: (key) => t(`columns.${key}`), chosenId }),
    [words, t, chosenId],
  );
  const secondLine = useMemo(() => stackedTemplate(words), [words]);
  return (
    <DataTable
      label={t('listLabel')}
      columns={columns}
      rows={rows}
      keyOf={idOf}
      hrefOf={({ id }) => `${paths.templates}${templateSearch({ ...view, template: id })}`}
      onFollow={(href) => void navigate(href)}
      currentKey={view.template}
      sortKeys={templateSortKeys}
      sort={view.sort}
      onSort={onSort}
      selection={{ keys: selection.keys, labelOf: words.name, onToggle: selection.toggle }}
      stacked={stacked ? secondLine : undefined}
      viewKey={templateSearch({ ...view, template: undefined })}
    />
  );
}

function idOf({ id }: TemplateRow): string {
  return id;
}
