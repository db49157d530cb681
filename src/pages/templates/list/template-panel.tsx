import { usePersonNames } from '#app/features/people/known-names.ts';
import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useTranslation } from 'react-i18next';
import type { Member, TemplateSummaryAnswer } from '#app/api/generated/types.gen.ts';
import { templateQueries, templateSeats } from '#app/features/template/api/templates.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { OpenedDetail } from '#app/components/list-page/opened-detail.tsx';
import { SettingsInWords } from '#app/features/setting/settings-in-words.tsx';
import { MixInWords } from '#app/features/picture/mix/mix-in-words.tsx';
import { PollInWords } from '#app/features/picture/poll/poll-in-words.tsx';
import { CompositionPicture } from '#app/features/picture/composer/composition-picture.tsx';
import { readPicture } from '#app/features/picture/model/picture-and-sound.ts';
import { paths } from '#app/lib/paths.ts';
import { LinkButton } from '#app/components/link-button.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { saysGone } from '../editor/refused-field.ts';
import { DefaultMark } from './default-mark.tsx';
import { PanelPeople } from './panel-people.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
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
        {summary.isPending && <Loading title rows={8} />}
        {summary.data && !gone && (
          <>
            <div className={styles['title']}>
              <h2>
                <ForeignText>{visibleName(summary.data.name) || t('unnamed')}</ForeignText>
              </h2>
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
  const { labelOfRow } = usePersonNames();
  const called = (person: Member | undefined) => (person && labelOfRow(person)) || t('noChair');
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

/** What meetings of a template show and let hear. */
function PanelPicture({ id }: { readonly id: string }) {
  const { t } = useTranslation('templates');
  const read = useQuery(templateQueries.picture(id));
  if (read.isError) {
    return (
      <ErrorNotice
        title={t('panel.pictureFailed')}
        error={read.error}
        onRetry={() => void read.refetch()}
      />
    );
  }
  if (read.isPending) return <Loading rows={3} />;
  const { vmp, poll, mix } = readPicture(read.data);
  return (
    <dl className={styles['facts']}>
      <dt>{t('panel.vmp')}</dt>
      <dd>
        {vmp ? (
          <div className={styles['picture']}>
            <CompositionPicture composition={vmp} />
          </div>
        ) : (
          t('panel.notSet')
        )}
      </dd>
      <dt>{t('panel.mix')}</dt>
      <dd>{mix ? <MixInWords mix={mix} /> : t('panel.notSet')}</dd>
      <dt>{t('panel.poll')}</dt>
      <dd>{poll && poll.members.length > 0 ? <PollInWords poll={poll} /> : t('panel.notSet')}</dd>
    </dl>
  );
}

interface PanelActionsProps {
  readonly id: string;
  /** Whether it is the default template. */
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onClear: () => void;
  readonly onDuplicate: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** What can be done with one template. */
function PanelActions(props: PanelActionsProps) {
  const { id, chosen, onChoose, onClear, onDuplicate, onExport, onDelete } = props;
  const { t } = useTranslation('templates');
  const choosing = useOffered(chosen ? 'clearDefaultTemplate' : 'setDefaultTemplate');
  const creating = useOffered('createTemplate');
  const deleting = useOffered('deleteTemplate');
  return (
    <div className={styles['actions']}>
      <LinkButton to={paths.bookFrom(id)} type="primary" size="small">
        {t('panel.book')}
      </LinkButton>
      <LinkButton to={paths.template(id)} size="small">
        {t('panel.edit')}
      </LinkButton>
      <Button
        size="small"
        disabled={!choosing.offered}
        title={choosing.reason}
        onClick={chosen ? onClear : onChoose}
      >
        {t(chosen ? 'panel.clearDefault' : 'panel.setDefault')}
      </Button>
      <Button
        size="small"
        disabled={!creating.offered}
        title={creating.reason}
        onClick={onDuplicate}
      >
        {t('panel.duplicate')}
      </Button>
      <Button size="small" onClick={onExport}>
        {t('panel.export')}
      </Button>
      <Button
        size="small"
        danger
        disabled={!deleting.offered}
        title={deleting.reason}
        onClick={onDelete}
      >
        {t('panel.delete')}
      </Button>
    </div>
  );
}
