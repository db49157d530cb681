import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import type {
  BoardScale,
  Shade,
  WorkingHours,
} from '#app/features/meeting/model/timeline/scale.ts';
import { tickStep, ticksInSight, ticksOf } from '#app/features/meeting/model/timeline/ticks.ts';
import type { WorkDayWords } from '#app/components/working-time/use-work-day-words.ts';
import { browserOffset } from './browser-offset.ts';
import { spot } from './spot.ts';
import type { BoardWords } from './use-board-words.ts';
import styles from './board.module.css';

interface TimeAxisProps {
  readonly window: TimelineWindow;
  readonly scale: BoardScale;
  /** Outside of them hours are folded, and have no lines of their own. */
  readonly unfolded: WorkingHours | undefined;
  readonly shades: readonly Shade[];
  readonly dayWords: (day: string) => WorkDayWords;
  readonly zoom: number;
  readonly corner: string;
  readonly words: BoardWords;
}

const two = (value: number) => String(value).padStart(2, '0');

/** Days and hours above the rows, and their lines through them. */
function PlainTimeAxis(props: TimeAxisProps) {
  const { window, scale, unfolded, shades, dayWords, zoom, corner, words } = props;
  const { t } = useTranslation('timeline');
  const all = ticksOf(window, tickStep(zoom), browserOffset);
  const ticks = ticksInSight(all, unfolded, ({ at }) => (scale.minuteOf(at) * zoom) / 60);
  const length = (start: number, end: number) => scale.minuteOf(end) - scale.minuteOf(start);
  return (
    // oxlint-disable jsx-a11y/prefer-tag-over-role -- the head of a grid that is drawn by hand
    <>
      <div role="row" aria-rowindex={1} className={styles['head']}>
        <div role="columnheader" className={styles['corner']}>
          {corner}
        </div>
        <div role="columnheader" aria-label={t('time')} className={styles['axis']}>
          {window.days.map(({ day, start, end }) => {
            const { works, name } = dayWords(day);
            return (
              <span
                key={day}
                className={styles['day']}
                data-off={!works || undefined}
                style={spot(scale.minuteOf(start), length(start, end))}
              >
                <b title={name}>
                  {words.day(start)}
                  {name !== undefined && <small> {name}</small>}
                </b>
              </span>
            );
          })}
          {ticks.map(({ at, minute, again }) => {
            const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
            return (
              <span key={at} className={styles['tick']} style={spot(scale.minuteOf(at))}>
                {again ? t('again', { time: clock }) : clock}
              </span>
            );
          })}
        </div>
      </div>
      <div aria-hidden className={styles['lines']}>
        {shades.map(({ start, end, isDayOff }) => (
          <span
            key={start}
            data-off={isDayOff || undefined}
            style={spot(scale.minuteOf(start), length(start, end))}
          />
        ))}
        {ticks.map(({ at, isDay }) => (
          <i key={at} data-day={isDay || undefined} style={spot(scale.minuteOf(at))} />
        ))}
      </div>
    </>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

/** Nothing of it moves while rows are scrolled. */
export const TimeAxis = memo(PlainTimeAxis);
