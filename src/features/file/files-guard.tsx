import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LeaveGuard } from '#app/saving/leave-guard.tsx';
import { usePendingFiles } from './pending-files.ts';
import type { FileUploads } from './use-file-uploads.ts';

/** What is on its way, or waits for the person, is not left behind unasked. */
export function FilesGuard({ run }: { readonly run: FileUploads }) {
  const { t } = useTranslation('files');
  const here = useLocation().pathname;
  const { active, unsent } = usePendingFiles(run);
  return (
    <LeaveGuard
      dirty={active + unsent > 0}
      kept={false}
      staysHere={({ pathname }) => pathname === here}
      onDiscard={run.cancelAll}
      words={{
        title: t('leave.title'),
        consequence: t('leave.consequence', { count: active + unsent }),
        stay: t('leave.stay'),
        leave: t('leave.leave'),
        discard: t('leave.discard'),
      }}
    />
  );
}
