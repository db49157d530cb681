import { Alert } from '#app/components/alert/alert.tsx';
import { Dialog } from '#app/components/dialog.tsx';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import type { Prepared } from '#app/saving/outcome.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { Decision } from '#app/saving/send-edit.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { WriteOutcomeNotice } from '#app/saving/write-outcome.tsx';
import { checkPresetName } from './model/preset-names.ts';
import { NameInput, usePresetNameProblemText } from './name-input.tsx';
import { concernsName } from './preset-writes.ts';
import styles from './presets.module.css';

interface NameDialogProps {
  readonly title: string;
  /** The initial text of the field. */
  readonly suggested: string;
  /** Names that are already taken. */
  readonly others: readonly string[];
  /** `decision`: the user has seen what somebody else changed, and still wants the name. */
  readonly prepare: (name: string, decision: Decision | undefined) => Prepared | Promise<Prepared>;
  /** Shown under the name. */
  readonly note?: ReactNode;
  readonly onDone: (name: string, answerLost: boolean) => void;
  readonly onClose: () => void;
}

interface SentName {
  readonly name: string;
  readonly decision: Decision | undefined;
}

/** Asks for a preset's name and saves it; shows failures and keeps the typed name. */
export function NameDialog(props: NameDialogProps) {
  const { title, suggested, others, prepare, note, onDone, onClose } = props;
  const { t } = useTranslation('presets');
  const describe = useErrorText();
  const inWords = usePresetNameProblemText();
  const [name, setName] = useState(suggested);
  const [tried, setTried] = useState(false);
  const writes = useWrite({
    prepare: (sent: SentName) => prepare(sent.name, sent.decision),
    onEnded: (ended, sent) => {
      if (ended.kind === 'done') onDone(sent.name, ended.answerLost);
    },
  });
  const { busy, outcome } = writes;
  const theirs = outcome?.kind === 'changed-meanwhile' ? outcome.theirs : undefined;
  const wrong = checkPresetName(name, others);
  const refused = outcome?.kind === 'refused' && concernsName(outcome.error);

  function submit() {
    setTried(true);
    // a write that may have happened is looked for before anything is sent again
    if (wrong !== undefined || outcome?.kind === 'unknown') return;
    void writes.run({ name, decision: theirs && { theirs, choices: new Map() } });
  }

  return (
    <Dialog
      open
      title={title}
      okText={t('name.save')}
      cancelText={t('name.cancel')}
      okButtonProps={{ loading: busy, disabled: outcome?.kind === 'unknown' }}
      mask={{ closable: false }}
      onOk={submit}
      onCancel={onClose}
    >
      <div className={styles['dialog']}>
        <NameInput
          autoFocus
          value={name}
          problem={
            refused
              ? describe(outcome.error)
              : tried && wrong !== undefined
                ? inWords(wrong)
                : undefined
          }
          onChange={(next) => {
            setName(next);
            if (refused) writes.clear();
          }}
          onEnter={submit}
        />
        {note}
        {!busy && !refused && (
          <WriteOutcomeNotice
            outcome={outcome}
            unchanged={t('editor.failure.notDone')}
            onLookAgain={() => void writes.lookAgain()}
          />
        )}
        {!busy && theirs && (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={t('changedMeanwhile.title')}
            description={t('name.changedWhy', { name: nameIn(theirs) })}
          />
        )}
      </div>
    </Dialog>
  );
}

function nameIn({ name }: JsonObject): string {
  return typeof name === 'string' ? name : '';
}
