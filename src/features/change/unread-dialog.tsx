import { Dialog } from '#app/components/dialog.tsx';
import { useTranslation } from 'react-i18next';
import type { UnreadField } from '#app/lib/unread-field.ts';
import { UnreadList } from './unread-list.tsx';
import styles from './versions.module.css';

interface UnreadDialogProps {
  /** It stays in the page when it closes, so that the focus returns to where it was. */
  readonly open: boolean;
  readonly fields: readonly UnreadField[];
  readonly onUse: (fields: readonly UnreadField[]) => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** Shown before an update sets what nobody could read. */
export function UnreadDialog({ open, fields, onUse, onSave, onBack }: UnreadDialogProps) {
  const { t } = useTranslation('unread');
  const title = t('title', { count: fields.length });
  return (
    <Dialog
      open={open}
      destroyOnHidden
      closable={false}
      title={title}
      okText={t('save')}
      cancelText={t('back')}
      onOk={onSave}
      onCancel={onBack}
    >
      <section
        className={styles['scrolled']}
        aria-label={title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable, so it must be reachable by keyboard
        tabIndex={0}
      >
        <UnreadList fields={fields} onUse={onUse} />
      </section>
    </Dialog>
  );
}
