import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useState } from 'react';
import { paths } from '#app/lib/paths.ts';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { bookingHorizon, daysBetween, parseTime } from '#app/lib/time.ts';
import { PermissionCheck } from './permission-check.tsx';
import { PlatformSection } from './platform-section.tsx';
import { ResourcesSection } from './resources-section.tsx';
import styles from './system.module.css';

/** What the connected platform is, has and allows. */
export function SystemPage() {
  const { t } = useTranslation('system');
  return (
    <div className={styles['page']}>
      <PageHeader
        title={t('title')}
        actions={<LinkButton to={paths.operations}>{t('operationsLink')}</LinkButton>}
      />
      <div className={styles['columns']}>
        <div>
          <DetailSection anchor="resources" title={t('resources.title')}>
            <ResourcesSection />
          </DetailSection>
          <DetailSection anchor="permission" title={t('permission.title')}>
            <PermissionCheck />
          </DetailSection>
        </div>
        <div>
          <DetailSection anchor="platform" title={t('platform.title')}>
            <PlatformSection />
          </DetailSection>
          <DetailSection anchor="horizon" title={t('horizon.title')}>
            <HorizonSection />
          </DetailSection>
          <DetailSection anchor="default-template" title={t('defaultTemplate.title')}>
            <DefaultTemplateSection />
          </DetailSection>
        </div>
      </div>
    </div>
  );
}

/** Which template a quick booking is made from. */
function DefaultTemplateSection() {
  const { t } = useTranslation('system');
  const offered = useOffered('getDefaultTemplate');
  const query = useQuery({ ...templateQueries.chosen(), enabled: offered.offered });
  return (
    <ReadState query={query} offered={offered} failed={t('defaultTemplate.failed')} rows={1}>
      {(chosen) => (
        <>
          {chosen === null ? (
            <p className={styles['soft']}>{t('defaultTemplate.none')}</p>
          ) : (
            <p>
              <Link to={paths.template(chosen.id)}>
                {chosen.name || t('defaultTemplate.unnamed')}
              </Link>{' '}
              <span className={styles['soft']}>
                {[
                  chosen.number && t('defaultTemplate.number', { number: chosen.number }),
                  chosen.by && t('defaultTemplate.by', { who: chosen.by }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
          )}
          <p className={styles['links']}>
            {chosen && <Link to={paths.bookFrom(chosen.id)}>{t('defaultTemplate.book')}</Link>}
            <Link to={paths.templates}>{t('defaultTemplate.toTemplates')}</Link>
          </p>
        </>
      )}
    </ReadState>
  );
}

/** How far ahead the company may book. */
function HorizonSection() {
  const { t } = useTranslation('system');
  const { dateTime } = useTimeFormat();
  const [now] = useState(() => Date.now());
  const query = useQuery(systemQueries.deadline());
  return (
    <ReadState
      query={query}
      offered={useOffered('getBookingDeadline')}
      failed={t('horizon.failed')}
      rows={1}
    >
      {({ data }) => {
        const offset = parseTime(data?.deadline)?.offset ?? 0;
        const horizon = bookingHorizon(data?.deadline, offset);
        if (horizon === undefined) return <p className={styles['soft']}>{t('horizon.none')}</p>;
        return (
          <>
            <p>{t('horizon.until', { time: dateTime(new Date(horizon)) })}</p>
            <p className={styles['soft']}>
              {t('horizon.days', { count: Math.max(daysBetween(now, horizon, offset), 0) })}
              {data?.mode !== undefined && ` · ${t('horizon.mode', { mode: data.mode })}`}
            </p>
          </>
        );
      }}
    </ReadState>
  );
}
