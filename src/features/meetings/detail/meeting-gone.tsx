import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { isApiError } from '#app/api/api-error.ts';
import { ErrorCode } from '#app/api/generated/types.gen.ts';
import { paths } from '#app/app/paths.ts';
import { useErrorText } from '#app/components/error-text.ts';

interface MeetingGoneProps {
  /** Known where the page was open before. */
  readonly name: string | undefined;
  readonly error: unknown;
}

/** Cancelled, or an address of no meeting: nothing left to read. */
export function MeetingGone({ name, error }: MeetingGoneProps) {
  const { t } = useTranslation('meeting');
  const describe = useErrorText();
  const { search } = useLocation();
  const isCancelled = isApiError(error) && error.code === ErrorCode.MeetingCancelled;
  return (
    <Result
      status="info"
      title={
        isCancelled
          ? name
            ? t('gone.cancelledNamed', { name })
            : t('gone.cancelled')
          : t('gone.unknown')
      }
      subTitle={isCancelled ? t('gone.cancelledWhy') : describe(error)}
      extra={
        <Link to={{ pathname: paths.meetings, search }}>
          <Button>{t('gone.toList')}</Button>
        </Link>
      }
    />
  );
}
