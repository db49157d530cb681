import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backgroundImageQueries } from '#app/api/queries/background-images.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { BackgroundImage } from './background-image.tsx';
import styles from './choose-dialog.module.css';

interface ChooseDialogProps {
  readonly value: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** The library as one choice: arrow keys move through the images, Enter takes the one picked. */
export default function ChooseDialog({ value, onChoose, onClose }: ChooseDialogProps) {
  const { t } = useTranslation('library');
  const group = useId();
  const [picked, setPicked] = useState(value);
  const query = useQuery(backgroundImageQueries.list());
  const images = query.data ?? [];
  const known = images.some(({ file_id: id }) => id === picked);
  return (
    <Modal
      open
      width={760}
      title={t('chooser.title')}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('chooser.cancel')}</Button>
          <Button type="primary" disabled={!known} onClick={() => onChoose(picked)}>
            {t('chooser.use')}
          </Button>
        </>
      }
    >
      {query.isError && (
        <ErrorNotice
          title={t('list.failed')}
          error={query.error}
          onRetry={() => void query.refetch()}
        />
      )}
      <fieldset className={styles['images']} aria-label={t('chooser.images')}>
        {images.map(({ file_id: id, file_name: name }) => (
          <label key={id} className={styles['image']}>
            <input
              type="radio"
              name={group}
              checked={picked === id}
              onChange={() => setPicked(id)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && known) onChoose(picked);
              }}
            />
            <BackgroundImage id={id} alt="" className={styles['picture']} />
            <span className={styles['name']}>{name || id}</span>
          </label>
        ))}
      </fieldset>
    </Modal>
  );
}
