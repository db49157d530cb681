import {
  CopyOutlined,
  PrinterOutlined,
  ReloadOutlined,
  SnippetsOutlined,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isMeetingGone } from '#app/api/refusal.ts';
import { paths } from '#app/lib/paths.ts';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { SettingsInWords } from '#app/features/setting/settings-in-words.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { PageMessage } from '#app/components/page-message.tsx';
import { ExtraFactsSection } from '#app/features/meeting/extra-facts-section.tsx';
import { RawFields } from '#app/components/raw-fields/raw-fields.tsx';
import { usePending } from '#app/features/series/pending-cancels.ts';
import { usePendingMoves } from '#app/features/series/pending-moves.ts';
import { PendingMovesNotice } from '#app/features/series/pending-moves-notice.tsx';
import { PendingNotice } from '#app/features/series/pending-notice.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { readPicture } from '#app/features/picture/model/picture-and-sound.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import { DatesSection } from './dates-section.tsx';
import { PrintedInstead } from '#app/components/print/printed-instead.tsx';
import { SeriesSheet } from './print/series-sheet.tsx';
import { SeriesInvitation } from './series-invitation.tsx';
import { SeriesSummary } from './series-summary.tsx';
import { useSeries } from '#app/features/series/use-series.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { lazyOverlay, lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './series.module.css';

const LISTS = ['members', 'audience', 'vips', 'keepCalling', 'contentSharers'] as const;

/** So many are named before the rest is a number. */
const NAMED = 24;

/** Drawn by the designers, which come when they are needed. */
const PictureInWords = lazyPart(() => import('#app/features/preset/designs/picture-in-words.tsx'));

const SeriesTemplateDialog = lazyOverlay(
  () => import('./series-template-dialog.tsx'),
  ({ onClose }) => onClose(),
);

