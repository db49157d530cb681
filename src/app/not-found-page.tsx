import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { PageMessage } from '#app/components/page-message.tsx';
import { PageTitle } from '#app/components/page-title.tsx';
import { paths } from '#app/lib/paths.ts';

export function NotFoundPage() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <PageMessage
      title={t('notFound.title')}
      actions={
        <Button type="primary" onClick={() => void navigate(paths.overview)}>
          {t('errorPage.home')}
        </Button>
      }
    >
      <PageTitle title={t('notFound.title')} />
      {t('notFound.why', { address: pathname })}
    </PageMessage>
  );
}
