import { useTranslation } from 'react-i18next';
import { visibleName } from '#app/lib/foreign-text.ts';
import type { Place } from '#app/features/picture/model/people-in-composition.ts';
import { useBoxName } from '#app/features/tv-wall/styles/use-box-name.ts';
import type { DesignUse } from '../model/people-in-design.ts';
import type { PersonUse, PresetName } from '../model/people-index.ts';

/** Names a preset with its family. */
export function usePresetWords(): (preset: PresetName) => string {
  const { t } = useTranslation(['whereUsed', 'presets']);
  return ({ family, name }) =>
    t('whereUsed:use.preset', {
      family: t(`presets:families.${family}`),
      name: visibleName(name) || t('presets:unnamed'),
    });
}

/** Describes a place where somebody is used: "Pane 3", "Wall 1, box hdu3: rotation, number 2". */
export function useUseWords(): (use: PersonUse) => string {
  const { t } = useTranslation('whereUsed');
  const { t: marks } = useTranslation('punctuation');
  const presetWords = usePresetWords();
  const boxName = useBoxName();
  const inPicture = (use: Place): string => {
    switch (use.in) {
      case 'pane':
        return t('use.pane', { pane: use.slot + 1 });
      case 'pane-poll':
        return t('use.pane-poll', { pane: use.slot + 1, place: use.place + 1 });
      case 'batch-poll':
        return t('use.batch-poll', { place: use.place + 1 });
      default:
        return t('use.tray');
    }
  };
  const inDesign = (use: DesignUse): string => {
    switch (use.in) {
      case 'meeting-poll':
        return t('use.meeting-poll', { place: use.place + 1 });
      case 'mix':
        return t(use.active ? 'use.mixActive' : 'use.mix');
      case 'box':
      case 'box-repeated':
        return t(`use.${use.in}`, { wall: use.wall + 1, box: boxName(use.style, use.box) });
      case 'box-poll':
        return t('use.box-poll', {
          wall: use.wall + 1,
          box: boxName(use.style, use.box),
          place: use.place + 1,
        });
      case 'box-quad':
        return t('use.box-quad', {
          wall: use.wall + 1,
          box: boxName(use.style, use.box),
          part: use.index + 1,
        });
      case 'box-picture':
        return t('use.box-picture', {
          wall: use.wall + 1,
          box: boxName(use.style, use.box),
          within: inPicture(use.within),
        });
      case 'wall-batch-poll':
        return t('use.wall-batch-poll', { wall: use.wall + 1, place: use.place + 1 });
      default:
        return inPicture(use);
    }
  };
  return (use) => {
    if (use.in === 'preset') return presetWords(use.preset) + marks('colon') + inDesign(use.use);
    return use.in === 'meeting' ? t('use.meeting', { use: inDesign(use.use) }) : inDesign(use);
  };
}
