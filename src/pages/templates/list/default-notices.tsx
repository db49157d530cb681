import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DefaultChoice } from '#app/features/template/api/templates.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import styles from './templates.module.css';

interface DefaultNoticesProps {
  readonly error: unknown;
  /** The default template where the list does not have it. */
  readonly stray: DefaultChoice | undefined;
  readonly nameOf: (row: { readonly name: string }) => string;
  readonly onRetry: () => void;
  readonly onClear: () => void;
}

/** That the default template is not known, or leads nowhere. */
export function DefaultNotices(props: DefaultNoticesProps) {
  const { error, stray, nameOf, onRetry, onClear } = props;
  const { t } = useTranslation('templates');
  if (error) return <ErrorNotice title={t('defaultFailed')} error={error} onRetry={onRetry} />;
  if (!stray) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className={styles['notice'] ?? ''}
      title={t('strayDefault.title', { name: nameOf(stray) })}
      description={t('strayDefault.why')}
      action={
        <Button size="small" onClick={onClear}>
          {t('strayDefault.clear')}
        </Button>
      }
    />
  );
}
