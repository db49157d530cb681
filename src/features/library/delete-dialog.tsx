import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { backgroundImageQueries } from '#app/api/queries/background-images.ts';
import { BackgroundImage } from '#app/components/background-images/background-image.tsx';
import { JobReport, useJobRun } from '#app/components/bulk-run/job-report.tsx';
import { createDeleteRun } from './delete-run.ts';
import { nameOf } from '#app/components/background-images/arranged.ts';
import { ImageUses } from './image-uses.tsx';
import type { UsesLooking } from './use-uses-look.ts';
import styles from './library.module.css';

interface DeleteDialogProps {
  readonly images: readonly StoredFile[];
  readonly looking: UsesLooking;
  /** Told which are gone. */
  readonly onClose: (deleted: readonly StoredFile[]) => void;
}

/** Deletes images after saying what that means, with a result for each. */
export default function DeleteDialog({ images: targets, looking, onClose }: DeleteDialogProps) {
  const { t } = useTranslation('library');
  const queryClient = useQueryClient();
  const [run] = useState(() => createDeleteRun(targets));
  const { jobs, active, begun } = useJobRun(run);
  const n = targets.length;

  const close = () => {
    if (active) return;
    const deleted = targets.filter((_, place) => jobs[place]?.state === 'done');
    for (const { file_id: id } of deleted) {
      queryClient.removeQueries({ queryKey: backgroundImageQueries.preview(id).queryKey });
      queryClient.removeQueries({ queryKey: backgroundImageQueries.one(id).queryKey });
    }
    if (begun) {
      void queryClient.invalidateQueries({ queryKey: backgroundImageQueries.list().queryKey });
    }
    onClose(deleted);
  };

  return (
    <Modal
      open
      title={t('remove.title', { n })}
      width={560}
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
              {t('remove.confirm', { n })}
            </Button>
          </>
        )
      }
    >
      <p>{t('remove.consequence')}</p>
      <JobReport
        run={run}
        labels={targets.map((image) => (
          <div key={image.file_id} className={styles['target']}>
            <BackgroundImage id={image.file_id} alt="" className={styles['targetPicture']} />
            <strong>{nameOf(image)}</strong>
          </div>
        ))}
      />
      {!begun && (
        <section aria-label={t('detail.usedBy')} className={styles['usedBy']}>
          <h3>{t('detail.usedBy')}</h3>
          <ImageUses imageIds={targets.map(({ file_id: id }) => id)} looking={looking} />
        </section>
      )}
    </Modal>
  );
}
