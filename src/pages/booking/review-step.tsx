import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { SettingsInWords } from '#app/features/setting/settings-in-words.tsx';
import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { defaultSettings } from '#app/features/setting/model/settings-in-words.ts';
import { useBooking } from './booking-context.ts';
import type { StepId } from './booking-context.ts';
import type { BookingField } from './booking-problems.ts';
import { settingChanges } from '#app/features/setting/model/settings-fields.ts';
import { FilesInWords } from './files-step/files-in-words.tsx';
import { ReviewChanges } from './review-changes.tsx';
import { PeopleInWords, WhenInWords } from './review-words.tsx';
import styles from './booking.module.css';

/** Rendered by the designers' code, which is loaded when needed. */
const PictureInWords = lazy(() => import('#app/features/preset/designs/picture-in-words.tsx'));
const WallsInWords = lazy(() => import('./walls-step/walls-in-words.tsx'));

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
        <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 2 }} />}>
          <PictureInWords picture={values.picture} />
        </Suspense>
      </Section>
      <Section step="walls" title={t('review.walls')}>
        <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 1 }} />}>
          <WallsInWords />
        </Suspense>
      </Section>
      <Section step="files" title={t('review.files')}>
        <FilesInWords />
      </Section>
    </>
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
