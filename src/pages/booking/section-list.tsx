import { RightOutlined } from '#app/components/icons/icons.tsx';
import { memo, Suspense, useDeferredValue, useEffect, useEffectEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import { PageLoading } from '#app/components/page-loading.tsx';
import { useStable } from '#app/components/use-stable.ts';
import { BookingProvider, useBooking } from './booking-context.ts';
import { sectionOfField } from './section-address.ts';
import { BOOKING_SECTIONS, type BookingSection } from './sections.tsx';
import { sectionButton } from './use-sections.ts';
import styles from './booking.module.css';

/** What a booking has beyond its time and people: a line each, of which one is open. */
export function SectionList() {
  const { t } = useTranslation('booking');
  return (
    <ul className={styles['sections']} aria-label={t('sections.label')}>
      {BOOKING_SECTIONS.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </ul>
  );
}

function Section({ section }: { readonly section: BookingSection }) {
  const { id, Component, Summary } = section;
  const { t } = useTranslation('booking');
  const { sections, shown } = useBooking();
  const isOpen = sections.open === id;
  const problems = shown.filter(({ field }) => sectionOfField(field) === id).length;
  const button = sectionButton(id);
  return (
    <li className={styles['section']}>
      <div className={styles['sectionHead']}>
        <SectionButton id={id} isOpen={isOpen} onToggle={useStable(() => sections.toggle(id))} />
        <span id={`${button}-summary`} className={styles['summary']}>
          {problems > 0 && (
            <span className={styles['badge']}>{t('sections.problems', { count: problems })}</span>
          )}
          <Summary />
        </span>
      </div>
      {isOpen && (
        <div className={styles['sectionBody']}>
          <SectionBody>
            <Component />
          </SectionBody>
        </div>
      )}
    </li>
  );
}

interface SectionButtonProps {
  readonly id: BookingSection['id'];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Drawn again when it changes itself, not with every key in a field. */
const SectionButton = memo(function SectionButton({ id, isOpen, onToggle }: SectionButtonProps) {
  const { t } = useTranslation('booking');
  const button = sectionButton(id);
  return (
    <h2>
      <button
        id={button}
        type="button"
        className={styles['sectionButton']}
        aria-expanded={isOpen}
        aria-describedby={`${button}-summary`}
        onClick={onToggle}
      >
        <RightOutlined className={styles['arrow'] ?? ''} aria-hidden />
        {t(`sections.${id}`)}
      </button>
    </h2>
  );
});

/** The content of an open section: in sight once it is there, with the focus in a field that was asked for. */
function SectionBody({ children }: { readonly children: ReactNode }) {
  const booking = useBooking();
  // thousands of people or panes follow what is typed beside them
  const followed = useDeferredValue(booking);
  return (
    <Suspense fallback={<PageLoading />}>
      <DrawnPart>
        <BookingProvider value={followed}>{children}</BookingProvider>
      </DrawnPart>
      <Arrival onArrived={booking.sections.arrived} />
    </Suspense>
  );
}

/** Suspended together with what is beside it, so that it is mounted with it. */
function Arrival({ onArrived }: { readonly onArrived: () => void }) {
  const arrive = useEffectEvent(onArrived);
  useEffect(() => arrive(), []);
  return null;
}
