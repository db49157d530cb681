import { Checkbox } from '#app/components/form/checkbox.tsx';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { PrintPage } from '#app/components/print/print-page.tsx';
import { dayAt, timelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import { paths } from '#app/lib/paths.ts';
import { useToday } from '../../list/use-today.ts';
import { browserOffset } from '../browser-offset.ts';
import { parseTimelineQuery, rowKinds, timelineSearch } from '../timeline-query.ts';
import { useTimelineMeetings } from '../use-timeline-meetings.ts';
import { useTimelineRows } from '../use-timeline-rows.ts';
import { DaySheet } from './day-sheet.tsx';

/** Route component: the days of the timeline on paper, by room or person. */
export function PrintTimelinePage() {
  const { t } = useTranslation('print');
  const { t: board } = useTranslation('timeline');
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const [apart, setApart] = useState(false);
  const today = dayAt(useToday().getTime(), browserOffset);
  const query = useMemo(() => parseTimelineQuery(new URLSearchParams(search)), [search]);
  const { view, date = today } = query;
  const window = useMemo(() => timelineWindow(view, date, browserOffset), [view, date]);
  const everything = useMemo(() => ({ from: window.start, to: window.end }), [window]);
  const list = useTimelineMeetings(window);
  const timeline = useTimelineRows(query, window, list.meetings, everything);
  const [failure] = timeline.failures;
  const error = list.error ?? failure?.error;
  const wanted = query.rows === 'virtual' ? 0 : list.meetings.length;
  const isReading =
    error === undefined &&
    (!list.complete ||
      timeline.pending ||
      timeline.read < timeline.wanted ||
      (query.rows === 'rooms' && timeline.wanted < wanted));
  return (
    <PrintPage
      title={`${t('day.title')} ${date}`}
      back={paths.timeline + search}
      isReading={isReading}
      error={error}
      onRetry={() => {
        list.retry();
        for (const { retry } of timeline.failures) retry();
      }}
      options={
        <>
          <RadioGroup
            asButtons
            aria-label={board('rows.label')}
            value={query.rows}
            onChange={(rows) =>
              void navigate(
                { pathname, search: timelineSearch({ ...query, rows }) },
                { replace: true },
              )
            }
            options={rowKinds
              .filter((kind) => kind !== 'people' || query.people.length > 0)
              .map((value) => ({ value, label: board(`rows.${value}`) }))}
          />
          <Checkbox checked={apart} onChange={setApart}>
            {t('day.apart')}
          </Checkbox>
        </>
      }
    >
      {!list.pending && !timeline.pending && (
        <DaySheet kind={query.rows} window={window} rows={timeline.rows} apart={apart} />
      )}
    </PrintPage>
  );
}
