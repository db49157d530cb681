import { Button } from '#app/components/button/button.tsx';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { meetingEditAddress } from '#app/saving/drafts/waiting-drafts.ts';
import type { Draft, BookingDraftStore } from './draft-store.ts';
import { useBookingWords } from './use-booking-words.ts';
import { useUnstageBooking } from './use-unstage-booking.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from './booking.module.css';

interface DraftNoticeProps {
  readonly store: BookingDraftStore;
  /** Id of the draft that is open. */
  readonly except: string;
}

/** Other unfinished bookings of this browser, to resume or discard. */
export function DraftNotice({ store, except }: DraftNoticeProps) {
  const { t } = useTranslation('booking');
  const { t: marks } = useTranslation('punctuation');
  const words = useBookingWords();
  const unstage = useUnstageBooking();
  const drafts = useSyncExternalStore(store.subscribe, store.list).filter(
    ({ id }) => id !== except,
  );
  if (drafts.length === 0) return null;
  return (
    <details className={styles['drafts']} open={drafts.length <= 3}>
      <summary>{t('draft.notice', { count: drafts.length })}</summary>
      <ul>
        {drafts.map((draft) => {
          const name = visibleName(draft.values.name).trim() || t('draft.unnamed');
          return (
            <li key={draft.id}>
              <span className={styles['draftName']}>
                {(draft.conferenceId ?? draft.seriesId) !== undefined &&
                  t('draft.editOf') + marks('colon')}
                <ForeignText>{name}</ForeignText>
              </span>
              <span className={styles['quiet']}>
                {t('draft.savedAt', { time: words.at(draft.savedAt) })}
              </span>
              <Link to={addressOf(draft)} aria-label={t('draft.resumeOf', { name })}>
                {t('draft.resume')}
              </Link>
              <Button
                type="link"
                size="small"
                danger
                aria-label={t('draft.discardOf', { name })}
                onClick={() => {
                  void unstage(draft.values.key);
                  store.remove(draft.id);
                }}
              >
                {t('draft.discard')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function addressOf({ id, conferenceId, seriesId }: Draft) {
  if (seriesId !== undefined) return paths.editSeries(seriesId);
  return conferenceId === undefined
    ? { pathname: paths.book, search: new URLSearchParams({ draft: id }).toString() }
    : meetingEditAddress(id, conferenceId);
}
