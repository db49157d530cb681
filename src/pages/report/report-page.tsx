import { DownloadOutlined, PrinterOutlined } from '#app/components/icons/icons.tsx';
import { message } from '#app/components/messages/messages.ts';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import { currentProfile } from '#app/api/profile.ts';
import { platformNow } from '#app/api/platform-clock.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { useErrorText } from '#app/components/error-text.ts';
import { PageHeader } from '#app/components/page-header.tsx';
import { saveFile } from '#app/components/save-file.ts';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { DayFilter } from '#app/components/time/day-filter.tsx';
import { asDay, windowOf, type DayRange } from '#app/components/time/time-range.ts';
import { PersonDetailsProvider } from '#app/features/people/directory/person-details.tsx';
import { useEverybody } from '#app/features/people/directory/use-everybody.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { DAY, dayOf } from '#app/lib/time.ts';
import { MOST_REPORTED, type Report } from './read-report.ts';
import { reportCsv } from './report-csv.ts';
import { reportRows, reportViews, type ReportView } from './report-rows.ts';
import { ReportTable } from './report-table.tsx';
import { ReportChart } from './report-chart.tsx';
import { useReport } from './use-report.ts';
import { useReportWords } from './use-report-words.ts';
import styles from './report.module.css';

/** Days of a report that nobody chose the range of. */
const USUAL_DAYS = 30;
/** Rows of the chart; the table has all of them. */
const MOST_BARS = 12;

/** How meetings and rooms were used over a range, by what one likes. */
export function ReportPage() {
  return (
    <PersonDetailsProvider>
      <ReportOfRange />
    </PersonDetailsProvider>
  );
}

function ReportOfRange() {
  const { t } = useTranslation('report');
  const [search, setSearch] = useAddressSearch();
  const range = rangeIn(search);
  const view = reportViews.find((known) => known === search.get('by')) ?? 'room';
  const report = useReport();
  const everybody = useEverybody();
  const { offered, reason } = useOffered('getMeeting');
  const { onWanted } = everybody;
  // departments stand in the directory alone
  useEffect(onWanted, [onWanted]);
  const set = (changes: Readonly<Record<string, string>>) =>
    setSearch(new URLSearchParams({ ...Object.fromEntries(search), ...changes }), {
      replace: true,
    });
  const isReading = report.progress !== undefined;
  const make = () =>
    void report.start({ ...windowOf(range, new Date(platformNow())), descending: false });
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')} />
      <p className={styles['soft']} data-print="never">
        {t('what')}
      </p>
      <div className={styles['choices']} data-print="never">
        <DayFilter
          label={t('from')}
          day={range.from}
          onDay={(from) => set({ from, to: range.to < from ? from : range.to })}
        />
        <DayFilter
          label={t('to')}
          day={range.to}
          onDay={(to) => set({ to, from: range.from > to ? to : range.from })}
        />
        {isReading ? (
          <Button onClick={report.stop}>{t('stop')}</Button>
        ) : (
          <Button
            type="primary"
            disabled={!offered || everybody.reading}
            title={reason}
            onClick={make}
          >
            {t('make')}
          </Button>
        )}
        <output>
          {report.progress &&
            t('reading', { done: report.progress.done, all: report.progress.all })}
          {everybody.reading &&
            !isReading &&
            t('readingDirectory', { done: everybody.people.length })}
        </output>
      </div>
      {report.error !== undefined && (
        <ErrorNotice title={t('failed')} error={report.error} onRetry={make} />
      )}
      {report.report && (
        <MadeReport
          report={report.report}
          range={range}
          view={view}
          onView={(by) => set({ by })}
          hasDepartments={everybody.people.length > 0}
        />
      )}
    </div>
  );
}

interface MadeReportProps {
  readonly report: Report;
  readonly range: DayRange;
  readonly view: ReportView;
  readonly onView: (view: ReportView) => void;
  readonly hasDepartments: boolean;
}

function MadeReport({ report, range, view, onView, hasDepartments }: MadeReportProps) {
  const { t } = useTranslation('report');
  const describe = useErrorText();
  const words = useReportWords();
  const rows = reportRows(report.meetings, view, offsetAt);
  const unknown = report.meetings.filter(({ end }) => end === undefined).length;
  const notes = [
    report.left > 0 && t('left', { count: report.left, most: MOST_REPORTED }),
    report.failed > 0 && `${t('unread', { count: report.failed })} ${describe(report.error)}`,
    unknown > 0 && t('unknownLength', { count: unknown }),
    currentProfile().isParticipated === 'unknown' && t('taken'),
    view === 'department' && !hasDepartments && t('noDirectory'),
  ].filter((note) => note !== false);
  const save = async () => {
    try {
      const csv = await reportCsv(rows, {
        heads: words.heads(view),
        name: (row) => words.name(row, view),
      });
      const file = new Blob([csv], { type: 'text/csv;charset=utf-8' });
      saveFile(file, `${t('title')}-${t(`views.${view}`)}-${range.from}-${range.to}.csv`);
    } catch (error) {
      message.error(describe(error));
    }
  };
  return (
    <>
      <div className={styles['choices']} data-print="never">
        <div className={styles['scroller']}>
          <RadioGroup
            asButtons
            aria-label={t('by')}
            value={view}
            onChange={onView}
            options={reportViews.map((value) => ({ value, label: t(`views.${value}`) }))}
          />
        </div>
        <Button icon={<DownloadOutlined aria-hidden />} onClick={() => void save()}>
          {t('csv')}
        </Button>
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => print()}>
          {t('print')}
        </Button>
      </div>
      <p>
        <strong>
          {t('summary', {
            count: report.meetings.length,
            view: t(`views.${view}`),
            from: range.from,
            to: range.to,
          })}
        </strong>
      </p>
      {notes.length > 0 && (
        <Alert
          type={report.left > 0 || report.failed > 0 ? 'warning' : 'info'}
          showIcon
          title={t('notes')}
          description={
            <ul className={styles['notes']}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          }
        />
      )}
      {rows.length === 0 ? (
        <p className={styles['soft']}>{t('nothing')}</p>
      ) : (
        <>
          <ReportChart
            bars={rows.slice(0, MOST_BARS).map((row) => ({
              key: row.key,
              label: words.name(row, view),
              value: row.minutes,
              text: words.hours(row.minutes),
            }))}
          />
          <ReportTable rows={rows} view={view} words={words} />
        </>
      )}
    </>
  );
}

function shownDay(at: number): string {
  return dayOf(at, offsetAt(at));
}

function rangeIn(search: URLSearchParams): DayRange {
  const now = platformNow();
  const to = asDay(search.get('to')) ?? shownDay(now);
  const from = asDay(search.get('from')) ?? shownDay(now - USUAL_DAYS * DAY);
  return from <= to ? { from, to } : { from: to, to };
}
