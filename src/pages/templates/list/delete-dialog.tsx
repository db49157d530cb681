import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateRow } from '#app/features/template/api/templates.ts';
import { BulkDialog } from '#app/saving/bulk-run/bulk-dialog.tsx';
import { createTemplateDeleteRun } from './template-writes.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './dialogs.module.css';

interface DeleteTemplatesDialogProps {
  readonly rows: readonly TemplateRow[];
  /** Id of the default template. */
  readonly chosenId: string | undefined;
  readonly nameOf: (row: { readonly name: string }) => string;
  /** Called with the templates that were deleted. */
  readonly onClose: (deleted: readonly TemplateRow[]) => void;
}

/** Deletes templates after saying what that touches, with a result for each. */
export default function DeleteTemplatesDialog({
  rows,
  chosenId,
  nameOf,
  onClose,
}: DeleteTemplatesDialogProps) {
  const { t } = useTranslation('templates');
  const [targets] = useState(rows);
  const [run] = useState(() => createTemplateDeleteRun(targets));
  const count = targets.length;
  const labels = useMemo(
    () =>
      targets.map((row) => (
        <div key={row.id}>
          <strong>
            <ForeignText>{nameOf(row)}</ForeignText>
          </strong>
          {row.id === chosenId && <div className={styles['warning']}>{t('remove.isDefault')}</div>}
          {row.number !== '' && (
            <div className={styles['soft']}>{t('remove.bound', { number: row.number })}</div>
          )}
        </div>
      )),
    [targets, chosenId, nameOf, t],
  );

  return (
    <BulkDialog
      run={run}
      items={targets}
      labels={labels}
      title={t('remove.title', { count })}
      confirm={t('remove.confirm', { count })}
      onClose={onClose}
    >
      <p>{t('remove.consequence', { count })}</p>
      <p className={styles['soft']}>{t('remove.unknown')}</p>
    </BulkDialog>
  );
}
