import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { visibleName } from '#app/lib/foreign-text.ts';
import { countJobs } from '#app/saving/bulk-run/job-run.ts';
import { useJobRun } from '#app/saving/bulk-run/job-report.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { usesOf, type ImageUse } from './known-uses.ts';
import type { UsesLook } from './uses-look.ts';
import type { UsesLooking } from './use-uses-look.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './library.module.css';

interface ImageUsesProps {
  readonly imageIds: readonly string[];
  readonly looking: UsesLooking;
}

/** Who uses these images: not known until somebody looks, and then only as far as the look went. */
export function ImageUses({ imageIds, looking }: ImageUsesProps) {
  const { t } = useTranslation('library');
  const { state, begin } = looking;
  if (state.step === 'begun') {
    return <FoundUses imageIds={imageIds} look={state.look} onAgain={begin} />;
  }
  return (
    <div className={styles['looking']}>
      <div>{t('uses.unknown')}</div>
      {state.step === 'failed' ? (
        <ErrorNotice title={t('uses.listFailed')} error={state.error} onRetry={begin} />
      ) : (
        <>
          <Button size="small" loading={state.step === 'listing'} onClick={begin}>
            {t('uses.look')}
          </Button>
          <div className={styles['soft']}>{t('uses.lookWhy')}</div>
        </>
      )}
    </div>
  );
}

interface FoundUsesProps {
  readonly imageIds: readonly string[];
  readonly look: UsesLook;
  readonly onAgain: () => void;
}

function FoundUses({ imageIds, look, onAgain }: FoundUsesProps) {
  const { t } = useTranslation('library');
  const words = useUseWords();
  const { jobs, active, stopping } = useJobRun(look.run);
  const { done, failed, left } = countJobs(jobs);
  const uses = imageIds.flatMap((id) => usesOf(look.found, id)).map(words);
  const isWhole = !active && left === 0 && failed === 0;
  return (
    <div className={styles['looking']}>
      {uses.length > 0 && (
        <FirstRows of={[...new Set(uses)]}>
          {(shown, more) => (
            <>
              <ul className={styles['uses']} aria-label={t('detail.usedBy')}>
                {shown.map((use) => (
                  <li key={use}>{use}</li>
                ))}
              </ul>
              {more}
            </>
          )}
        </FirstRows>
      )}
      <output>
        {active
          ? t('uses.looking', { done, all: jobs.length })
          : t(uses.length > 0 ? 'uses.looked' : 'uses.lookedNone', { done, all: jobs.length })}
        {failed > 0 && ` ${t('uses.failed', { n: failed })}`}
      </output>
      <div className={styles['lookActions']}>
        {active && (
          <Button size="small" disabled={stopping} onClick={look.run.stop}>
            {t('uses.stop')}
          </Button>
        )}
        {!active && left > 0 && (
          <Button size="small" onClick={() => void look.run.start()}>
            {t('uses.resume')}
          </Button>
        )}
        {!active && failed > 0 && (
          <Button size="small" onClick={() => void look.run.retryFailed()}>
            {t('uses.retry')}
          </Button>
        )}
        {isWhole && (
          <Button size="small" onClick={onAgain}>
            {t('uses.again')}
          </Button>
        )}
      </div>
      <div className={styles['soft']}>
        {look.leftOut > 0 && `${t('uses.leftOut', { n: look.leftOut })} `}
        {t('uses.limits')}
      </div>
    </div>
  );
}

/** A use in words: the picture, and whose it is. */
function useUseWords(): (use: ImageUse) => string {
  const { t } = useTranslation('library');
  return ({ name, owner }) => {
    const picture = visibleName(name) || t('uses.unnamed');
    return owner === '' ? picture : t('uses.inside', { name: picture, owner });
  };
}
