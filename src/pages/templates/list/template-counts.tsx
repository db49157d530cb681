import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { templateQueries, type TemplateRow } from '#app/features/template/api/templates.ts';
import { useNear } from '#app/features/image/use-near.ts';

/** How many people a template has; read when its row comes into sight. */
export function TemplateCounts({ row }: { readonly row: TemplateRow }) {
  const { t } = useTranslation('templates');
  const place = useRef<HTMLSpanElement>(null);
  const near = useNear(place);
  const summary = useQuery({ ...templateQueries.summary(row.id), enabled: near });
  const audience = useQuery({
    ...templateQueries.audienceCount(row.id),
    enabled: near && row.hasAudience,
  });
  const failed = summary.isError || audience.isError;
  const ready = summary.data && (!row.hasAudience || audience.data !== undefined);
  const words = () => {
    if (!ready) return t(failed ? 'counts.failed' : 'counts.reading');
    const people = t('counts.people', { count: summary.data.invite_num ?? 0 });
    if (!audience.data) return people;
    return t('counts.both', {
      people,
      audience: t('counts.audience', { count: audience.data }),
    });
  };
  return <span ref={place}>{words()}</span>;
}
