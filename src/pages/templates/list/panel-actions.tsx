import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/lib/paths.ts';
import { LinkButton } from '#app/components/link-button.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import styles from './panel.module.css';

export interface PanelActionsProps {
  readonly id: string;
  /** Whether it is the default template. */
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onClear: () => void;
  readonly onDuplicate: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** What can be done with one template. */
export function PanelActions(props: PanelActionsProps) {
  const { id, chosen, onChoose, onClear, onDuplicate, onExport, onDelete } = props;
  const { t } = useTranslation('templates');
  const choosing = useOffered(chosen ? 'clearDefaultTemplate' : 'setDefaultTemplate');
  const creating = useOffered('createTemplate');
  const deleting = useOffered('deleteTemplate');
  return (
    <div className={styles['actions']}>
      <LinkButton to={paths.bookFrom(id)} type="primary" size="small">
        {t('panel.book')}
      </LinkButton>
      <LinkButton to={paths.template(id)} size="small">
        {t('panel.edit')}
      </LinkButton>
      <Button
        size="small"
        disabled={!choosing.offered}
        title={choosing.reason}
        onClick={chosen ? onClear : onChoose}
      >
        {t(chosen ? 'panel.clearDefault' : 'panel.setDefault')}
      </Button>
      <Button
        size="small"
        disabled={!creating.offered}
        title={creating.reason}
        onClick={onDuplicate}
      >
        {t('panel.duplicate')}
      </Button>
      <Button size="small" onClick={onExport}>
        {t('panel.export')}
      </Button>
      <Button
        size="small"
        danger
        disabled={!deleting.offered}
        title={deleting.reason}
        onClick={onDelete}
      >
        {t('panel.delete')}
      </Button>
    </div>
  );
}
