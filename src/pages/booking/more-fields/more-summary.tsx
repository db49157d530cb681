import { useTranslation } from 'react-i18next';
import { visibleName } from '#app/lib/foreign-text.ts';
import { useBooking } from '../booking-context.ts';
import { SummaryLine } from '../summary-line.tsx';

/** The agenda, and what else is set of the fields of this section. */
export function MoreSummary() {
  const { t } = useTranslation('booking');
  const { brief, platform, publicTemplate, kind } = useBooking().values;
  const parts = [
    visibleName(brief.split('\n').find((line) => line.trim() !== '') ?? ''),
    kind === 'recurring' && platform !== '' ? t('fields.platform_id') : '',
    kind === 'instant' && publicTemplate.trim() !== '' ? t('more.publicTemplate') : '',
  ].filter((part) => part !== '');
  return <SummaryLine parts={parts} none={t('summary.noAgenda')} />;
}
