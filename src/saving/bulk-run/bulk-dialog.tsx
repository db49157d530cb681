import { Button } from '#app/components/button/button.tsx';
import { Dialog } from '#app/components/dialog.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { JobReport, useJobRun } from './job-report.tsx';
import type { JobRun } from './job-run.ts';

interface BulkDialogProps<Item> {
  /** One job for each of `items`, in their order. */
  readonly run: JobRun;
  readonly items: readonly Item[];
  /** The label of each job. Pass the same array on each render where there are many. */
  readonly labels: readonly ReactNode[];
  readonly title: string;
  /** Label of the button that starts the run. */
  readonly confirm: string;
  /** Label of the button that changes nothing, for a dialog where "Cancel" could be misread. */
  readonly keep?: string;
  readonly width?: number;
  /** Puts the initial focus in a field of `children` instead of the button that changes nothing. */
  readonly focusInside?: boolean;
  /** Called instead of starting `run`, for a dialog that has to validate something first. */
  readonly onConfirm?: () => void;
  /** Called with the items that are known to be done; others may be done without an answer. */
  readonly onClose: (done: readonly Item[]) => void;
  /** The consequences, and the fields to fill in. */
  readonly children: ReactNode;
  /** Shown below the items until the run starts. */
  readonly further?: ReactNode;
}

/**
 * Does the same to several items after it shows the consequences, with a result for each item. It stays open
 * until the jobs in progress have ended.
 */
export function BulkDialog<Item>({
  run,
  items,
  labels,
  title,
  confirm,
  keep,
  width = 600,
  focusInside = false,
  onConfirm = () => void run.start(),
  onClose,
  children,
  further,
}: BulkDialogProps<Item>) {
  const { t } = useTranslation('bulkRun');
  const { jobs, active, begun } = useJobRun(run);
  const close = () => {
    if (active) return;
    onClose(items.filter((_, place) => jobs[place]?.kind === 'done'));
  };

  return (
    <Dialog
      open
      title={title}
      width={width}
      mask={{ closable: false }}
      closable={!active}
      keyboard={!active}
      onCancel={close}
      footer={
        begun ? (
          <Button
            // the button that started the run is gone, so this one takes the focus when the run has ended
            key={String(active)}
            autoFocus
            type="primary"
            disabled={active}
            title={active ? t('stopFirst') : undefined}
            onClick={close}
          >
            {t('close')}
          </Button>
        ) : (
          <>
            <Button autoFocus={!focusInside} onClick={close}>
              {keep ?? t('keep')}
            </Button>
            <Button type="primary" danger disabled={items.length === 0} onClick={onConfirm}>
              {confirm}
            </Button>
          </>
        )
      }
    >
      {children}
      <JobReport run={run} labels={labels} />
      {!begun && further}
    </Dialog>
  );
}
