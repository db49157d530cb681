import { QuestionOutlined } from '#app/components/icons/icons.tsx';
import { useTranslation } from 'react-i18next';
import { PanelButton } from '#app/components/panel-button.tsx';
import { InTitle } from './in-title.tsx';
import styles from './designer.module.css';

interface HintLineProps {
  /** Id of the text about keys, referenced by the element it describes. */
  readonly id: string;
  /** Something waits for a pane or box. */
  readonly armed: boolean;
  /** What waits, or else what has happened. */
  readonly message: string | undefined;
  /** What keys and touch do. */
  readonly keys: string;
  readonly tap: string;
  readonly onCancel: () => void;
}

/** What waits or has happened, in the line under the stage; keys and touch are behind the sign in the title line. */
export function HintLine({ id, armed, message, keys, tap, onCancel }: HintLineProps) {
  const { t } = useTranslation('editing');
  const { t: words } = useTranslation('designer');
  return (
    <div className={styles['hint']} data-armed={armed}>
      <output>{message}</output>
      {armed && (
        <button type="button" className={styles['link']} onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
      <span id={id} hidden>
        {keys}
      </span>
      <InTitle place="hints">
        <PanelButton label={words('hints')} icon={<QuestionOutlined aria-hidden />} iconOnly quiet>
          <div className={styles['hints']}>
            <p>{keys}</p>
            <p>{tap}</p>
          </div>
        </PanelButton>
      </InTitle>
    </div>
  );
}
