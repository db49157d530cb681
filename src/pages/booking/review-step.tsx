import { Loading } from '#app/components/loading.tsx';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { SettingsInWords } from '#app/features/setting/settings-in-words.tsx';
import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { defaultSettings } from '#app/features/setting/model/settings-in-words.ts';
import { useBooking, type StepId } from './booking-context.ts';
import type { BookingField } from './booking-problems.ts';
import { settingChanges } from '#app/features/setting/model/settings-fields.ts';
import { meetingFileQueries } from '#app/features/file/api/meeting-files.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { UnreadList } from '#app/features/change/unread-list.tsx';
import { useUnread } from './unread.ts';
import { ChangeList } from '#app/features/change/change-list.tsx';
import { PeopleInWords, WhenInWords } from './review-words.tsx';
import { toBookParams } from './booking-params.ts';
import { meetingVersions } from './edit-merge.ts';
import { editedSeries } from './repeats/edited-series.ts';
import { seriesVersions } from './repeats/series-merge.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import styles from './booking.module.css';

/** Rendered by the designers' code, which is loaded when needed. */
const PictureInWords = lazyPart(() => import('#app/features/preset/designs/picture-in-words.tsx'));
const WallsInWords = lazyPart(() => import('./walls-step/walls-in-words.tsx'));

const WHEN_FIELDS: readonly BookingField[] = ['name', 'start', 'duration', 'room', 'repeats'];

/** Summarizes the whole booking before it is sent; unusual values are highlighted. */
export function ReviewStep() {
  const { t } = useTranslation('booking');
  const { mode, values } = useBooking();
  const before = mode.kind === 'edit' ? mode.opened : (mode.seed ?? {});
  const settings = fullUpdate(before, settingChanges(values.settings, before));
  return (
    <>
      {mode.kind === 'edit' && <ReviewChanges opened={mode.opened} />}
      <UnreadInReview />
      <Section step="when" fields={WHEN_FIELDS} title={t('review.what')}>
        <WhenInWords />
      </Section>
      <Section step="people" fields={['people']} title={t('review.people')}>
        <PeopleInWords />
      </Section>
      <Section step="settings" fields={['settings']} title={t('review.settings')}>
        <SettingsInWords
          values={onlySettings(settings)}
          compareTo={mode.kind === 'edit' ? onlySettings(mode.opened) : defaultSettings()}
          compareToDefaults={mode.kind !== 'edit'}
        />
      </Section>
      <Section step="picture" fields={['picture']} title={t('review.picture')}>
        <Suspense fallback={<Loading />}>
          <PictureInWords picture={values.picture} />
        </Suspense>
      </Section>
      <Section step="walls" title={t('review.walls')}>
        <Suspense fallback={<Loading rows={1} />}>
          <WallsInWords />
        </Suspense>
      </Section>
      <Section step="files" title={t('review.files')}>
        <FilesInWords />
      </Section>
    </>
  );
}

/** What saving sets although nobody could read it: named here before anything is sent. */
function UnreadInReview() {
  const { t } = useTranslation('unread');
  const { takeLastSent } = useBooking();
  const fields = useUnread();
  if (fields.length === 0) return null;
  const title = t('title', { count: fields.length });
  return (
    <section className={styles['reviewed']} aria-label={title}>
      <div className={styles['reviewedHead']}>
        <h3>{title}</h3>
      </div>
      <UnreadList fields={fields} onUse={takeLastSent} />
    </section>
  );
}

/** Objects of other areas have their own steps; names and times are shown above. */
function onlySettings(fields: JsonObject): JsonObject {
  const { name: _name, duration: _duration, ...rest } = fields;
  return rest;
}

const NO_FIELDS: readonly BookingField[] = [];

interface SectionProps {
  readonly step: StepId;
  /** The parts of the form that it tells. */
  readonly fields?: readonly BookingField[];
  readonly title: string;
  readonly children: React.ReactNode;
}

function Section({ step, fields = NO_FIELDS, title, children }: SectionProps) {
  const { t } = useTranslation('booking');
  const { earlier } = useBooking();
  const known = earlier.filter(({ field }) => fields.includes(field)).length;
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const there = new URLSearchParams(query);
  there.set('step', step);
  return (
    <section className={styles['reviewed']}>
      <div className={styles['reviewedHead']}>
        <h3>{title}</h3>
        <Link
          to={{ pathname, search: there.toString() }}
          aria-label={t('review.change', { section: title })}
        >
          {t('review.changeShort')}
        </Link>
      </div>
      {known > 0 && <p className={styles['quiet']}>{t('review.earlier', { count: known })}</p>}
      {children}
    </section>
  );
}

/** The names of the files, for the review. */
function FilesInWords() {
  const { t } = useTranslation('files');
  const { ownerId } = useBooking().files;
  const offered = useOffered('listMeetingFiles');
  const query = useQuery({
    ...meetingFileQueries.list(ownerId),
    enabled: offered.offered && ownerId !== '',
  });
  if (ownerId === '') return <p className={styles['quiet']}>{t('review.none')}</p>;
  return (
    <ReadState query={query} offered={offered} failed={t('failed')} rows={1}>
      {({ meeting_files: files }) =>
        files.length === 0 ? (
          <p className={styles['quiet']}>{t('review.none')}</p>
        ) : (
          <ul className={styles['fileNames']} aria-label={t('list')}>
            {files.map(({ file_id: id, file_name: name }) => (
              <li key={id}>
                <ForeignText>{visibleName(name) || id}</ForeignText>
              </li>
            ))}
          </ul>
        )
      }
    </ReadState>
  );
}

/** The changes that an edit is about to make, each with its old value. */
function ReviewChanges({ opened }: { readonly opened: JsonObject }) {
  const { t } = useTranslation('booking');
  const { mode, values, platform } = useBooking();
  const isSeries = mode.kind === 'edit' && mode.series !== undefined;
  const changes = isSeries
    ? seriesVersions.differences(opened, editedSeries(values, opened, platform), opened)
    : meetingVersions.differences(opened, toBookParams(values, opened), opened);
  return (
    <section className={styles['reviewed']} data-changes>
      <div className={styles['reviewedHead']}>
        <h3>{t('review.changes')}</h3>
      </div>
      <ChangeList changes={changes} />
    </section>
  );
}
