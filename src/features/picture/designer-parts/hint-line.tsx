import { useTranslation } from 'react-i18next';
import styles from './designer.module.css';

interface HintLineProps {
  /** Id of the text about keys, referenced by the element it describes. */
  readonly id: string;
  /** Something waits for a pane or box. */
  readonly armed: boolean;
  /** What waits, or else what has happened. */
  readonly message: string | undefined;
  /** What keys and touch do; shown while there is no other message. */
  readonly keys: string;
  readonly tap: string;
  readonly onCancel: () => void;
}

/** What can be done now. */
export function HintLine({ id, armed, message, keys, tap, onCancel }: HintLineProps) {
  const { t } = useTranslation('editing');
  const hidden = armed || Boolean(message);
  return (
    <div className={styles['hint']} data-armed={armed}>
      <output>{message}</output>
      {armed && (
        <button type="button" className={styles['link']} onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
      <span id={id} data-hint="keys" hidden={hidden}>
        {keys}
      </span>
      <span data-hint="tap" hidden={hidden}>
        {tap}
      </span>
    </div>
  );
}
