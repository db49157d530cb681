import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { deleteAll } from '#app/saving/delete-all.ts';
import { stagedDeletions } from './file-writes.ts';

/**
 * Deletes the files staged under a key for a meeting that will not be booked, as far as the
 * platform allows, and shows the result. An empty key has no staged files.
 */
export function useUnstageFiles(): (key: string) => Promise<void> {
  const { t } = useTranslation('files');
  const { message } = App.useApp();
  return async (key) => {
    if (key === '') return;
    const { count, all } = await deleteAll(() => stagedDeletions(key));
    if (!all) void message.warning(t('unstaged.failed'));
    else if (count > 0) void message.info(t('unstaged.done', { count }));
  };
}
