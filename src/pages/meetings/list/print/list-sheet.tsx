import { useTranslation } from 'react-i18next';
import { PaperSheet, SheetTable } from '#app/components/print/sheet.tsx';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import type { ColumnKey, ListQuery } from '../list-query.ts';
import { dayAndTime } from '#app/components/time/date-format.ts';
import { useMeetingWords, type MeetingWords } from '../use-meeting-words.ts';

/** Paper is read on other days too: no meeting is "today" on it. */
const NO_DAY = new Date(0);

interface ListSheetProps {
  readonly query: ListQuery;
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly MeetingRow[];
  /** Rows that match, of which not all may be here. */
  readonly total: number;
}

/** What a view of the list shows, as one plain table. */
export function ListSheet({ query, columns, rows, total }: ListSheetProps) {
  const words = useMeetingWords(NO_DAY);
  const { t } = useTranslation('print');
  const { t: list } = useTranslation('meetings');
  const { range, text } = query;
  const subtitle = [
    list(`tabs.${query.state}`),
    typeof range === 'string' ? list(`range.${range}`) : `${range.from} – ${range.to}`,
    text.trim() === '' ? '' : t('list.search', { text: text.trim() }),
    t('list.count', { count: total }),
  ];
  return (
    <PaperSheet landscape title={t('list.title')} subtitle={subtitle.filter(Boolean).join(' · ')}>
      {rows.length === 0 ? (
        <p>{t('list.none')}</p>
      ) : (
        <SheetTable
          label={t('list.title')}
          headings={columns.map(words.column)}
          rows={rows.map((row) => ({
            key: row.id,
            cells: columns.map((key) => textOf(key, row, words)),
          }))}
          total={total}
        />
      )}
    </PaperSheet>
  );
}

function textOf(key: ColumnKey, row: MeetingRow, words: MeetingWords): string {
  switch (key) {
    case 'start': {
      const { day, clock } = words.span(row);
      return dayAndTime(day, clock);
    }
    case 'state':
    case 'type':
      return words[key](row[key]);
    case 'number':
    case 'creator':
      return row[key];
    default:
      return words[key](row);
  }
}
