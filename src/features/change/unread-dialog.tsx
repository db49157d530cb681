import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UnreadField } from '#app/lib/unread-field.ts';
import { UnreadList } from './unread-list.tsx';

interface UnreadDialogProps {
  readonly fields: readonly UnreadField[];
  readonly onUse: (fields: readonly UnreadField[]) => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** Shown before an update sets what nobody could read. */
export function UnreadDialog({ fields, onUse, onSave, onBack }: UnreadDialogProps) {
  const { t } = useTranslation('unread');
  return (
    <Modal
      open
      title={t('title', { count: fields.length })}
      okText={t('save')}
      cancelText={t('back')}
      onOk={onSave}
      onCancel={onBack}
    >
      <p>{t('why')}</p>
      <UnreadList fields={fields} onUse={onUse} />
    </Modal>
  );
}
