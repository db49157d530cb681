import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { personLabel } from '#app/features/people/model/person-label.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import styles from './series.module.css';

const LISTS = ['members', 'audience', 'vips', 'keepCalling', 'contentSharers'] as const;

/** So many are named before the rest is a number. */
const NAMED = 24;

/** Who is invited to every date, by role. */
export function SeriesPeople({ people }: { readonly people: MeetingPeople }) {
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
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;
  const shown = all ? people : people.slice(0, NAMED);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {shown.map(personLabel).join(' · ')}{' '}
        {shown.length < people.length && (
          <Button type="link" size="small" onClick={() => setAll(true)}>
            {t('skips.more', { count: people.length - shown.length })}
          </Button>
        )}
      </dd>
    </>
  );
}
