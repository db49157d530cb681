import { ReloadOutlined } from '#app/components/icons/icons.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { readsOfMeeting } from '#app/features/meeting/api/meeting-detail.ts';
import { MeetingStateMark } from '#app/features/meeting/meeting-state.tsx';
import { PageTitle } from '#app/components/page-title.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { MeetingActions } from './meeting-actions.tsx';
import type { MeetingFacts } from './meeting-facts.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from './meeting-page.module.css';

interface MeetingHeadProps {
  readonly facts: MeetingFacts;
  readonly isNumberOfAnother: boolean;
  /** When it was last read, ms since 1970. */
  readonly updatedAt: number;
  readonly refreshing: boolean;
}

const anchors = [
  'overview',
  'people',
  'invitation',
  'picture',
  'presets',
  'files',
  'settings',
] as const;

/** Name, state, what can be done, and the way to each part of the page. */
export function MeetingHead(props: MeetingHeadProps) {
  const { facts, isNumberOfAnother, updatedAt, refreshing } = props;
  const { t } = useTranslation('meeting');
  const format = useTimeFormat();
  const queryClient = useQueryClient();
  const { search } = useLocation();
  const name = visibleName(facts.name) || t('unnamed');
  return (
    <>
      <PageTitle title={name} />
      <header className={styles['head']}>
        <h1 className={styles['title']}>
          <ForeignText>{name}</ForeignText>
        </h1>
        <MeetingStateMark state={facts.stateCode} />
        <Button
          type="text"
          size="small"
          className={styles['refresh'] ?? ''}
          icon={<ReloadOutlined spin={refreshing} aria-hidden />}
          aria-label={t('refresh')}
          title={t('readAt', { time: format.clock(new Date(updatedAt)) })}
          onClick={() => void queryClient.invalidateQueries(readsOfMeeting(facts.id))}
        />
      </header>
      <MeetingActions facts={facts} isNumberOfAnother={isNumberOfAnother} />
      <nav className={styles['anchors']} aria-label={t('parts')}>
        <div>
          {anchors.map((anchor) => (
            <Link key={anchor} to={{ search, hash: anchor }} replace preventScrollReset>
              {t(`sections.${anchor}`)}
            </Link>
          ))}
        </div>
      </nav>
    </>
  );
}
