import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { PageTitle } from '#app/components/page-title.tsx';
import { paths } from './paths.ts';

export function NotFoundPage() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <>
      <PageTitle title={t('notFound.title')} />
      <Result
        status="404"
        title={t('notFound.title')}
        subTitle={t('notFound.why', { address: pathname })}
        extra={
          <Button type="primary" onClick={() => void navigate(paths.overview)}>
            {t('errorPage.home')}
          </Button>
        }
      />
    </>
  );
}
