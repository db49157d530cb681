import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/lib/paths.ts';
import type { Resource } from '#app/api/generated/types.gen.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { bookingHorizon, parseTime } from '#app/lib/time.ts';
import { OverviewBlock } from './overview-block.tsx';
import { quietly } from './reads.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './overview.module.css';

/** What is in use now, how far ahead one may book, and what the platform is. */
export function ResourcesBlock() {
  const { t } = useTranslation('overview');
  const offered = useOffered('getResources');
  const resources = useQuery({
    ...systemQueries.resources(),
    enabled: offered.offered,
    refetchInterval: quietly,
  });
  return (
    <OverviewBlock
      title={t('resources.title')}
      more={{ to: paths.system, label: t('resources.all') }}
    >
      <ReadState query={resources} offered={offered} failed={t('resources.failed')} rows={3}>
        {({ resources: lines = [] }) =>
          lines.length === 0 ? (
            <p className={styles['soft']}>{t('resources.none')}</p>
          ) : (
            <FirstRows of={lines}>
              {(shown, more) => (
                <>
                  <ul className={styles['rows']}>
                    {shown.map((line, place) => (
                      // the platform names none of them for sure
                      // oxlint-disable-next-line react/no-array-index-key
                      <ResourceLine key={place} line={line} />
                    ))}
                  </ul>
                  {more}
                </>
              )}
            </FirstRows>
          )
        }
      </ReadState>
      <PlatformFacts />
    </OverviewBlock>
  );
}

function ResourceLine({ line }: { readonly line: Resource }) {
  const { t } = useTranslation('overview');
  const { name, used, total, max_join_mt: size } = line;
  const label =
    visibleName(name) || (size === undefined ? t('unnamed') : t('resources.upTo', { n: size }));
  if (used === undefined || total === undefined) {
    return (
      <li className={styles['resource']}>
        <span>
          <ForeignText>{label}</ForeignText>
        </span>
        <span className={styles['soft']}>{t('resources.notTold')}</span>
      </li>
    );
  }
  const full = used >= total;
  return (
    <li className={styles['resource']} data-full={full || undefined}>
      <span>
        <ForeignText>{label}</ForeignText>
      </span>
      <span className={styles['used']}>
        {t(full ? 'resources.full' : 'resources.used', { used, total })}
      </span>
      <span className={styles['bar']} aria-hidden>
        <span style={{ width: `${total > 0 ? Math.min(used / total, 1) * 100 : 100}%` }} />
      </span>
    </li>
  );
}

function PlatformFacts() {
  const { t } = useTranslation('overview');
  const format = useTimeFormat();
  const deadlineOffered = useOffered('getBookingDeadline').offered;
  const version = useQuery(systemQueries.version()).data;
  const deadline = useQuery({ ...systemQueries.deadline(), enabled: deadlineOffered }).data?.data
    ?.deadline;
  const horizon = bookingHorizon(deadline, parseTime(deadline)?.offset ?? 0);
  const facts = [
    horizon !== undefined && t('resources.horizon', { time: format.date(new Date(horizon)) }),
    version?.api_level !== undefined && t('resources.level', { level: version.api_level }),
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return null;
  return <p className={styles['facts']}>{facts.join(' · ')}</p>;
}
