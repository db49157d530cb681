import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import type { LiveRow } from '#app/features/live/api/lives.ts';
import type { Column } from '#app/components/data-table/columns.ts';
import { DataTable } from '#app/components/data-table/data-table.tsx';
import { useSettingTexts } from '#app/features/setting/use-setting-texts.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { isRawCode } from '#app/lib/code-names.ts';
import { encryptions } from '#app/features/setting/model/setting-values.ts';
import { parseTime } from '#app/lib/time.ts';
import {
  arrangedLives,
  livesSearch,
  liveSortKeys,
  type LivesQuery,
  type LiveListSort,
} from './lives-query.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import line from '#app/components/data-table/second-line.module.css';

interface LiveTableProps {
  readonly rows: readonly LiveRow[];
  readonly view: LivesQuery;
  /** Rows of two lines, for a narrow place. */
  readonly stacked: boolean;
  readonly stale: boolean;
  readonly onSort: (sort: LiveListSort) => void;
}

/** The rows; the answer has no ids, so each leads to the meetings of its name. */
export function LiveTable({ rows, view, stacked, stale, onSort }: LiveTableProps) {
  const { t, i18n } = useTranslation('lives');
  const navigate = useNavigate();
  const words = useLiveWords();
  const columns = useMemo(
    (): readonly Column<LiveRow>[] => [
      {
        key: 'name',
        title: t('columns.name'),
        width: 220,
        grows: true,
        cell: nameCell(words),
      },
      { key: 'start', title: t('columns.start'), width: 200, cell: words.start },
      { key: 'encryption', title: t('columns.encryption'), width: 120, cell: words.encryption },
      {
        key: 'company',
        title: t('columns.company'),
        width: 280,
        grows: true,
        cell: ({ company }) => company,
      },
    ],
    [t, words],
  );
  const secondLine = useMemo(() => stackedLive(words), [words]);
  return (
    <DataTable
      label={t('listLabel')}
      columns={columns}
      rows={arrangedLives(rows, view.sort, words.encryption, i18n.language)}
      keyOf={({ key }) => key}
      hrefOf={({ name }) => `${paths.meetings}?${new URLSearchParams({ q: name }).toString()}`}
      onFollow={(href) => void navigate(href)}
      sortKeys={liveSortKeys}
      sort={view.sort}
      onSort={onSort}
      stacked={stacked ? secondLine : undefined}
      stale={stale}
      viewKey={livesSearch(view)}
    />
  );
}

function nameCell(words: ReturnType<typeof useLiveWords>) {
  return function NameCell(row: LiveRow) {
    return <ForeignText>{words.name(row)}</ForeignText>;
  };
}

/** The second line of a row in a narrow place. */
function stackedLive(words: ReturnType<typeof useLiveWords>) {
  return function StackedLive(row: LiveRow) {
    return (
      <div className={line['line']}>
        <span>{words.start(row)}</span>
        <span>{words.encryption(row)}</span>
      </div>
    );
  };
}

/** The facts of a live meeting in words, made once for a whole list. */
function useLiveWords() {
  const { t } = useTranslation('lives');
  const { t: settings } = useTranslation('settings');
  const texts = useSettingTexts();
  const { dateTime } = useTimeFormat();
  return useMemo(
    () => ({
      name: ({ name }: LiveRow) => visibleName(name) || t('unnamed'),
      start: ({ start }: LiveRow) => {
        const at = parseTime(start)?.at;
        return at === undefined ? start : dateTime(new Date(at));
      },
      encryption: ({ encryption }: LiveRow) => {
        if (encryption === undefined) return '';
        const name = encryptions.nameOf(encryption);
        return isRawCode(name) ? texts.raw(encryption) : settings(`values.encryption.${name}`);
      },
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `texts` follows `settings`
    [t, settings, dateTime],
  );
}
