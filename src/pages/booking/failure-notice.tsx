import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { isRefusedWith } from '#app/api/refusal.ts';
import { useErrorText } from '#app/components/error-text.ts';
import type { Failure } from '#app/saving/outcome.ts';
import { SaveFailureNotice } from '#app/saving/save-failure-notice.tsx';
import { useBooking } from './booking-context.ts';
import { APPROVAL_ON, saysNotEditable } from './refusal-field.ts';

interface FailureNoticeProps {
  readonly failure: Failure;
  /** It is told at a field, and the person is taken there. */
  readonly atField: boolean;
  readonly onAgain: () => void;
  /** Of an instant meeting where approval is on: one press books it instead. */
  readonly bookInstead: { readonly label: string; readonly run: () => void };
  /** Of an edit that is too late. */
  readonly onMakeNew: () => void;
}

/** Why the booking is not there, on top of the form, with what to do about it. */
export function FailureNotice(props: FailureNoticeProps) {
  const { failure, atField, onAgain, bookInstead, onMakeNew } = props;
  const { t } = useTranslation('booking');
  const { mode, values } = useBooking();
  const describe = useErrorText();
  const { error } = failure;
  const verb = mode.kind === 'edit' ? 'save' : values.kind === 'instant' ? 'start' : 'book';
  return (
    <SaveFailureNotice
      failure={failure}
      atField={atField}
      titleOf={(kind) => t(kind === 'failed' ? `failure.${verb}` : `failure.${kind}.${verb}`)}
      instead={instead()}
      onAgain={onAgain}
    />
  );

  function instead() {
    if (isRefusedWith(error, APPROVAL_ON)) {
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
    if (mode.kind === 'new' || !saysNotEditable(error)) return undefined;
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
}
