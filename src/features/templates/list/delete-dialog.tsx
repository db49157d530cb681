import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { templateQueries, type TemplateRow } from '#app/api/queries/templates.ts';
import { JobReport, useJobRun } from '#app/components/bulk-run/job-report.tsx';
import { createDeleteRun } from './template-writes.ts';
import styles from './dialogs.module.css';

interface DeleteDialogProps {
  readonly rows: readonly TemplateRow[];
  /** Id of the default template. */
  readonly chosenId: string | undefined;
  readonly nameOf: (row: { readonly name: string }) => string;
  /** Told which are gone. */
  readonly onClose: (deleted: readonly TemplateRow[]) => void;
}

/** Deletes templates after saying what that touches, with a result for each. */
export default function DeleteDialog({ rows, chosenId, nameOf, onClose }: DeleteDialogProps) {
  const { t } = useTranslation('templates');
  const queryClient = useQueryClient();
  const [targets] = useState(rows);
  const [run] = useState(() => createDeleteRun(targets));
  const { jobs, active, begun } = useJobRun(run);
  const count = targets.length;
  const labels = useMemo(
    () =>
      targets.map((row) => (
        <div key={row.id}>
          <strong>{nameOf(row)}</strong>
          {row.id === chosenId && <div className={styles['warning']}>{t('remove.isDefault')}</div>}
          {row.number !== '' && (
            <div className={styles['soft']}>{t('remove.bound', { number: row.number })}</div>
          )}
        </div>
      )),
    [targets, chosenId, nameOf, t],
  );

  const close = () => {
    if (active) return;
    const deleted = targets.filter((_, place) => jobs[place]?.state === 'done');
    for (const { id } of deleted) {
      queryClient.removeQueries({ queryKey: templateQueries.about(id) });
    }
    if (begun) {
      void queryClient.invalidateQueries({ queryKey: templateQueries.list().queryKey });
      void queryClient.invalidateQueries({ queryKey: templateQueries.chosen().queryKey });
    }
    onClose(deleted);
  };

  return (
    <Modal
      open
      title={t('remove.title', { count })}
      width={600}
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
            title={active ? t('remove.stopFirst') : undefined}
            onClick={close}
          >
            {t('remove.close')}
          </Button>
        ) : (
          <>
            <Button autoFocus onClick={close}>
              {t('remove.keep')}
            </Button>
            <Button type="primary" danger onClick={() => void run.start()}>
              {t('remove.confirm', { count })}
            </Button>
          </>
        )
      }
    >
      <p>{t('remove.consequence', { count })}</p>
      {!begun && <p className={styles['soft']}>{t('remove.unknown')}</p>}
      <JobReport run={run} labels={labels} />
    </Modal>
  );
}
