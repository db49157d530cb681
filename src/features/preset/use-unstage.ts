import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { deletePreset, readPresetNames } from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import { designFamilies } from './model/designs.ts';

/**
 * Deletes what was staged for an abandoned meeting or template, as far as the platform allows, and shows a message
 * with the result. An empty key has nothing staged.
 */
export function useUnstage(kind: PresetOwner['kind']): (key: string) => Promise<void> {
  const { t } = useTranslation('presets');
  const { message } = App.useApp();
  return async (key) => {
    if (key === '') return;
    const results = await Promise.allSettled(
      designFamilies.map((family) => deleteAll({ kind, id: key }, family)),
    );
    const deleted = results.reduce(
      (sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0),
      0,
    );
    if (results.some(({ status }) => status === 'rejected')) {
      void message.warning(t('unstaged.failed'));
    } else if (deleted > 0) {
      void message.info(t('unstaged.done', { count: deleted }));
    }
  };
}

async function deleteAll(
  owner: PresetOwner,
  family: (typeof designFamilies)[number],
): Promise<number> {
  const presets = await readPresetNames(owner, family);
  await Promise.all(presets.map(({ id }) => deletePreset(owner, family, id)));
  return presets.length;
}
