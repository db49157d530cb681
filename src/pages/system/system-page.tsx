import { useTranslation } from 'react-i18next';
import { paths } from '#app/lib/paths.ts';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { DefaultTemplateSection } from './default-template-section.tsx';
import { HorizonSection } from './horizon-section.tsx';
import { PermissionCheck } from './permission-check.tsx';
import { PlatformSection } from './platform-section.tsx';
import { ResourcesSection } from './resources-section.tsx';
import styles from './system.module.css';

/** What the connected platform is, has and allows. */
export function SystemPage() {
  const { t } = useTranslation('system');
  return (
    <div className={styles['page']}>
      <PageHeader
        title={t('title')}
        actions={<LinkButton to={paths.operations}>{t('operationsLink')}</LinkButton>}
      />
      <div className={styles['columns']}>
        <div>
          <DetailSection anchor="resources" title={t('resources.title')}>
            <ResourcesSection />
          </DetailSection>
          <DetailSection anchor="permission" title={t('permission.title')}>
            <PermissionCheck />
          </DetailSection>
        </div>
        <div>
          <DetailSection anchor="platform" title={t('platform.title')}>
            <PlatformSection />
          </DetailSection>
          <DetailSection anchor="horizon" title={t('horizon.title')}>
            <HorizonSection />
          </DetailSection>
          <DetailSection anchor="default-template" title={t('defaultTemplate.title')}>
            <DefaultTemplateSection />
          </DetailSection>
        </div>
      </div>
    </div>
  );
}
