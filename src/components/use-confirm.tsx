import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorText } from './error-text.ts';
import type { ReactNode } from 'react';

interface ConfirmOptions {
  readonly title: string;
  /** What happens, and what it touches. */
  readonly consequence: ReactNode;
  readonly confirm: string;
  readonly danger?: boolean;
  /** Runs while the dialog stands; a failure that it answers is shown in it, and it stays open. */
  readonly run: () => Promise<{ readonly error: unknown } | undefined>;
}

/** A dialog that states consequences before something is done. */
export function useConfirm(): (options: ConfirmOptions) => void {
  const { modal } = App.useApp();
  const { t } = useTranslation('shell');
  const describe = useErrorText();
  return ({ title, consequence, confirm, danger = false, run }) => {
    const dialog = modal.confirm({
      title,
      content: consequence,
      okText: confirm,
      okButtonProps: { danger },
      cancelText: t('keep'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: async () => {
        // an error of the last attempt does not apply to this one
        dialog.update({ content: consequence });
        const failure = await run();
        if (failure === undefined) return;
        dialog.update({
          content: (
            <>
              {consequence}
              <p role="alert" style={{ color: 'var(--error)' }}>
                {describe(failure.error)}
              </p>
            </>
          ),
        });
        // a rejected promise makes antd leave the dialog open
        throw failure.error;
      },
    });
    // to be waited for: then a failure, which keeps it open, is no error that nobody caught
    void dialog.then(
      () => undefined,
      () => undefined,
    );
  };
}
