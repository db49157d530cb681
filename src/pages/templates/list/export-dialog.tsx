import { offsetAt } from '#app/components/time/browser-zone.ts';
import { message } from '#app/components/messages/messages.ts';
import { platformNow } from '#app/api/platform-clock.ts';
import { Checkbox } from '#app/components/form/checkbox.tsx';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Dialog } from '#app/components/dialog.tsx';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateRow } from '#app/features/template/api/templates.ts';
import { JobReport, useJobRun } from '#app/saving/bulk-run/job-report.tsx';
import { countJobs } from '#app/saving/bulk-run/job-run.ts';
import { saveFile } from '#app/components/save-file.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { templateFile } from '#app/features/template/model/export-file.ts';
import { hasSecrets, withoutSecrets } from '#app/features/template/model/template-copy.ts';
import { dayOf } from '#app/lib/time.ts';
import { createReadRun } from './template-writes.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './dialogs.module.css';

interface ExportDialogProps {
  readonly rows: readonly TemplateRow[];
  readonly nameOf: (row: { readonly name: string }) => string;
  readonly onClose: () => void;
}

/** Reads templates whole and hands them over as a file; passwords only after saying so. */
export default function ExportDialog({ rows, nameOf, onClose }: ExportDialogProps) {
  const { t } = useTranslation('templates');
  const [leaveOut, setLeaveOut] = useState(true);
  const [read] = useState(() => new Map<string, JsonObject>());
  const [run] = useState(() => createReadRun(rows, ({ id }, params) => read.set(id, params)));
  const { jobs, active, begun } = useJobRun(run);
  const labels = useMemo(
    () => rows.map((row) => <ForeignText key={row.id}>{nameOf(row)}</ForeignText>),
    [rows, nameOf],
  );
  const counts = countJobs(jobs);

  const save = () => {
    const all = rows.map(({ id }) => read.get(id)).filter((params) => params !== undefined);
    const secret = all.filter(hasSecrets).length;
    const text = templateFile(leaveOut ? all.map(withoutSecrets) : all);
    const now = platformNow();
    const day = dayOf(now, offsetAt(now));
    const name = all.length === 1 ? fileNameOf(all[0]) : '';
    saveFile(
      new Blob([text], { type: 'application/json' }),
      `${[t('export.file'), name, day].filter(Boolean).join('-')}.json`,
    );
    const withSecrets =
      secret > 0 && !leaveOut ? t('export.withSecrets', { count: secret }) : undefined;
    message.success({
      content: [t('export.done', { count: all.length }), withSecrets].filter(Boolean).join(' · '),
      duration: 5,
    });
    onClose();
  };
  const start = async () => {
    await run.start();
    if (run.get().jobs.every(({ kind }) => kind === 'done')) save();
  };

  return (
    <Dialog
      open
      title={t('export.title', { count: rows.length })}
      width={600}
      mask={{ closable: false }}
      onCancel={() => {
        run.stop();
        onClose();
      }}
      footer={
        <>
          <Button
            onClick={() => {
              run.stop();
              onClose();
            }}
          >
            {t('export.cancel')}
          </Button>
          {begun ? (
            <Button type="primary" disabled={active || counts.done === 0} onClick={save}>
              {t('export.saveRead', { count: counts.done })}
            </Button>
          ) : (
            <Button type="primary" onClick={() => void start()}>
              {t('export.read')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('export.what')}</p>
      <Alert
        type="warning"
        showIcon
        title={t('export.secrets')}
        description={
          <Checkbox checked={leaveOut} disabled={active} onChange={setLeaveOut}>
            {t('export.leaveOut')}
          </Checkbox>
        }
      />
      <div className={styles['report']}>
        <JobReport run={run} labels={labels} />
      </div>
    </Dialog>
  );
}

/** The template's name as far as file systems take it. */
function fileNameOf(params: JsonObject | undefined): string {
  const name = params?.['name'];
  return typeof name === 'string' ? name.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim() : '';
}
