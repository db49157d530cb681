import { offsetAt } from '#app/components/time/browser-zone.ts';
import { message } from '#app/components/messages/messages.ts';
import { platformNow } from '#app/api/platform-clock.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingFilters, MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import { dayOf } from '#app/lib/time.ts';
import { saveFile } from '#app/components/save-file.ts';
import { exportColumns } from './export-columns.ts';
import { meetingsCsv, readDetails, readView } from './export-meetings.ts';
import type { ListQuery } from './list-query.ts';
import type { MeetingWords } from './use-meeting-words.ts';

export interface Export {
  /** Rows read so far, of how many; absent when nothing is being exported. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  /** `known`: the rows, where they are all here already. */
  readonly start: (
    query: ListQuery,
    filters: MeetingFilters,
    known: readonly MeetingRow[] | undefined,
  ) => Promise<void>;
  readonly stop: () => void;
}

/** Export of everything a view stands for; leaving the page or "stop" ends it. */
export function useExport(words: MeetingWords): Export {
  const { t, i18n } = useTranslation('meetings');
  const { t: marks } = useTranslation('punctuation');
  const describe = useErrorText();
  const zone = useZone();
  const running = useRef<AbortController>(undefined);
  const [progress, setProgress] = useState<Export['progress']>();
  useEffect(() => () => running.current?.abort(), []);

  const headers = [
    t('export.headers.name'),
    t('export.headers.number'),
    t('export.headers.state'),
    `${t('export.headers.start')} (${zone.name})`,
    `${t('export.headers.end')} (${zone.name})`,
    t('export.headers.minutes'),
    t('export.headers.type'),
    t('export.headers.creator'),
    t('export.headers.series'),
    t('export.headers.id'),
  ];

  const start: Export['start'] = async (query, filters, known) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setProgress({ done: 0, all: 0 });
    const onProgress = (done: number, all: number) => setProgress({ done, all });
    try {
      const rows =
        known ?? (await readView({ query, filters, language: i18n.language, signal, onProgress }));
      const columns = exportColumns.get();
      const details =
        columns.length === 0 ? new Map() : await readDetails(rows, { signal, onProgress });
      const csv = await meetingsCsv(
        rows,
        {
          headers: [...headers, ...columns.map((column) => t(`export.headers.${column}`))],
          state: words.state,
          type: words.type,
        },
        { columns, details },
      );
      if (signal.aborted) return;
      const now = platformNow();
      const day = dayOf(now, offsetAt(now));
      const file = new Blob([csv], { type: 'text/csv;charset=utf-8' });
      saveFile(file, `${t('export.file')}-${day}.csv`);
      message.success(t('export.done', { n: rows.length, count: rows.length }));
    } catch (error) {
      if (!signal.aborted)
        message.error({
          content: `${t('export.failed')}${marks('colon')}${describe(error)}`,
          duration: 8,
        });
    } finally {
      setProgress(undefined);
    }
  };
  return { progress, start, stop: () => running.current?.abort() };
}
