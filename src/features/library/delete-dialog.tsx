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
import { useUseWords } from './use-words.ts';
import { knownUses } from './known-uses.ts';
import styles from './library.module.css';

interface DeleteDialogProps {
  readonly images: readonly StoredFile[];
  /** Told which are gone. */
  readonly onClose: (deleted: readonly StoredFile[]) => void;
}

/** Deletes images after saying what that means, with a result for each. */
export default function DeleteDialog({ images, onClose }: DeleteDialogProps) {
  const { t } = useTranslation('library');
  const queryClient = useQueryClient();
  const words = useUseWords();
  const [targets] = useState(() =>
    images.map((image) => ({
      image,
      uses: knownUses(queryClient.getQueryCache().getAll(), image.file_id),
    })),
  );
  const [run] = useState(() => createDeleteRun(targets.map(({ image }) => image)));
  const { jobs, active, begun } = useJobRun(run);
  const n = targets.length;

  const close = () => {
    if (active) return;
    const deleted = targets.flatMap(({ image }, place) =>
      jobs[place]?.state === 'done' ? [image] : [],
    );
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
      {!begun && <p className={styles['soft']}>{t('uses.limits')}</p>}
      <JobReport
        run={run}
        labels={targets.map(({ image, uses }) => (
          <div key={image.file_id} className={styles['target']}>
            <BackgroundImage id={image.file_id} alt="" className={styles['targetPicture']} />
            <div>
              <strong>{nameOf(image)}</strong>
              {uses.length > 0 && (
                <div className={styles['used']}>
                  {t('remove.knownUses', { uses: uses.map(words).join(t('remove.separator')) })}
                </div>
              )}
            </div>
          </div>
        ))}
      />
    </Modal>
  );
}
