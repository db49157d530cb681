import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { editedBy } from '#app/saving/drafts/form-drafts.ts';
import {
  meetingEditAddress,
  waitingDrafts,
  type WaitingDraft,
} from '#app/saving/drafts/waiting-drafts.ts';
import { useWhenWords } from './use-when-words.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from './overview.module.css';

const most = 6;

/** The unfinished forms, newest first, each with the way back to it. */
export default function DraftList({ username }: { readonly username: string }) {
  const { t } = useTranslation('overview');
  const words = useWhenWords();
  // nothing on this page changes them
  const [drafts] = useState(() => waitingDrafts(username));
  return (
    <>
      <ul className={styles['rows']}>
        {drafts.slice(0, most).map((draft) => (
          <li key={draft.kind + draft.id} className={styles['item']}>
            <Link to={addressOf(draft)} className={styles['name']}>
              <ForeignText>{visibleName(draft.name) || t('unnamed')}</ForeignText>
            </Link>
            <span className={styles['soft']}>
              {t(`drafts.kinds.${kindOf(draft)}`)} ·{' '}
              {t('drafts.savedAt', { time: words.moment(draft.savedAt) })}
            </span>
          </li>
        ))}
      </ul>
      {drafts.length > most && (
        <p className={styles['soft']}>{t('drafts.more', { count: drafts.length - most })}</p>
      )}
    </>
  );
}

function kindOf({ kind, id, conferenceId, seriesId }: WaitingDraft) {
  const isEdit = conferenceId !== undefined || seriesId !== undefined || editedBy(id) !== undefined;
  return isEdit ? (`${kind}Edit` as const) : kind;
}

function addressOf({ kind, id, conferenceId, seriesId }: WaitingDraft): string {
  const edited = editedBy(id);
  switch (kind) {
    case 'template':
      return edited === undefined ? paths.newTemplate : paths.template(edited);
    case 'room':
      return edited === undefined ? paths.newRoom : paths.editRoom(edited);
    default:
      if (seriesId !== undefined) return paths.editSeries(seriesId);
      return conferenceId === undefined
        ? `${paths.book}?${new URLSearchParams({ draft: id }).toString()}`
        : meetingEditAddress(id, conferenceId);
  }
}
