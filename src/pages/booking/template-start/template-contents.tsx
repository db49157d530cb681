import { usePersonNames } from '#app/features/people/known-names.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { MixInWords } from '#app/features/picture/mix/mix-in-words.tsx';
import { PollInWords } from '#app/features/picture/poll/poll-in-words.tsx';
import { CompositionPicture } from '#app/features/picture/composer/composition-picture.tsx';
import { readPicture } from '#app/features/picture/model/picture-and-sound.ts';
import { useBookingWords } from '../use-booking-words.ts';
import styles from './template-start.module.css';

/** The picture, sound and VIPs that a template provides. */
export default function TemplateContents({ templateId }: { readonly templateId: string }) {
  const { t } = useTranslation('booking');
  const words = useBookingWords();
  const { labelOfRow } = usePersonNames();
  const read = useQuery(templateQueries.picture(templateId));
  const vips = useQuery(templateQueries.everybody(templateId, 'vips'));
  if (read.isError || vips.isError) return <p>{t('template.failed')}</p>;
  if (!read.data || !vips.data) return <p>{t('template.reading')}</p>;
  const { vmp, mix, poll } = readPicture(read.data);
  const names = vips.data.people.map(labelOfRow);
  return (
    <dl className={styles['brought']}>
      {vmp && (
        <>
          <dt>{t('template.vmp')}</dt>
          <dd>
            <CompositionPicture composition={vmp} size="small" />
          </dd>
        </>
      )}
      {mix && (
        <>
          <dt>{t('template.mix')}</dt>
          <dd>
            <MixInWords mix={mix} />
          </dd>
        </>
      )}
      {poll && (
        <>
          <dt>{t('template.poll')}</dt>
          <dd>
            <PollInWords poll={poll} />
          </dd>
        </>
      )}
      <dt>{t('template.vipList')}</dt>
      <dd>{names.length === 0 ? t('template.nobody') : words.list(names)}</dd>
    </dl>
  );
}
