import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Seconds during which it can be undone. */
const UNDO_FOR = 8;
const KEY = 'meeting-rooms-changed';

/** Says what was done, with a button that undoes it; what is done next takes its place. */
export function useUndoable(): (words: string, undo: () => void) => void {
  const { t } = useTranslation('meetingRooms');
  const { message } = App.useApp();
  return (words, undo) =>
    void message.open({
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
              message.destroy(KEY);
            }}
          >
            {t('form.undo')}
          </Button>
        </>
      ),
    });
}
