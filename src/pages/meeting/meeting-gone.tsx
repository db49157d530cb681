import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { isApiError } from '#app/api/api-error.ts';
import { ErrorCode } from '#app/api/generated/types.gen.ts';
import { paths } from '#app/lib/paths.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { PageMessage } from '#app/components/page-message.tsx';

interface MeetingGoneProps {
  /** Known where the page was open before. */
  readonly name: string | undefined;
  readonly error: unknown;
}

/** Cancelled, or an address of no meeting: nothing left to read. */
export function MeetingGone({ name, error }: MeetingGoneProps) {
  const { t } = useTranslation('meeting');
  const describe = useErrorText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const isCancelled = isApiError(error) && error.code === ErrorCode.MeetingCancelled;
  const cancelled = name ? t('gone.cancelledNamed', { name }) : t('gone.cancelled');
  return (
    <PageMessage
      title={isCancelled ? cancelled : t('gone.unknown')}
      actions={
        <Button onClick={() => void navigate({ pathname: paths.meetings, search })}>
          {t('gone.toList')}
        </Button>
      }
    >
      {isCancelled ? t('gone.cancelledWhy') : describe(error)}
    </PageMessage>
  );
}
