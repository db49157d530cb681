import { Button } from '#app/components/button/button.tsx';
import { message } from '#app/components/messages/messages.ts';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

/** Seconds during which a discard can be undone. */
const UNDO_FOR = 8;

/**
 * Empties the form and shows a message with an undo button. `onGone` gets the typed values once undo is no
 * longer possible.
 */
export function useDiscard<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  pristine: Values,
  onGone?: (typed: Values) => void,
) {
  const { t } = useTranslation('booking');
  return () => {
    const typed = { ...form.getValues() };
    form.reset(pristine);
    const key = 'draft-discarded';
    let undone = false;
    const undo = () => {
      undone = true;
      form.reset(typed, { keepDefaultValues: true });
      message.close(key);
    };
    message.open({
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
