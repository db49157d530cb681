import { HistoryOutlined, RedoOutlined, UndoOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelButton } from '../panel-button.tsx';
import type { EditHistory } from './edits.ts';
import { useStepWords } from './step-name.ts';
import styles from './history-bar.module.css';

interface HistoryBarProps {
  readonly history: EditHistory;
}

/** Undo and redo by name, the list of all steps, and a word on what happened last. */
function PlainHistoryBar({ history }: HistoryBarProps) {
  const { t } = useTranslation('editing');
  const words = useStepWords();
  const { undoStep, redoStep, lastMove, steps } = history;
  const undoName = undoStep && t('undoOf', { step: words(undoStep) });
  const redoName = redoStep && t('redoOf', { step: words(redoStep) });
  const saying = lastMove && t(lastMove.how, { step: words(lastMove.step) });
  return (
    <div className={styles['bar']}>
      <Button
        type="text"
        icon={<UndoOutlined aria-hidden />}
        aria-label={undoName ?? t('undo')}
        title={undoName ?? t('undo')}
        disabled={undoStep === undefined}
        onClick={history.undo}
      />
      <Button
        type="text"
        icon={<RedoOutlined aria-hidden />}
        aria-label={redoName ?? t('redo')}
        title={redoName ?? t('redo')}
        disabled={redoStep === undefined}
        onClick={history.redo}
      />
      <PanelButton
        label={t('history')}
        icon={<HistoryOutlined aria-hidden />}
        iconOnly
        quiet
        align="start"
      >
        <StepList history={history} />
      </PanelButton>
      <output className={styles['lastMove']} title={saying}>
        {saying ?? (steps.length > 0 ? '' : t('beginning'))}
      </output>
    </div>
  );
}

/** Not drawn again while something else of the editor changes. */
export const HistoryBar = memo(PlainHistoryBar);

function StepList({ history }: HistoryBarProps) {
  const { t } = useTranslation('editing');
  const words = useStepWords();
  const { steps, done, goTo } = history;
  const entries = [t('beginning'), ...steps.map(words)];
  return (
    <ol className={styles['steps']}>
      {entries.map((entry, index) => (
        // a step is known by its place alone: two may have the same words
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <button
            type="button"
            aria-current={index === done ? 'step' : undefined}
            data-undone={index > done}
            onClick={() => goTo(index)}
          >
            {entry}
          </button>
        </li>
      ))}
    </ol>
  );
}
