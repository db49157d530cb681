import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { useErrorText } from '#app/components/error-text.ts';
import { PageMessage } from '#app/components/page-message.tsx';
import { paths } from '#app/lib/paths.ts';

/** What stands in place of a page that failed to load or to render. */
export function ErrorPage() {
  const { t } = useTranslation('shell');
  const describe = useErrorText();
  const error = useRouteError();
  return (
    <PageMessage
      title={t('errorPage.title')}
      actions={
        <>
          <Button type="primary" onClick={() => location.reload()}>
            {t('errorPage.reload')}
          </Button>
          <Button href={paths.overview}>{t('errorPage.home')}</Button>
        </>
      }
    >
      {describe(error)}
    </PageMessage>
  );
}
