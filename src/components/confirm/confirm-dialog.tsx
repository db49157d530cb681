import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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
      okText={confirm}
      okButtonProps={{ danger, loading: busy }}
      cancelText={t('keep')}
      cancelButtonProps={{ autoFocus: true, disabled: busy }}
      closable={false}
      keyboard={!busy}
      mask={{ closable: false }}
      onOk={() => void go()}
      onCancel={onClose}
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
