import { useTranslation } from 'react-i18next';
import { message } from '#app/components/messages/messages.ts';
import { deleteAll } from '#app/saving/delete-all.ts';
import { stagedDeletions } from './file-writes.ts';

/**
 * Deletes the files staged under a key for a meeting that will not be booked, as far as the
 * platform allows, and shows the result. An empty key has no staged files.
 */
export function useUnstageFiles(): (key: string) => Promise<void> {
  const { t } = useTranslation('files');
  return async (key) => {
    if (key === '') return;
    const { count, all } = await deleteAll(() => stagedDeletions(key));
    if (!all) message.warning(t('unstaged.failed'));
    else if (count > 0) message.info(t('unstaged.done', { count }));
  };
}
