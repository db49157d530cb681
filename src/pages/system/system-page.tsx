import { platformNow } from '#app/api/platform-clock.ts';
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
import { PlatformType } from '#app/api/generated/types.gen.ts';
import { apiLevel } from '#app/api/transport.ts';
import { ConsoleSection } from './console-section.tsx';
import { BrowserSection } from './browser-section.tsx';
import { PermissionCheck } from './permission-check.tsx';
import { ProfileSection } from './profile-section.tsx';
import { ResourcesSection } from './resources-section.tsx';
import { documented, isOfferedAtLevel, operationRows } from './operations/operation-query.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
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
          <DetailSection anchor="profile" title={t('profile.title')}>
            <ProfileSection />
            <p>
              <Link to={paths.panes}>{t('panesLink')}</Link>
            </p>
          </DetailSection>
        </div>
        <div>
          <DetailSection anchor="platform" title={t('platform.title')}>
            <PlatformSection />
          </DetailSection>
          <DetailSection anchor="console" title={t('console.title')}>
            <ConsoleSection />
          </DetailSection>
          <DetailSection anchor="browser" title={t('browser.title')}>
            <BrowserSection />
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
                <ForeignText>
                  {visibleName(chosen.name) || t('defaultTemplate.unnamed')}
                </ForeignText>
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
  const [now] = useState(() => platformNow());
  const offered = useOffered('getBookingDeadline');
  const query = useQuery({ ...systemQueries.deadline(), enabled: offered.offered });
  return (
    <ReadState query={query} offered={offered} failed={t('horizon.failed')} rows={1}>
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

/** Version and level, what the level leaves out, and the platforms one may use. */
function PlatformSection() {
  const { t } = useTranslation('system');
  const version = useQuery(systemQueries.version());
  const platforms = useQuery(systemQueries.platforms());
  return (
    <>
      <ReadState query={version} offered={useOffered('getVersion')} failed={t('platform.failed')}>
        {({ version: number, api_level: level }) => (
          <>
            <dl className={styles['facts']}>
              <dt>{t('platform.version')}</dt>
              <dd>{number || t('platform.notTold')}</dd>
              <dt>{t('platform.level')}</dt>
              <dd>
                {level === undefined
                  ? t('platform.notTold')
                  : t('platform.levelOf', { level, own: apiLevel })}
              </dd>
            </dl>
            {level !== undefined && <p className={styles['soft']}>{leftOut(level)}</p>}
          </>
        )}
      </ReadState>
      <h3>{t('platform.platforms')}</h3>
      <ReadState
        query={platforms}
        offered={useOffered('listPlatforms')}
        failed={t('platform.platformsFailed')}
      >
        {(list) =>
          list.length === 0 ? (
            <p className={styles['soft']}>{t('platform.noPlatforms')}</p>
          ) : (
            <FirstRows of={list}>
              {(shown, more) => (
                <>
                  <ul className={styles['list']}>
                    {shown.map(({ platform_id: id, name, type }) => (
                      <li key={id}>
                        <span>
                          <ForeignText>{visibleName(name) || t('platform.unnamed')}</ForeignText>
                        </span>
                        <span className={styles['soft']}>{typeInWords(type)}</span>
                        {id !== '' && <code className={styles['soft']}>{id}</code>}
                      </li>
                    ))}
                  </ul>
                  {more}
                </>
              )}
            </FirstRows>
          )
        }
      </ReadState>
    </>
  );

  function leftOut(level: number) {
    const missing = operationRows.filter((row) => !isOfferedAtLevel(row, level)).length;
    return missing === 0
      ? t('platform.whole', { total: documented })
      : t('platform.older', { count: missing, total: documented });
  }

  function typeInWords(type: number | undefined) {
    switch (type) {
      case PlatformType.PrivateCloud:
        return t('platform.types.private');
      case PlatformType.PublicCloud:
        return t('platform.types.public');
      case undefined:
        return '';
      default:
        return t('platform.types.raw', { type });
    }
  }
}
