import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { templateQueries } from '#app/api/queries/templates.ts';
import { SettingsInWords } from '#app/components/meeting-settings/settings-in-words.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageHeader } from '#app/components/page-header.tsx';

/** One template, read only. */
export function TemplateEditorPage() {
  const { t } = useTranslation('templates');
  const { templateId = '' } = useParams();
  const detail = useQuery({ ...templateQueries.detail(templateId), enabled: templateId !== '' });
  return (
    <>
      <PageHeader title={detail.data?.name || t('title')} />
      {detail.isError && (
        <ErrorNotice
          title={t('panel.failed')}
          error={detail.error}
          onRetry={() => void detail.refetch()}
        />
      )}
      {detail.data && <SettingsInWords values={detail.data} />}
    </>
  );
}
