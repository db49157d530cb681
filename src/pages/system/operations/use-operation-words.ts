import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type zh from '#app/i18n/zh-CN/system.ts';
import type { OperationWords } from './operation-query.ts';

type Neighbour = keyof (typeof zh)['neighbours'];

/** Operations by their titles: the document's own in its language, ours for those outside it. */
export function useOperationWords(): OperationWords {
  const { t, i18n } = useTranslation('system');
  const { language } = i18n;
  return useMemo(() => {
    const neighbours: Readonly<Record<Neighbour, string>> = t('neighbours', {
      returnObjects: true,
    });
    const named = new Map<string, string>(Object.entries(neighbours));
    return {
      title: ({ id, facts: { title, documentTitle } }) =>
        named.get(id) ?? (language === 'zh-CN' ? (documentTitle ?? title) : title),
      place: (place) => t(`places.${place}`),
    };
  }, [t, language]);
}
