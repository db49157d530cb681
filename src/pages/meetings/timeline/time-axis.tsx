import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import { tickStep, ticksOf } from '#app/features/meeting/model/timeline/ticks.ts';
import { browserOffset } from './browser-offset.ts';
import { spot } from './spot.ts';
import type { BoardWords } from './use-board-words.ts';
import { MINUTE } from '#app/lib/time.ts';
import styles from './board.module.css';

interface TimeAxisProps {
  readonly window: TimelineWindow;
  readonly zoom: number;
  readonly corner: string;
  readonly words: BoardWords;
}

const two = (value: number) => String(value).padStart(2, '0');

/** Days and hours above the rows, and their lines through them. */
function PlainTimeAxis({ window, zoom, corner, words }: TimeAxisProps) {
  const { t } = useTranslation('timeline');
  const ticks = ticksOf(window, tickStep(zoom), browserOffset);
  const minutes = (at: number) => (at - window.start) / MINUTE;
  return (
    // oxlint-disable jsx-a11y/prefer-tag-over-role -- the head of a grid that is drawn by hand
    <>
      <div role="row" aria-rowindex={1} className={styles['head']}>
        <div role="columnheader" className={styles['corner']}>
          {corner}
        </div>
        <div role="columnheader" aria-label={t('time')} className={styles['axis']}>
          {window.days.map(({ day, start, end }) => (
            <span
              key={day}
              className={styles['day']}
              style={spot(minutes(start), (end - start) / MINUTE)}
            >
              <b>{words.day(start)}</b>
            </span>
          ))}
          {ticks.map(({ at, minute, again }) => {
            const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
            return (
              <span key={at} className={styles['tick']} style={spot(minutes(at))}>
                {again ? t('again', { time: clock }) : clock}
              </span>
            );
          })}
        </div>
      </div>
      <div aria-hidden className={styles['lines']}>
        {ticks.map(({ at, isDay }) => (
          <i key={at} data-day={isDay || undefined} style={spot(minutes(at))} />
        ))}
      </div>
    </>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

/** Nothing of it moves while rows are scrolled. */
export const TimeAxis = memo(PlainTimeAxis);
