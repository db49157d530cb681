import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import { useLookedWrite } from '#app/saving/use-looked-write.ts';
import type { LookedWrite } from '#app/saving/use-looked-write.ts';
import { WriteOutcomeNotice } from '#app/saving/write-outcome.tsx';
import { checkPresetName } from './model/preset-names.ts';
import { NameInput, useNameProblemText } from './name-input.tsx';
import { concernsName } from './preset-writes.ts';
import styles from './presets.module.css';

interface NameDialogProps {
  readonly title: string;
  /** What stands in the field at first. */
  readonly suggested: string;
  /** Names that are taken. */
  readonly others: readonly string[];
  readonly prepare: (name: string) => Promise<LookedWrite> | LookedWrite;
  readonly onDone: (name: string, answerLost: boolean) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a preset and writes it; what goes wrong is told here, with the name kept. */
export function NameDialog(props: NameDialogProps) {
  const { title, suggested, others, prepare, onDone, onClose } = props;
  const { t } = useTranslation('presets');
  const describe = useErrorText();
  const inWords = useNameProblemText();
  const [name, setName] = useState(suggested);
  const [tried, setTried] = useState(false);
  const writes = useLookedWrite();
  const { busy, outcome } = writes;
  const wrong = checkPresetName(name, others);
  const refused = outcome?.outcome === 'not-done' && concernsName(outcome.error);

  function settle(ended: typeof outcome) {
    if (ended?.outcome === 'done') onDone(name, ended.answerLost);
  }

  async function submit() {
    setTried(true);
    // what may have happened is looked for before anything is sent again
    if (wrong !== undefined || outcome?.outcome === 'unknown') return;
    settle(await writes.run(() => prepare(name)));
  }

  async function lookAgain(error: unknown) {
    settle(await writes.lookAgain(error));
  }

  return (
    <Modal
      open
      title={title}
      okText={t('name.save')}
      cancelText={t('name.cancel')}
      okButtonProps={{ loading: busy, disabled: outcome?.outcome === 'unknown' }}
      mask={{ closable: false }}
      onOk={() => void submit()}
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
          onEnter={() => void submit()}
        />
        {!busy && !refused && (
          <WriteOutcomeNotice
            outcome={outcome}
            unchanged={t('editor.notSaved')}
            onLookAgain={(error) => void lookAgain(error)}
          />
        )}
      </div>
    </Modal>
  );
}
