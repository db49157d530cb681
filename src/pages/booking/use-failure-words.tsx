import { offsetIn } from '#app/components/time/browser-zone.ts';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { nextRoundTime } from '#app/lib/time.ts';
import { isApiError } from '#app/api/api-error.ts';
import { isRefusedWith } from '#app/api/refusal.ts';
import { useErrorText } from '#app/components/error-text.ts';
import type { FailureText } from '#app/saving/save-failure-notice.tsx';
import type { BookingMode } from './booking-mode.ts';
import type { BookingValues, LocalStart } from './booking-values.ts';
import { APPROVAL_ON, notEditableTitle, saysNotEditable } from './refusal-field.ts';
import { isStartedUnseen } from './send-booking.ts';
import { useBookingWords } from './use-booking-words.ts';
import { localAt } from './zone-time.ts';

interface FailureWordsOptions {
  readonly mode: BookingMode;
  readonly values: BookingValues;
  readonly now: number;
  /** For an instant meeting when approval is on: books it instead with one press. */
  readonly onBookInstead: (start: LocalStart) => void;
  /** Sends it again, for a start whose outcome nobody can see. */
  readonly onAgain: () => void;
  /** For an edit that is too late. */
  readonly onMakeNew: () => void;
}

/** Explains why the booking failed and what to do about it. */
export function useFailureWords(options: FailureWordsOptions) {
  const { mode, values, now, onBookInstead, onAgain, onMakeNew } = options;
  const { t } = useTranslation('booking');
  const { t: marks } = useTranslation('punctuation');
  const words = useBookingWords();
  const describe = useErrorText();
  const verb = mode.kind === 'edit' ? 'save' : values.kind === 'instant' ? 'start' : 'book';
  return {
    titleOf: (how: FailureText) =>
      t(how === 'failed' ? `failure.${verb}` : `failure.${how}.${verb}`),
    insteadOf: (error: unknown) => {
      if (isRefusedWith(error, APPROVAL_ON)) return bookInstead(error);
      if (mode.kind === 'new' && isStartedUnseen(values) && isApiError(error)) {
        if (error.outcomeUnknown) return startedUnseen(error);
      }
      return mode.kind === 'edit' && saysNotEditable(error) ? tooLate(error) : undefined;
    },
  };

  function bookInstead(error: unknown) {
    const { zone } = values.start;
    const soon = nextRoundTime(now, offsetIn(zone, now));
    return {
      title: t('failure.approval'),
      description: `${describe(error)}${marks('stop')}${t('failure.approvalWhy')}`,
      action: (
        <Button type="primary" onClick={() => onBookInstead(localAt(soon, zone))}>
          {t('failure.bookInstead', { time: words.time(soon) })}
        </Button>
      ),
    };
  }

  function startedUnseen(error: unknown) {
    return {
      title: t('failure.unclear.start'),
      description: (
        <>
          <p>{describe(error)}</p>
          <p>{t('failure.unseenWhy')}</p>
        </>
      ),
      action: <Button onClick={onAgain}>{t('failure.startAgain')}</Button>,
    };
  }

  function tooLate(error: unknown) {
    const meetingId = mode.kind === 'edit' ? mode.meetingId : undefined;
    return {
      title: t(notEditableTitle(error)),
      description: (
        <>
          <p>{describe(error)}</p>
          <p>{t('failure.notEditableWhy')}</p>
          {meetingId !== undefined && (
            <Link to={paths.meeting(meetingId)}>{t('failure.backToMeeting')}</Link>
          )}
        </>
      ),
      action: (
        <Button type="primary" onClick={onMakeNew}>
          {t('failure.toNew')}
        </Button>
      ),
    };
  }
}
