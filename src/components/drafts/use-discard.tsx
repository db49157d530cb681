import { App, Button } from 'antd';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

/** So many seconds it can be taken back. */
const UNDO_FOR = 8;

/** Empties the form, and says so with a way back. */
export function useDiscard<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  pristine: Values,
) {
  const { t } = useTranslation('booking');
  const { message } = App.useApp();
  return () => {
    const typed = { ...form.getValues() };
    form.reset(pristine);
    const key = 'draft-discarded';
    const undo = () => {
      form.reset(typed, { keepDefaultValues: true });
      message.destroy(key);
    };
    void message.open({
      key,
      duration: UNDO_FOR,
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
