import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { templateQueries } from '#app/features/template/api/templates.ts';
import styles from './template-start.module.css';

const TemplateContents = lazy(() => import('./template-contents.tsx'));

/** What a template provides: the counts immediately; picture, sound and VIPs when the user opens them. */
export function TemplatePreview({ templateId }: { readonly templateId: string }) {
  const { t } = useTranslation('booking');
  const { data } = useQuery(templateQueries.summary(templateId));
  const [open, setOpen] = useState(false);
  if (data === undefined) return null;
  const counts = [
    t('template.people', { count: data.invite_num ?? 0 }),
    t('template.vips', { count: data.vip_num ?? 0 }),
    t('template.presets', {
      count: (data.vmp_num ?? 0) + (data.mix_num ?? 0) + (data.poll_num ?? 0),
    }),
  ];
  return (
    <details
      className={styles['preview']}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('template.brings', { counts: counts.join(' · ') })}</summary>
      {open && (
        <Suspense fallback={<p>{t('template.reading')}</p>}>
          <TemplateContents templateId={templateId} />
        </Suspense>
      )}
    </details>
  );
}
