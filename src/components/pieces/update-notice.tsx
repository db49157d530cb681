import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { reloadConsole, reloadIfHarmless, useIsOutdated } from './console-version.ts';

/**
 * Says that the console was updated, and offers to change over, for as long as this tab is of the one before. The tab
 * changes over by itself on the way to another page.
 */
export function UpdateNotice() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const isOutdated = useIsOutdated();
  const onArrival = useEffectEvent((_page: string) => {
    if (isOutdated) reloadIfHarmless();
  });
  useEffect(() => onArrival(pathname), [pathname]);
  if (!isOutdated) return null;
  return (
    <output>
      <Alert
        banner
        type="info"
        title={t('pieces.updated')}
        description={t('pieces.updatedWhy')}
        action={
          <Button size="small" onClick={reloadConsole}>
            {t('errorPage.reload')}
          </Button>
        }
      />
    </output>
  );
}
