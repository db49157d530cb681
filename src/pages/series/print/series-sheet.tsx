import { useTranslation } from 'react-i18next';
import { PaperSheet, SheetTable } from '#app/components/print/sheet.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import type { SeriesFacts } from '#app/features/series/model/series-facts.ts';
import { SeriesSummary } from '../series-summary.tsx';

interface SeriesSheetProps {
  readonly facts: SeriesFacts;
  /** Undefined while they have not been read. */
  readonly days: readonly SeriesDay[] | undefined;
}

/** A series: its rule, what its meetings have in common, and every date. */
export function SeriesSheet({ facts, days = [] }: SeriesSheetProps) {
  const { t } = useTranslation('print');
  const { t: series } = useTranslation('series');
  const { t: role } = useTranslation('booking');
  const { t: marks } = useTranslation('punctuation');
  const format = useTimeFormat();
  const { label } = usePersonNames();
  const { chair, members } = facts.people;
  return (
    <PaperSheet title={visibleName(facts.name) || series('page.title')}>
      <SeriesSummary facts={facts} days={days} />
      {days.length > 0 && (
        <>
          <h2>{t('series.dates')}</h2>
          <SheetTable
            label={t('series.dates')}
            headings={[t('series.place'), t('series.date'), t('series.status')]}
            rows={days.map(({ key, at, status, isOffRule }, place) => ({
              key,
              cells: [
                String(place + 1),
                format.dateTime(at),
                [series(`dates.status.${status}`), isOffRule ? series('dates.moved') : '']
                  .filter(Boolean)
                  .join(marks('comma')),
              ],
            }))}
          />
        </>
      )}
      {members.length > 0 && (
        <>
          <h2>
            {t('series.people')} ({members.length})
          </h2>
          {chair !== null && (
            <p>
              {role('review.chair')}
              {marks('colon')}
              <ForeignText>{label(chair)}</ForeignText>
            </p>
          )}
          <p>
            <ForeignText>{members.map(label).join(marks('listComma'))}</ForeignText>
          </p>
        </>
      )}
    </PaperSheet>
  );
}
