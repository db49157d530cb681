import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { currentProfile } from '#app/api/profile.ts';
import { CopyButton } from '#app/components/copy-button.tsx';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import {
  PersonDetailsProvider,
  usePersonDetails,
} from '#app/features/people/directory/person-details.tsx';
import { useEverybody } from '#app/features/people/directory/use-everybody.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { TimeLeft } from './meeting-time.tsx';
import { missingLines, missingPeople, type MissingPerson } from './missing-people.ts';
import styles from './meeting-page.module.css';

/** People come and go. */
const READ_EVERY = 30_000;

/** Of a running meeting: how long is left, and who was invited and is not there. */
export function RunningNow({ facts }: { readonly facts: MeetingFacts }) {
  const { t } = useTranslation('meeting');
  const offered = useOffered('listMeetingMembers');
  const { isParticipated: meaning } = currentProfile();
  // a reply to the invitation says nothing of who came
  const isKnown = meaning !== 'reply';
  const members = useQuery({
    ...meetingDetailQueries.everybody(facts.id, 'members'),
    enabled: offered.offered && isKnown,
    refetchInterval: READ_EVERY,
  });
  return (
    <DetailSection anchor="now" title={t('sections.now')}>
      <TimeLeft facts={facts} />
      {isKnown ? (
        <ReadState query={members} offered={offered} failed={t('people.failed.members')} rows={2}>
          {({ people, total }) => (
            <PersonDetailsProvider>
              <Missing invited={people} total={total} />
              {meaning === 'unknown' && <p className={styles['soft']}>{t('now.taken')}</p>}
            </PersonDetailsProvider>
          )}
        </ReadState>
      ) : (
        <p className={styles['soft']}>{t('now.notTold')}</p>
      )}
    </DetailSection>
  );
}

interface MissingProps {
  readonly invited: Parameters<typeof missingPeople>[0];
  readonly total: number;
}

function Missing({ invited, total }: MissingProps) {
  const { t } = useTranslation('meeting');
  const { label } = usePersonNames();
  const detailsOf = usePersonDetails();
  const everybody = useEverybody();
  const missing = missingPeople(invited, (person) => detailsOf(person)?.phone);
  const lacksPhone = missing.some(({ phone }) => phone === '');
  if (missing.length === 0) {
    return (
      <p>
        {total > invited.length
          ? t('now.nobodyOfRead', { count: invited.length })
          : t('now.nobody')}
      </p>
    );
  }
  return (
    <>
      <p className={styles['missing']}>
        <strong>{t('now.missing', { count: missing.length, total })}</strong>{' '}
        <CopyButton
          size="small"
          label={t('now.copyAll')}
          text={() => missingLines(missing, label)}
        />
        {lacksPhone && !everybody.isWhole && (
          <Button size="small" loading={everybody.reading} onClick={everybody.onWanted}>
            {t('now.findPhones')}
          </Button>
        )}
      </p>
      <FirstRows of={missing}>
        {(shown, more) => (
          <>
            <ul className={styles['names']}>
              {shown.map((one, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- the platform may list somebody twice
                <MissingLine key={`${one.person.account} ${place}`} missing={one} />
              ))}
            </ul>
            {more}
          </>
        )}
      </FirstRows>
    </>
  );
}

function MissingLine({ missing: { person, phone } }: { readonly missing: MissingPerson }) {
  const { t } = useTranslation('meeting');
  const { label } = usePersonNames();
  const name = label(person);
  return (
    <li>
      <ForeignText>{name}</ForeignText>{' '}
      {phone === '' ? (
        <span className={styles['soft']}>{t('now.noPhone')}</span>
      ) : (
        <>
          <a href={`tel:${phone}`} className={styles['number']}>
            {phone}
          </a>
          <CopyButton
            iconOnly
            size="small"
            label={t('now.copyPhone', { name })}
            text={() => phone}
          />
        </>
      )}
    </li>
  );
}
