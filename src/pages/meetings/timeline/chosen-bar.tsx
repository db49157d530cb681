import { CloseOutlined, MinusOutlined, PlusOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import type { BoardCursor } from './use-board-cursor.ts';
import type { BoardWords } from './use-board-words.ts';
import styles from './timeline.module.css';

interface ChosenBarProps {
  readonly cursor: BoardCursor;
  readonly step: number;
  readonly words: BoardWords;
  readonly onStretch: (direction: 1 | -1) => void;
  readonly onClear: () => void;
  readonly onBook: () => void;
}

/** The time that was chosen on the board, made longer or shorter, booked or let go. */
export function ChosenBar({ cursor, step, words, onStretch, onClear, onBook }: ChosenBarProps) {
  const { t } = useTranslation('timeline');
  const { row, chosen } = cursor;
  if (chosen === undefined) return null;
  const shorter = t('chosen.shorter', { n: step, count: step });
  const longer = t('chosen.longer', { n: step, count: step });
  return (
    <section className={styles['chosen']} aria-label={t('chosen.label')}>
      <span className={styles['what']}>
        <b>{words.row(row)}</b> {words.span(chosen)} · {words.length(chosen)}
      </span>
      <span className={styles['tools']}>
        <Button
          size="small"
          icon={<MinusOutlined aria-hidden />}
          aria-label={shorter}
          title={shorter}
          onClick={() => onStretch(-1)}
        />
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          aria-label={longer}
          title={longer}
          onClick={() => onStretch(1)}
        />
        <Button size="small" type="primary" onClick={onBook}>
          {t('chosen.book')}
        </Button>
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined aria-hidden />}
          aria-label={t('chosen.clear')}
          title={t('chosen.clear')}
          onClick={onClear}
        />
      </span>
    </section>
  );
}
