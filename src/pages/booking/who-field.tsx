import { Button } from 'antd';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { AudienceSeatsNotice } from '#app/features/people/audience-seats-notice.tsx';
import { usePersonNames } from '#app/features/people/known-names.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { useBooking } from './booking-context.ts';
import type { BookingValues } from './booking-values.ts';
import { SectionBody } from './section-list.tsx';
import { useBookingWords } from './use-booking-words.ts';
import { sectionButton } from './use-sections.ts';
import styles from './booking.module.css';

/** Loaded when the people are first shown. */
const PeoplePart = lazyPart(() => import('./people-part/people-part.tsx'));

/** The people of the meeting: who they are in a line, and everything about them when it is opened. */
export function WhoField() {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { field: settings } = useController({ control, name: 'settings' });
  const { values, sections, shown } = useBooking();
  const isOpen = sections.open === 'people';
  const button = sectionButton('people');
  const problems = shown.filter(({ field }) => field === 'people').length;
  return (
    <section className={styles['disclosed']} aria-label={t('sections.people')}>
      <span>{t('sections.people')}</span>
      <div className={styles['disclosedHead']}>
        <span id={`${button}-summary`} className={styles['disclosedText']}>
          {problems > 0 && (
            <span className={styles['badge']}>{t('sections.problems', { count: problems })}</span>
          )}
          <PeopleInWords />
        </span>
        <Button
          id={button}
          aria-expanded={isOpen}
          aria-label={t('who.edit')}
          aria-describedby={`${button}-summary`}
          onClick={() => sections.toggle('people')}
        >
          {t(isOpen ? 'who.done' : 'who.change')}
        </Button>
      </div>
      <AudienceSeatsNotice
        people={values.people}
        settings={settings.value}
        onSettings={settings.onChange}
      />
      {isOpen && (
        <SectionBody>
          <PeoplePart />
        </SectionBody>
      )}
    </section>
  );
}

/** How many people, who chairs and who speaks, and the first names. */
function PeopleInWords() {
  const { t } = useTranslation('booking');
  const { t: marks } = useTranslation('punctuation');
  const { people } = useBooking().values;
  const { label } = usePersonNames();
  const { named } = useBookingWords();
  const role = (name: string, who: string) => `${name}${marks('colon')}${who}`;
  const single = (name: string, person: Person | null) =>
    person === null ? [] : [role(name, label(person))];
  const parts = [
    ...(people.members.length > 0 ? [named(people.members)] : []),
    ...single(t('review.chair'), people.chair),
    ...single(t('review.speaker'), people.speaker),
    ...(people.audience.length > 0 ? [role(t('review.audience'), named(people.audience))] : []),
    ...(people.vips.length > 0 ? [role(t('review.vips'), named(people.vips))] : []),
  ];
  return parts.length === 0 ? t('who.nobody') : <ForeignText>{parts.join(' · ')}</ForeignText>;
}
