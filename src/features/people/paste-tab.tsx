import { Button } from '#app/components/button/button.tsx';
import { TextArea } from '#app/components/form/text-area.tsx';
import { useId, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IntakeResults } from './intake-results.tsx';
import type { PasteBox } from './use-paste-box.ts';
import styles from './people.module.css';

/** A browser takes seconds to type so many lines into a box; put there at once they cost nothing. */
const MANY_CHARACTERS = 5000;

interface PasteTabProps {
  readonly box: PasteBox;
}

/** A box for a list in any usual writing, read line by line as it is typed; what is refused stays in it. */
export function PasteTab({ box }: PasteTabProps) {
  const { text, onText, kept, intake, decisions, onDecide, pending, add } = box;
  const { t } = useTranslation('people');
  const id = useId();

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const more = event.clipboardData.getData('text');
    if (more.length < MANY_CHARACTERS) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    onText(text.slice(0, selectionStart) + more + text.slice(selectionEnd));
  };

  return (
    <div className={styles['intake']}>
      <label htmlFor={id}>{t('paste.label')}</label>
      <TextArea
        id={id}
        rows={5}
        value={text}
        onText={onText}
        onPaste={onPaste}
        placeholder={t('paste.placeholder')}
        spellCheck={false}
        autoComplete="off"
      />
      <p className={styles['hint']}>
        {kept > 0 ? t('paste.kept', { count: kept }) : t('paste.why')}
      </p>
      {intake.arrivals.length > 0 && (
        <IntakeResults
          intake={intake}
          onDecide={onDecide}
          decisions={decisions}
          pending={pending}
        />
      )}
      <Button type="primary" disabled={intake.people.length === 0} onClick={add}>
        {t('add.people', { count: intake.people.length })}
      </Button>
    </div>
  );
}
