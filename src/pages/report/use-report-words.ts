import { useTranslation } from 'react-i18next';
import { visibleName } from '#app/lib/foreign-text.ts';
import { NONE, type ReportRow, type ReportView } from './report-rows.ts';

export type ReportWords = ReturnType<typeof useReportWords>;

/** What a report says of its rows. */
export function useReportWords() {
  const { t, i18n } = useTranslation('report');
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return {
    heads: (view: ReportView) => [
      t(`views.${view}`),
      t('heads.meetings'),
      t('heads.hours'),
      t('heads.invited'),
      t('heads.joined'),
    ],
    name: (row: ReportRow, view: ReportView) =>
      row.key === NONE ? t(`none.${view}`) : visibleName(row.name) || row.key,
    number: (value: number) => number.format(value),
    hours: (minutes: number) => t('hours', { n: number.format(minutes / 60) }),
    /** Empty where nothing is shown of whether people came. */
    joined: ({ joined, shown }: ReportRow) =>
      shown === 0 ? '' : `${number.format(joined)} (${share.format(joined / shown)})`,
  };
}
