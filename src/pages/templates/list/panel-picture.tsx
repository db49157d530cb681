import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { MixInWords } from '#app/features/picture/mix/mix-in-words.tsx';
import { PollInWords } from '#app/features/picture/poll/poll-in-words.tsx';
import { CompositionPicture } from '#app/features/picture/composer/composition-picture.tsx';
import { readPicture } from '#app/features/picture/model/picture-and-sound.ts';
import styles from './panel.module.css';

/** What meetings of a template show and let hear. */
export function PanelPicture({ id }: { readonly id: string }) {
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
  if (read.isPending) return <Skeleton active title={false} paragraph={{ rows: 3 }} />;
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
