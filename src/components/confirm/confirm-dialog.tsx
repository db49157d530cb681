import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/button.tsx';
import { Dialog } from '../dialog.tsx';
import { useErrorText } from '../error-text.ts';
import type { Confirmation } from './confirmations.ts';

interface ConfirmDialogProps {
  readonly asked: Confirmation;
  readonly onClose: () => void;
}

export default function ConfirmDialog({ asked, onClose }: ConfirmDialogProps) {
  const { title, consequence, confirm, danger = false, run } = asked;
  const { t } = useTranslation('shell');
  const describe = useErrorText();
  const safe = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown }>();

  async function go() {
    // an error of the last attempt does not apply to this one
    setFailure(undefined);
    setBusy(true);
    const failed = await run().finally(() => setBusy(false));
    if (failed === undefined) onClose();
    else setFailure(failed);
  }

  return (
    <Dialog
      open
      title={title}
      width={416}
      closable={false}
      keyboard={!busy}
      mask={{ closable: false }}
      onCancel={onClose}
      // the dialog itself takes the focus as it opens
      afterOpenChange={(isOpen) => isOpen && safe.current?.focus()}
      footer={
        <>
          <Button ref={safe} disabled={busy} onClick={onClose}>
            {t('keep')}
          </Button>
          <Button type="primary" danger={danger} loading={busy} onClick={() => void go()}>
            {confirm}
          </Button>
        </>
      }
    >
      {consequence}
      {failure && (
        <p role="alert" style={{ color: 'var(--error)' }}>
          {describe(failure.error)}
        </p>
      )}
    </Dialog>
  );
}
