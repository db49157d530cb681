import { onPlatformClock } from '#app/api/platform-clock.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ResourceType } from '#app/api/generated/types.gen.ts';
import type { Resource, ResourcesAnswer } from '#app/api/generated/types.gen.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { useSettingTexts } from '#app/features/setting/use-setting-texts.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { RefreshButton } from '#app/components/refresh-button.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { isRawCode } from '#app/lib/code-names.ts';
import { videoResolutions } from '#app/features/setting/model/setting-values.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './system.module.css';

const EVERY = 30_000;

/** What is in use now, of how much: a line for each resource, its numbers under each other. */
export function ResourcesSection() {
  const { t } = useTranslation('system');
  const { clock } = useTimeFormat();
  const query = useQuery({ ...systemQueries.resources(), refetchInterval: EVERY });
  return (
    <ReadState
      query={query}
      offered={useOffered('getResources')}
      failed={t('resources.failed')}
      rows={4}
    >
      {(answer) => (
        <>
          <p className={styles['counted']}>
            <span>{kindInWords(answer)}</span>
            <span className={styles['soft']}>
              {t('resources.read', { time: clock(onPlatformClock(query.dataUpdatedAt)) })}
            </span>
            <RefreshButton
              label={t('resources.refresh')}
              busy={query.isFetching}
              onClick={() => void query.refetch()}
            />
          </p>
          {answer.resources === undefined || answer.resources.length === 0 ? (
            <p className={styles['soft']}>{t('resources.none')}</p>
          ) : (
            <ResourceTable
              lines={answer.resources}
              byResolution={answer.resource_type !== ResourceType.TerminalsOnly}
            />
          )}
        </>
      )}
    </ReadState>
  );

  function kindInWords({ resource_type: type }: ResourcesAnswer) {
    switch (type) {
      case ResourceType.TerminalsOnly:
        return t('resources.kinds.terminals');
      case ResourceType.ByResolution:
        return t('resources.kinds.resolution');
      case undefined:
        return t('resources.kinds.notTold');
      default:
        return t('resources.kinds.raw', { type });
    }
  }
}

interface ResourceTableProps {
  readonly lines: readonly Resource[];
  /** Whether the lines differ by resolution as well. */
  readonly byResolution: boolean;
}

function ResourceTable({ lines, byResolution }: ResourceTableProps) {
  const { t } = useTranslation('system');
  const resolution = useResolutionWords();
  return (
    <FirstRows of={lines}>
      {(shown, more) => (
        <div className={styles['scroller']}>
          <table className={styles['resources']} aria-label={t('resources.title')}>
            <thead>
              <tr>
                <th scope="col">{t('resources.name')}</th>
                {byResolution && <th scope="col">{t('resources.resolution')}</th>}
                <th scope="col" data-number>
                  {t('resources.size')}
                </th>
                <th scope="col" data-number>
                  {t('resources.used')}
                </th>
                <th scope="col" data-number>
                  {t('resources.free')}
                </th>
                <th scope="col" data-number>
                  {t('resources.total')}
                </th>
                <th scope="col">{t('resources.share')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((line, place) => (
                // the platform names none of them for sure
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={place}>
                  <th scope="row">
                    <ForeignText>{visibleName(line.name) || t('resources.unnamed')}</ForeignText>
                  </th>
                  {byResolution && (
                    <td data-label={t('resources.resolution')}>{resolution(line.resolution)}</td>
                  )}
                  <td data-number data-label={t('resources.size')}>
                    {line.max_join_mt ?? '–'}
                  </td>
                  <td data-number data-label={t('resources.used')}>
                    {line.used ?? '–'}
                  </td>
                  <td data-number data-label={t('resources.free')}>
                    {free(line) ?? '–'}
                  </td>
                  <td data-number data-label={t('resources.total')}>
                    {line.total ?? '–'}
                  </td>
                  <td>
                    <Share line={line} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {more}
        </div>
      )}
    </FirstRows>
  );
}

function free({ used, total }: Resource): number | undefined {
  return used === undefined || total === undefined ? undefined : Math.max(total - used, 0);
}

/** A bar, and in words what it shows. */
function Share({ line }: { readonly line: Resource }) {
  const { t } = useTranslation('system');
  const { used, total } = line;
  if (used === undefined || total === undefined || total <= 0) {
    return <span className={styles['soft']}>{t('resources.noTotal')}</span>;
  }
  const share = Math.min(used / total, 1);
  const full = used >= total;
  return (
    <span className={styles['share']} data-full={full}>
      <span className={styles['bar']} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className={styles['percent']}>
        {full ? t('resources.full') : t('resources.percent', { value: Math.round(share * 100) })}
      </span>
    </span>
  );
}

function useResolutionWords(): (value: number | undefined) => string {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  return (value) => {
    if (value === undefined) return '–';
    const name = videoResolutions.nameOf(value);
    return isRawCode(name) ? texts.raw(value) : t(`resolutions.${name}`);
  };
}
