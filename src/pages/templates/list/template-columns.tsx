import type { ReactNode } from 'react';
import type { TemplateRow } from '#app/features/template/api/templates.ts';
import type { Column } from '#app/components/data-table/columns.ts';
import { DefaultMark } from './default-mark.tsx';
import { TemplateCounts } from './template-counts.tsx';
import type { TemplateWords } from './use-template-words.ts';
import line from '#app/components/data-table/second-line.module.css';
import styles from './templates.module.css';

type Title = 'name' | 'number' | 'type' | 'chair' | 'formats' | 'people';

interface ColumnOptions {
  readonly words: TemplateWords;
  readonly titleOf: (key: Title) => string;
  readonly chosenId: string | undefined;
}

/** Plain text and classes: a row is made while somebody types or scrolls. */
export function templateColumns(options: ColumnOptions): readonly Column<TemplateRow>[] {
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
      <span className={styles['nameText']}>{words.name(row)}</span>
      {chosen && <DefaultMark />}
    </span>
  );
}

/** The second line of a row in a narrow place. */
export function stackedTemplate(words: TemplateWords) {
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
