import { useTranslation } from 'react-i18next';
import { message } from '#app/components/messages/messages.ts';
import { deleteAll } from '#app/saving/delete-all.ts';
import { isLacking } from '#app/api/platform-level.ts';
import { presetOperations, readPresetNames } from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import { designFamilies } from './model/designs.ts';
import type { DesignFamily } from './model/designs.ts';
import { removing } from './preset-writes.ts';

/**
 * Deletes what was staged for an abandoned meeting or template, as far as the platform allows, and shows a message
 * with the result. An empty key has nothing staged.
 */
export function useUnstage(kind: PresetOwner['kind']): (key: string) => Promise<void> {
  const { t } = useTranslation('presets');
  return async (key) => {
    if (key === '') return;
    const ended = await Promise.all(
      designFamilies
        .filter((family) => !isLacking(presetOperations(kind, family).list))
        .map((family) => deleteAll(() => deletions({ kind, id: key }, family))),
    );
    const count = ended.reduce((sum, deleted) => sum + deleted.count, 0);
    if (ended.some(({ all }) => !all)) message.warning(t('unstaged.failed'));
    else if (count > 0) message.info(t('unstaged.done', { count }));
  };
}

async function deletions(owner: PresetOwner, family: DesignFamily) {
  const presets = await readPresetNames(owner, family);
  return presets.map(({ id }) => removing(owner, family, id));
}
