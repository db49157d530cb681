import { ForeignText } from '#app/components/foreign-text.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import type { ReportRow, ReportView } from './report-rows.ts';
import type { ReportWords } from './use-report-words.ts';
import styles from './report.module.css';

interface ReportTableProps {
  readonly rows: readonly ReportRow[];
  readonly view: ReportView;
  readonly words: ReportWords;
}

/** The figures of a report. */
export function ReportTable({ rows, view, words }: ReportTableProps) {
  return (
    <FirstRows of={rows}>
      {(shown, more) => (
        <div className={styles['scroller']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                {words.heads(view).map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    <ForeignText>{words.name(row, view)}</ForeignText>
                  </th>
                  <td>{words.number(row.meetings)}</td>
                  <td>{words.number(row.minutes / 60)}</td>
                  <td>{words.number(row.invited)}</td>
                  <td>{words.joined(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {more}
        </div>
      )}
    </FirstRows>
  );
}
