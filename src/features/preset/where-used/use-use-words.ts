import { useTranslation } from 'react-i18next';
import type { Place } from '#app/features/picture/model/people-in-composition.ts';
import type { AnyUse } from './uses-lookup.ts';

/** Describes a place where somebody is used: "Pane 3", "Wall 1, box 2_1: poll, number 2". */
export function useUseWords(): (use: AnyUse) => string {
  const { t } = useTranslation('whereUsed');
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
  return (use) => {
    switch (use.in) {
      case 'meeting-poll':
        return t('use.meeting-poll', { place: use.place + 1 });
      case 'mix':
        return t(use.active ? 'use.mixActive' : 'use.mix');
      case 'box':
      case 'box-repeated':
        return t(`use.${use.in}`, { wall: use.wall + 1, box: use.box });
      case 'box-poll':
        return t('use.box-poll', { wall: use.wall + 1, box: use.box, place: use.place + 1 });
      case 'box-quad':
        return t('use.box-quad', { wall: use.wall + 1, box: use.box, part: use.index + 1 });
      case 'box-picture':
        return t('use.box-picture', {
          wall: use.wall + 1,
          box: use.box,
          within: inPicture(use.within),
        });
      case 'wall-batch-poll':
        return t('use.wall-batch-poll', { wall: use.wall + 1, place: use.place + 1 });
      default:
        return inPicture(use);
    }
  };
}
