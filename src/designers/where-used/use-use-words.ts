import { useTranslation } from 'react-i18next';
import type { Use } from '#app/domain/vmp/people-in-picture.ts';

/** A place where somebody is used, in words: "Pane 3", "Poll of pane 4, number 2". */
export function useUseWords(): (use: Use) => string {
  const { t } = useTranslation('whereUsed');
  return (use) => {
    switch (use.in) {
      case 'pane':
        return t('use.pane', { pane: use.slot + 1 });
      case 'pane-poll':
        return t('use.pane-poll', { pane: use.slot + 1, place: use.place + 1 });
      case 'batch-poll':
      case 'meeting-poll':
        return t(`use.${use.in}`, { place: use.place + 1 });
      case 'mix':
        return t(use.active ? 'use.mixActive' : 'use.mix');
      default:
        return t('use.tray');
    }
  };
}
