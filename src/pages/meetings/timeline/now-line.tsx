import { useTranslation } from 'react-i18next';
import type { TimelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import { useNow } from '#app/components/time/use-now.ts';
import { spot } from './spot.ts';
import type { BoardWords } from './use-board-words.ts';
import styles from './board.module.css';

interface NowLineProps {
  readonly window: TimelineWindow;
  readonly words: BoardWords;
}

/** Where the time is; nothing on other days. */
export function NowLine({ window, words }: NowLineProps) {
  const { t } = useTranslation('timeline');
  const now = useNow();
  if (now < window.start || now >= window.end) return null;
  return (
    <div
      className={styles['now']}
      style={spot((now - window.start) / 60_000)}
      title={t('now', { time: words.time(now) })}
      aria-hidden
    />
  );
}
