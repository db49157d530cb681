import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/app/paths.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { useBooking } from './booking-context.ts';
import { APPROVAL_ON, fieldOfRefusal, isRefusedWith, saysNotEditable } from './refusal-field.ts';
import type { SendFailure } from './use-send.ts';
import styles from './booking.module.css';

interface FailureNoticeProps {
  readonly failure: Exclude<SendFailure, { kind: 'changed-meanwhile' }>;
  readonly onAgain: () => void;
  /** Of an instant meeting where approval is on: one press books it instead. */
  readonly bookInstead: { readonly label: string; readonly run: () => void };
  /** Of an edit that is too late. */
  readonly onMakeNew: () => void;
}

/** Why the booking is not there, on top of the form, with what to do about it. */
export function FailureNotice({ failure, onAgain, bookInstead, onMakeNew }: FailureNoticeProps) {
  const { t } = useTranslation('booking');
  const { mode, values } = useBooking();
  const describe = useErrorText();
  const box = useRef<HTMLDivElement>(null);
  const { kind, error } = failure;
  const verb = mode.kind === 'edit' ? 'save' : values.kind === 'instant' ? 'start' : 'book';
  const atField = kind === 'failed' && fieldOfRefusal(error) !== undefined;

  useEffect(() => {
    // a refusal that belongs to a field takes the person there instead
    if (!atField) box.current?.focus();
  }, [atField]);

  return (
    <div ref={box} tabIndex={-1} className={styles['failure']}>
      <Alert type="error" showIcon role="alert" {...content()} />
    </div>
  );

  function content() {
    if (kind === 'failed' && isRefusedWith(error, APPROVAL_ON)) {
      return {
        title: t('failure.approval'),
        description: `${describe(error)}. ${t('failure.approvalWhy')}`,
        action: (
          <Button type="primary" onClick={bookInstead.run}>
            {bookInstead.label}
          </Button>
        ),
      };
    }
    if (kind === 'failed' && mode.kind === 'edit' && saysNotEditable(error)) {
      return {
        title: t('failure.notEditable'),
        description: (
          <>
            <p>{describe(error)}</p>
            <p>{t('failure.notEditableWhy')}</p>
            {mode.meetingId !== undefined && (
              <Link to={paths.meeting(mode.meetingId)}>{t('failure.backToMeeting')}</Link>
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
    if (kind === 'unclear') {
      return {
        title: t(`failure.unclear.${verb}`),
        description: (
          <>
            <p>{describe(error)}</p>
            <p>{t('failure.unclearWhy')}</p>
          </>
        ),
        action: <Button onClick={onAgain}>{t('failure.checkAndRetry')}</Button>,
      };
    }
    return {
      title: kind === 'not-done' ? t(`failure.notDone.${verb}`) : t(`failure.${verb}`),
      description: (
        <>
          <p>{describe(error)}</p>
          <p>{t('failure.kept')}</p>
        </>
      ),
      action: <Button onClick={onAgain}>{t('failure.again')}</Button>,
    };
  }
}
