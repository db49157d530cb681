import { App, Button } from 'antd';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

/** So many seconds it can be taken back. */
const UNDO_FOR = 8;

/**
 * Empties the form, and says so with a way back. `onGone` is told what was typed once there is no way
 * back any more.
 */
export function useDiscard<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  pristine: Values,
  onGone?: (typed: Values) => void,
) {
  const { t } = useTranslation('booking');
  const { message } = App.useApp();
  return () => {
    const typed = { ...form.getValues() };
    form.reset(pristine);
    const key = 'draft-discarded';
    let undone = false;
    const undo = () => {
      undone = true;
      form.reset(typed, { keepDefaultValues: true });
      message.destroy(key);
    };
    void message.open({
      key,
      duration: UNDO_FOR,
      onClose: () => {
        if (!undone) onGone?.(typed);
      },
      content: (
        <>
          {t('draft.discarded')}{' '}
          <Button type="link" size="small" onClick={undo}>
            {t('draft.undo')}
          </Button>
        </>
      ),
    });
  };
}
