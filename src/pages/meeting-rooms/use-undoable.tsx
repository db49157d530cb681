import { Button } from '#app/components/button/button.tsx';
import { message } from '#app/components/messages/messages.ts';
import { useTranslation } from 'react-i18next';

/** Seconds during which it can be undone. */
const UNDO_FOR = 8;
const KEY = 'meeting-rooms-changed';

/** Says what was done, with a button that undoes it; what is done next takes its place. */
export function useUndoable(): (words: string, undo: () => void) => void {
  const { t } = useTranslation('meetingRooms');
  return (words, undo) =>
    message.open({
      key: KEY,
      type: 'success',
      duration: UNDO_FOR,
      content: (
        <>
          {words}{' '}
          <Button
            type="link"
            size="small"
            onClick={() => {
              undo();
              message.close(KEY);
            }}
          >
            {t('form.undo')}
          </Button>
        </>
      ),
    });
}
