import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { nameOf } from '#app/features/image/arranged.ts';
import { BackgroundImage } from '#app/features/image/background-image.tsx';
import { BulkDialog } from '#app/saving/bulk-run/bulk-dialog.tsx';
import { ImageUses } from './image-uses.tsx';
import type { UsesLooking } from './use-uses-look.ts';
import styles from './library.module.css';
import { deleteBackgroundImages, listBackgroundImages } from '#app/api/generated/sdk.gen.ts';
import { foundIf } from '#app/saving/outcome.ts';
import { createJobRun, type JobRun } from '#app/saving/bulk-run/job-run.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';

interface DeleteImagesDialogProps {
  readonly images: readonly StoredFile[];
  readonly looking: UsesLooking;
  /** Called with the images that were deleted. */
  readonly onClose: (deleted: readonly StoredFile[]) => void;
}

/** Deletes images after saying what that means, with a result for each. */
export default function DeleteImagesDialog({
  images: targets,
  looking,
  onClose,
}: DeleteImagesDialogProps) {
  const { t } = useTranslation('library');
  const [run] = useState(() => createImageDeleteRun(targets));
  const n = targets.length;
  const { state, begin } = looking;
  const isUnknown = state.step === 'idle';
  // where they are used is what deleting them is about: nobody has to ask
  useEffect(() => {
    if (isUnknown) begin();
  });

  return (
    <BulkDialog
      run={run}
      items={targets}
      labels={targets.map((image) => (
        <div key={image.file_id} className={styles['target']}>
          <BackgroundImage id={image.file_id} alt="" className={styles['targetPicture']} />
          <strong>
            <ForeignText>{nameOf(image)}</ForeignText>
          </strong>
        </div>
      ))}
      title={t('remove.title', { n })}
      confirm={t('remove.confirm', { n })}
      onClose={onClose}
      further={
        <section aria-label={t('detail.usedBy')} className={styles['usedBy']}>
          <h3>{t('detail.usedBy')}</h3>
          <ImageUses imageIds={targets.map(({ file_id: id }) => id)} looking={looking} />
        </section>
      }
    >
      <p>{t('remove.consequence')}</p>
    </BulkDialog>
  );
}

/**
 * Deletes images (contract, operation 77) with one call each. The operation takes several ids, but
 * returns `{"success": 1}` or one refusal for all of them, without saying which image failed or
 * whether the others were deleted.
 */
export function createImageDeleteRun(images: readonly StoredFile[]): JobRun {
  return createJobRun({
    items: images,
    prepare: ({ file_id: id }) => ({
      send: () => deleteBackgroundImages({ body: { params: { file_ids: [id] } } }),
      look: async () => {
        const { list } = await listBackgroundImages();
        return foundIf(!list.some(({ file_id: left }) => left === id));
      },
    }),
  });
}
