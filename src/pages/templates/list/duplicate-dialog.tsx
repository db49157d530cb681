import { useTranslation } from 'react-i18next';
import { readTemplateForEdit } from '#app/features/template/api/template-edit.ts';
import type { TemplateRow } from '#app/features/template/api/templates.ts';
import { NewTemplateDialog } from '#app/features/template/new-template-dialog.tsx';
import { copiedParams, freeName } from '#app/features/template/model/template-copy.ts';

interface DuplicateDialogProps {
  readonly row: TemplateRow;
  readonly rows: readonly TemplateRow[];
  readonly nameOf: (row: { readonly name: string }) => string;
  /** Called with the id of the copy, if known. */
  readonly onClose: (created?: string) => void;
}

/** Makes a new template with everything that another one holds. */
export default function DuplicateDialog({ row, rows, nameOf, onClose }: DuplicateDialogProps) {
  const { t } = useTranslation('templates');
  const taken = new Set(rows.map(({ name }) => name));
  return (
    <NewTemplateDialog
      title={t('copy.title', { name: nameOf(row) })}
      confirm={t('copy.create')}
      doneWords={(name) => t('copy.done', { name })}
      firstName={freeName(row.name, taken, t('copy.ending'))}
      taken={taken}
      presetsOf={{ kind: 'template', id: row.id, number: row.number }}
      read={async () => copiedParams(await readTemplateForEdit(row.id))}
      onClose={onClose}
    >
      <p>{t('copy.why')}</p>
      {row.number !== '' && <p>{t('copy.number')}</p>}
    </NewTemplateDialog>
  );
}
