import { useTranslation } from 'react-i18next';
import { PaperSheet, SheetTable } from '#app/components/print/sheet.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import type { TimelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import type { Row } from '../board-measures.ts';
import type { RowKind } from '../timeline-query.ts';
import { useBoardWords } from '../use-board-words.ts';
import styles from './day-sheet.module.css';

interface DaySheetProps {
  readonly kind: RowKind;
  readonly window: TimelineWindow;
  readonly rows: readonly Row[];
  /** Each group on a page of its own: one for every door. */
  readonly apart: boolean;
}

/** The days of the timeline, by room or person: the meetings of each in order of time. */
export function DaySheet({ kind, window, rows, apart }: DaySheetProps) {
  const { t } = useTranslation('print');
  const { t: board } = useTranslation('timeline');
  const { t: marks } = useTranslation('punctuation');
  const words = useBoardWords(kind);
  const format = useTimeFormat();
  const first = format.date(window.start);
  const last = format.date(window.end - 1);
  const taken = rows.filter(({ blocks }) => blocks.length > 0);
  const free = rows.filter(({ blocks }) => blocks.length === 0).map(words.row);
  return (
    <PaperSheet
      title={t('day.title')}
      subtitle={`${first === last ? first : `${first} – ${last}`} · ${board(`rows.${kind}`)}`}
    >
      {taken.length === 0 && <p>{t('day.none')}</p>}
      {taken.map((row) => (
        <section key={row.key} className={styles['group']} data-apart={apart || undefined}>
          <h2>
            <ForeignText>{[words.row(row), row.detail].filter(Boolean).join(' · ')}</ForeignText>
          </h2>
          <SheetTable
            label={words.row(row)}
            headings={[t('day.time'), t('day.name'), t('day.number'), t('day.state')]}
            rows={row.blocks.map(({ item }) => ({
              key: item.id,
              cells: [words.span(item), words.name(item), item.joinNumber, words.state(item)],
            }))}
          />
        </section>
      ))}
      {free.length > 0 && (
        <p>
          <ForeignText>{t('day.free', { names: free.join(marks('listComma')) })}</ForeignText>
        </p>
      )}
    </PaperSheet>
  );
}
