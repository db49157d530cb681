import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { JobReport, useJobRun } from './job-report.tsx';
import type { JobRun } from './job-run.ts';

interface BulkDialogProps<Item> {
  /** One job for each of `items`, in their order. */
  readonly run: JobRun;
  readonly items: readonly Item[];
  /** What each job is about; kept the same where there are many. */
  readonly labels: readonly ReactNode[];
  readonly title: string;
  /** The button that begins. */
  readonly confirm: string;
  /** The button that leaves everything as it is, where "no" might be misread. */
  readonly keep?: string;
  readonly width?: number;
  /** The focus begins in a field of `children`, not at the button that leaves everything as it is. */
  readonly focusInside?: boolean;
  /** Instead of starting `run`, where something has to be right first. */
  readonly onConfirm?: () => void;
  /** Told which items are done; others may be done although no answer said so. */
  readonly onClose: (done: readonly Item[]) => void;
  /** The consequences, and what has to be filled in. */
  readonly children: ReactNode;
  /** Below the items until it begins. */
  readonly further?: ReactNode;
}

/**
 * Does the same to several things after saying what that means, with a result for each. It stays until what is under
 * way has ended.
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
    <Modal
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
            // the button that began it is gone: the focus is here when it has ended
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
    </Modal>
  );
}
