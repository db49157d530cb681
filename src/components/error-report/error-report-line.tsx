import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../copy-button.tsx';
import { reportOf, sendReport } from './error-report.ts';

/** The id of an error, to be quoted, and its report to be copied. */
export function ErrorReportLine({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('shell');
  const [report] = useState(() => reportOf(error));
  useEffect(() => sendReport(report), [report]);
  return (
    <p>
      {t('errorReport.id', { id: report.id })}{' '}
      <CopyButton
        size="small"
        label={t('errorReport.copy')}
        text={() => JSON.stringify(report, null, 2)}
      />
    </p>
  );
}
