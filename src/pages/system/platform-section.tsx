import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PlatformType } from '#app/api/generated/types.gen.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { apiLevel } from '#app/api/transport.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { documented, isOfferedAtLevel, operationRows } from './operations/operation-query.ts';
import styles from './system.module.css';

/** Version and level, what the level leaves out, and the platforms one may use. */
export function PlatformSection() {
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
            <ul className={styles['list']}>
              {list.map(({ platform_id: id, name, type }) => (
                <li key={id}>
                  <span>{name || t('platform.unnamed')}</span>
                  <span className={styles['soft']}>{typeInWords(type)}</span>
                  {id !== '' && <code className={styles['soft']}>{id}</code>}
                </li>
              ))}
            </ul>
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
