import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Member, TemplateSummaryAnswer } from '#app/api/generated/types.gen.ts';
import { templateQueries, templateSeats } from '#app/features/template/api/templates.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { OpenedDetail } from '#app/components/list-page/opened-detail.tsx';
import { SettingsInWords } from '#app/features/setting/settings-in-words.tsx';
import { saysGone } from '../editor/refused-field.ts';
import { DefaultMark } from './default-mark.tsx';
import { PanelActions, type PanelActionsProps } from './panel-actions.tsx';
import { PanelPeople } from './panel-people.tsx';
import { PanelPicture } from './panel-picture.tsx';
import styles from './panel.module.css';

interface TemplatePanelProps {
  readonly id: string;
  readonly chosen: boolean;
  /** Address without the summary. */
  readonly back: string;
  /** Whether it stands beside the list; else in its place. */
  readonly beside: boolean;
  /** Absent while the list is not there, and of a template that is not in it. */
  readonly actions: Omit<PanelActionsProps, 'id' | 'chosen'> | undefined;
}

/** One template at a glance: who, what is seen and heard, and every setting in words. */
export function TemplatePanel({ id, chosen, back, beside, actions }: TemplatePanelProps) {
  const { t } = useTranslation('templates');
  const summary = useQuery(templateQueries.summary(id));
  const gone = saysGone(summary.error);
  return (
    <OpenedDetail
      label={t('panel.region')}
      beside={beside}
      back={back}
      leave={t(beside ? 'panel.close' : 'panel.back')}
    >
      <div className={styles['panel']}>
        {gone && (
          <div role="alert">
            <h2>{t('panel.gone')}</h2>
            <p className={styles['soft']}>{t('panel.goneWhy', { id })}</p>
          </div>
        )}
        {summary.isError && !gone && (
          <ErrorNotice
            title={t('panel.failed')}
            error={summary.error}
            onRetry={() => void summary.refetch()}
          />
        )}
        {summary.isPending && <Skeleton active title paragraph={{ rows: 8 }} />}
        {summary.data && !gone && (
          <>
            <div className={styles['title']}>
              <h2>{summary.data.name || t('unnamed')}</h2>
              {chosen && <DefaultMark />}
            </div>
            {actions && <PanelActions {...actions} id={id} chosen={chosen} />}
            <Facts summary={summary.data} />
            <h3>{t('panel.people')}</h3>
            {templateSeats.map((seat) => (
              <PanelPeople key={`${id} ${seat}`} id={id} seat={seat} summary={summary.data} />
            ))}
            <h3>{t('panel.picture')}</h3>
            <PanelPicture key={id} id={id} />
            <h3>{t('panel.settings')}</h3>
            <SettingsInWords values={summary.data} />
          </>
        )}
      </div>
    </OpenedDetail>
  );
}

function Facts({ summary }: { readonly summary: TemplateSummaryAnswer }) {
  const { t } = useTranslation('templates');
  const called = (person: Member | undefined) => person?.name || person?.account || t('noChair');
  return (
    <dl className={styles['facts']}>
      <dt>{t('panel.number')}</dt>
      <dd>{summary.e164 || t('noNumber')}</dd>
      <dt>{t('panel.chair')}</dt>
      <dd>{called(summary.chairman)}</dd>
      <dt>{t('panel.speaker')}</dt>
      <dd>{called(summary.speaker)}</dd>
    </dl>
  );
}
