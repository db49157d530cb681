import { useMemo, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { paths } from '#app/lib/paths.ts';
import { type TemplateRow, templateQueries } from '#app/features/template/api/templates.ts';
import { DataTable } from '#app/components/data-table/data-table.tsx';
import type { Column } from '#app/components/data-table/columns.ts';
import { useNear } from '#app/features/image/use-near.ts';
import type { useTemplateSelection } from './selection.ts';
import {
  templateSortKeys,
  templateSearch,
  type TemplateListSort,
  type TemplateQuery,
} from './template-query.ts';
import type { TemplateWords } from './use-template-words.ts';
import { DefaultMark } from './default-mark.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import line from '#app/components/data-table/second-line.module.css';
import styles from './templates.module.css';

interface TemplateTableProps {
  readonly rows: readonly TemplateRow[];
  readonly view: TemplateQuery;
  /** The view as it stands in the address: rows lead from there, which is the same while somebody types. */
  readonly address: TemplateQuery;
  readonly words: TemplateWords;
  readonly chosenId: string | undefined;
  /** Rows of two lines, for a narrow place. */
  readonly stacked: boolean;
  readonly selection: ReturnType<typeof useTemplateSelection>;
  readonly onSort: (sort: TemplateListSort) => void;
}

/** The rows; each leads to its summary. */
export function TemplateTable(props: TemplateTableProps) {
  const { rows, view, address, words, chosenId, stacked, selection, onSort } = props;
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
      hrefOf={({ id }) => `${paths.templates}${templateSearch({ ...address, template: id })}`}
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

type Title = 'name' | 'number' | 'type' | 'chair' | 'formats' | 'people';

interface ColumnOptions {
  readonly words: TemplateWords;
  readonly titleOf: (key: Title) => string;
  readonly chosenId: string | undefined;
}

/** Plain text and classes: a row is made while somebody types or scrolls. */
function templateColumns(options: ColumnOptions): readonly Column<TemplateRow>[] {
  const { words, titleOf, chosenId } = options;
  const column = (key: Title, width: number) => ({ key, title: titleOf(key), width });
  return [
    {
      ...column('name', 220),
      grows: true,
      cell: (row) => <Name row={row} words={words} chosen={row.id === chosenId} />,
    },
    { ...column('number', 104), cell: (row) => row.number },
    { ...column('type', 128), cell: words.type },
    { ...column('chair', 128), cell: (row) => row.chair },
    { ...column('formats', 260), grows: true, cell: words.formats },
    { ...column('people', 208), cell: (row) => <TemplateCounts row={row} /> },
  ];
}

interface NameProps {
  readonly row: TemplateRow;
  readonly words: TemplateWords;
  readonly chosen: boolean;
}

function Name({ row, words, chosen }: NameProps) {
  return (
    <span className={styles['name']}>
      <span className={styles['nameText']}>
        <ForeignText>{words.name(row)}</ForeignText>
      </span>
      {chosen && <DefaultMark />}
    </span>
  );
}

/** The second line of a row in a narrow place. */
function stackedTemplate(words: TemplateWords) {
  return function StackedTemplate(row: TemplateRow): ReactNode {
    return (
      <div className={line['line']}>
        <span>{words.type(row)}</span>
        {row.chair !== '' && <span className={line['gives']}>{row.chair}</span>}
        <TemplateCounts row={row} />
        <span className={line['last']}>{row.number}</span>
      </div>
    );
  };
}

/** How many people a template has; read when its row comes into sight. */
function TemplateCounts({ row }: { readonly row: TemplateRow }) {
  const { t } = useTranslation('templates');
  const place = useRef<HTMLSpanElement>(null);
  const near = useNear(place);
  const summary = useQuery({ ...templateQueries.summary(row.id), enabled: near });
  const audience = useQuery({
    ...templateQueries.audienceCount(row.id),
    enabled: near && row.hasAudience,
  });
  const failed = summary.isError || audience.isError;
  const ready = summary.data && (!row.hasAudience || audience.data !== undefined);
  const words = () => {
    if (!ready) return t(failed ? 'counts.failed' : 'counts.reading');
    const people = t('counts.people', { count: summary.data.invite_num ?? 0 });
    if (!audience.data) return people;
    return t('counts.both', {
      people,
      audience: t('counts.audience', { count: audience.data }),
    });
  };
  return <span ref={place}>{words()}</span>;
}
