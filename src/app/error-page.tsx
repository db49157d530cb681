import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { useErrorText } from '#app/components/error-text.ts';
import { paths } from './paths.ts';

/** What stands in place of a page that failed to load or to render. */
export function ErrorPage() {
  const { t } = useTranslation('shell');
  const error = useRouteError();
  const describe = useErrorText();
  return (
    <Result
      status="warning"
      title={t('errorPage.title')}
      subTitle={describe(error)}
      extra={
        <>
          <Button type="primary" onClick={() => location.reload()}>
            {t('errorPage.reload')}
          </Button>
          <Button href={paths.overview}>{t('errorPage.home')}</Button>
        </>
      }
    />
  );
}
