import {
  LeftOutlined,
  RightOutlined,
  UnorderedListOutlined,
  BarChartOutlined,
  DesktopOutlined,
  MoonOutlined,
  PrinterOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stepDay, timelineViews } from '#app/features/meeting/model/timeline/days.ts';
import { DayFilter } from '#app/components/time/day-filter.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { paths } from '#app/lib/paths.ts';
import { nextZoom, rowKinds, timelineSearch, WALL, withView } from './timeline-query.ts';
import type { TimelineQuery } from './timeline-query.ts';
import segments from '../segments.module.css';
import styles from './timeline.module.css';

interface TimelineToolbarProps {
  readonly query: TimelineQuery;
  /** The day that is shown. */
  readonly day: string;
  readonly today: string;
  readonly onShow: (query: TimelineQuery) => void;
  readonly onToday: () => void;
  /** What only some rows need. */
  readonly children?: ReactNode;
}

/** What is shown and how large: days, rows, zoom. */
export function TimelineToolbar(props: TimelineToolbarProps) {
  const { query, day, onShow, children } = props;
  const { t } = useTranslation('timeline');
  const { t: print } = useTranslation('print');
  const zoom = (direction: 1 | -1) => onShow({ ...query, zoom: nextZoom(query.zoom, direction) });
  return (
    <div className={styles['toolbar']}>
      <span className={styles['group']}>
        <IconButton
          label={t('date.before')}
          icon={<LeftOutlined aria-hidden />}
          onClick={() => onShow({ ...query, date: stepDay(query.view, day, -1) })}
        />
        <DayFilter label={t('date.label')} day={day} onDay={(date) => onShow({ ...query, date })} />
        <IconButton
          label={t('date.after')}
          icon={<RightOutlined aria-hidden />}
          onClick={() => onShow({ ...query, date: stepDay(query.view, day, 1) })}
        />
        <Button onClick={props.onToday}>{t('date.today')}</Button>
      </span>
      <Choice
        label={t('span.label')}
        options={timelineViews.map((view) => ({ value: view, label: t(`span.${view}`) }))}
        value={query.view}
        onChange={(view) => onShow(withView(query, view))}
      />
      <Choice
        label={t('rows.label')}
        options={rowKinds.map((rows) => ({ value: rows, label: t(`rows.${rows}`) }))}
        value={query.rows}
        onChange={(rows) => onShow({ ...query, rows })}
      />
      {children}
      <span className={styles['group']} data-end>
        {!query.asList && (
          <>
            <Button
              icon={<MoonOutlined aria-hidden />}
              type={query.nights ? 'primary' : 'default'}
              aria-pressed={query.nights}
              aria-label={t('nights')}
              title={t('nights')}
              onClick={() => onShow({ ...query, nights: !query.nights })}
            />
            <IconButton
              label={t('zoom.out')}
              icon={<ZoomOutOutlined aria-hidden />}
              disabled={nextZoom(query.zoom, -1) === query.zoom}
              onClick={() => zoom(-1)}
            />
            <IconButton
              label={t('zoom.in')}
              icon={<ZoomInOutlined aria-hidden />}
              disabled={nextZoom(query.zoom, 1) === query.zoom}
              onClick={() => zoom(1)}
            />
          </>
        )}
        <Button
          icon={
            query.asList ? (
              <BarChartOutlined aria-hidden rotate={90} />
            ) : (
              <UnorderedListOutlined aria-hidden />
            )
          }
          aria-label={t(query.asList ? 'asBoard' : 'asList')}
          onClick={() => onShow({ ...query, asList: !query.asList })}
        >
          {t(query.asList ? 'asBoard' : 'asList')}
        </Button>
        <span className={styles['toWall']}>
          <LinkButton
            to={`${paths.timeline}?view=${WALL}`}
            icon={<DesktopOutlined aria-hidden />}
            aria-label={t('wall.open')}
            title={t('wall.open')}
          />
        </span>
        <LinkButton
          to={paths.printTimeline + timelineSearch(query)}
          icon={<PrinterOutlined aria-hidden />}
          aria-label={print('day.action')}
          title={print('day.action')}
        />
      </span>
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, icon, disabled = false, onClick }: IconButtonProps) {
  return (
    <Button icon={icon} aria-label={label} title={label} disabled={disabled} onClick={onClick} />
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, one of them pressed. */
function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className={segments['segments']} aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