/** One series: its rule in words, every date, and all that its meetings have in common. */
export function SeriesPage() {
  const { t } = useTranslation('series');
  const { t: print } = useTranslation('print');
  const { seriesId = '' } = useParams();
  const editable = useOffered('updateSeries');
  const copyable = useOffered('createSeries');
  const savable = useOffered('createTemplate');
  const [savesTemplate, setSavesTemplate] = useState(false);
  const { offered, series, dates, facts, days, refresh } = useSeries(seriesId);
  const pending = usePending({ seriesId });
  const moves = usePendingMoves(seriesId);
  const answer = series.data;

  if (isMeetingGone(series.error)) {
    return (
      <PageMessage
        title={t('page.gone')}
        actions={<LinkButton to={paths.meetings}>{t('page.toMeetings')}</LinkButton>}
      >
        {t('page.goneWhy')}
      </PageMessage>
    );
  }
  return (
    <article className={styles['page']} aria-label={visibleName(facts?.name) || t('page.title')}>
      <PageHeader
        title={visibleName(facts?.name) || t('page.title')}
        isName={facts !== undefined}
        aside={facts && <span className={styles['soft']}>{t('page.title')}</span>}
        actions={
          facts && (
            <>
              {editable.offered && (
                <LinkButton type="primary" to={paths.editSeries(seriesId)}>
                  {t('page.edit')}
                </LinkButton>
              )}
              {days && <SeriesInvitation seriesId={seriesId} facts={facts} days={days} />}
              {copyable.offered && (
                <LinkButton icon={<CopyOutlined aria-hidden />} to={paths.copySeries(seriesId)}>
                  {t('page.copy')}
                </LinkButton>
              )}
              {savable.offered && (
                <Button
                  icon={<SnippetsOutlined aria-hidden />}
                  onClick={() => setSavesTemplate(true)}
                >
                  {t('page.saveTemplate')}
                </Button>
              )}
              <LinkButton icon={<PrinterOutlined aria-hidden />} to={paths.printSeries(seriesId)}>
                {print('action')}
              </LinkButton>
              <Button
                icon={<ReloadOutlined aria-hidden spin={series.isFetching || dates.isFetching} />}
                aria-label={t('page.refresh')}
                onClick={refresh}
              />
            </>
          )
        }
      />
      {savesTemplate && answer && (
        <Suspense>
          <SeriesTemplateDialog
            seriesId={seriesId}
            series={answer}
            onClose={() => setSavesTemplate(false)}
          />
        </Suspense>
      )}
      {!offered.offered && <p>{offered.reason}</p>}
      {pending && <PendingNotice pending={pending} />}
      {moves && <PendingMovesNotice pending={moves} />}
      {series.isError && (
        <ErrorNotice
          title={t(facts ? 'page.stale' : 'page.failed')}
          error={series.error}
          onRetry={refresh}
        />
      )}
      {offered.offered && series.isPending && <Loading label={t('page.reading')} title rows={8} />}
      {facts && (
        <PrintedInstead>
          <SeriesSheet facts={facts} days={days} />
        </PrintedInstead>
      )}
      {facts && answer && (
        <>
          <DetailSection anchor="rule" title={t('page.sections.rule')}>
            <SeriesSummary facts={facts} days={days} />
          </DetailSection>
          {dates.isError && (
            <ErrorNotice
              title={t(days ? 'page.stale' : 'page.datesFailed')}
              error={dates.error}
              onRetry={refresh}
            />
          )}
          {dates.isPending && <Loading rows={3} />}
          {days && <DatesSection seriesId={seriesId} facts={facts} days={days} />}
          <SeriesPeople people={facts.people} />
          <ExtraFactsSection facts={facts.extra} name={facts.name} />
          {facts.roomsByDay.length > 0 && (
            <DetailSection anchor="rooms" title={t('page.sections.rooms')}>
              <dl className={styles['facts']}>
                {facts.roomsByDay.map(({ day, rooms }) => (
                  <div key={day} className={styles['row']}>
                    <dt>{day}</dt>
                    <dd>
                      <FirstRows of={rooms}>
                        {(shown, more) => (
                          <>
                            <ForeignText>{shown.join(' · ')}</ForeignText> {more}
                          </>
                        )}
                      </FirstRows>
                    </dd>
                  </div>
                ))}
              </dl>
            </DetailSection>
          )}
          <DetailSection anchor="picture" title={t('page.sections.picture')}>
            <Suspense fallback={<Loading rows={3} />}>
              <PictureInWords picture={readPicture(answer)} walls={facts.walls} />
            </Suspense>
          </DetailSection>
          <DetailSection anchor="settings" title={t('page.sections.settings')}>
            <SettingsInWords values={facts.fields.settings} />
          </DetailSection>
          <RawFields fields={facts.fields.others} />
        </>
      )}
    </article>
  );
}

/** Who is invited to every date, by role. */
function SeriesPeople({ people }: { readonly people: MeetingPeople }) {
  const { t } = useTranslation('series');
  const { t: review } = useTranslation('booking');
  const singles = { chair: people.chair, speaker: people.speaker };
  return (
    <DetailSection anchor="people" title={t('page.sections.people')} count={people.members.length}>
      <dl className={styles['facts']}>
        {(['chair', 'speaker'] as const).map((role) => (
          <Role key={role} label={review(`review.${role}`)} people={only(singles[role])} />
        ))}
        {LISTS.map((role) => (
          <Role key={role} label={review(`review.${role}`)} people={people[role]} />
        ))}
      </dl>
    </DetailSection>
  );
}

function only(person: Person | null): readonly Person[] {
  return person === null ? [] : [person];
}

function Role({ label, people }: { readonly label: string; readonly people: readonly Person[] }) {
  const { t } = useTranslation('series');
  const { label: nameOf } = usePersonNames();
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;
  const shown = all ? people : people.slice(0, NAMED);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ForeignText>{shown.map(nameOf).join(' · ')}</ForeignText>{' '}
        {shown.length < people.length && (
          <Button type="link" size="small" onClick={() => setAll(true)}>
            {t('skips.more', { count: people.length - shown.length })}
          </Button>
        )}
      </dd>
    </>
  );
}
