import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { reloadConsole, useIsOutdated } from './console-version.ts';

/** Says that the console was updated, and offers to change over, for as long as this tab is of the one before. */
export function UpdateNotice() {
  const { t } = useTranslation('shell');
  if (!useIsOutdated()) return null;
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
