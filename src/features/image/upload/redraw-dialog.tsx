import { Button } from '#app/components/button/button.tsx';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#app/components/dialog.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { ChoiceSelect } from '#app/components/list-page/choice-select.tsx';
import { Loading } from '#app/components/loading.tsx';
import { sizeWords, type QueueWords } from '#app/saving/upload-queue/queue-words.ts';
import { Picture } from '../background-image.tsx';
import { IMAGE_SIZE_LIMIT } from '../model/image-check.ts';
import type { PixelSize } from '../model/jpeg.ts';
import { redrawQualities, redrawSizes, type RedrawStep } from '../model/redraw-steps.ts';
import { decodedPicture, drawnPicture, fittingPicture, type Redrawn } from '../redraw.ts';
import styles from './redraw-dialog.module.css';

interface RedrawDialogProps {
  readonly file: File;
  readonly words: QueueWords;
  readonly onUse: (picture: Blob) => void;
  readonly onClose: () => void;
}

/** Draws a picture in a size and quality: what would be sent is shown, with its bytes, before it is taken. */
export default function RedrawDialog({ file, words, onUse, onClose }: RedrawDialogProps) {
  const { t } = useTranslation('library');
  const { whole, drawn, step, failed, draw } = useRedraw(file);
  const fits = drawn !== undefined && drawn.picture.size <= IMAGE_SIZE_LIMIT;
  const isDrawn = drawn !== undefined && drawn.step === step;
  return (
    <Dialog
      open
      width={720}
      title={t('upload.redraw.title')}
      onCancel={onClose}
      footer={
        <div className={styles['footer']}>
          <Button onClick={onClose}>{t('upload.redraw.cancel')}</Button>
          <Button
            type="primary"
            disabled={!fits || !isDrawn}
            onClick={() => drawn && onUse(drawn.picture)}
          >
            {t('upload.redraw.use')}
          </Button>
        </div>
      }
    >
      <div className={styles['parts']}>
        <div>
          <ForeignText>{file.name}</ForeignText>
        </div>
        {failed && <p role="alert">{t('upload.redraw.failed')}</p>}
        {!failed && !(whole && drawn && step) && <Loading rows={4} />}
        {whole && drawn && step && (
          <>
            <Choices whole={whole} step={step} onChange={draw} />
            <div className={styles['picture']}>
              <Picture picture={drawn.picture} alt={t('upload.redraw.preview')} />
            </div>
            <output data-fits={fits}>
              {t(fits ? 'upload.redraw.fits' : 'upload.redraw.over', {
                ...drawn.step.size,
                size: sizeWords(words, drawn.picture.size),
              })}
            </output>
            <p className={styles['soft']}>
              {t('upload.redraw.consequence', { size: sizeWords(words, file.size) })}
            </p>
          </>
        )}
      </div>
    </Dialog>
  );
}

interface ChoicesProps {
  readonly whole: PixelSize;
  readonly step: RedrawStep;
  readonly onChange: (step: RedrawStep) => void;
}

function Choices({ whole, step, onChange }: ChoicesProps) {
  const { t } = useTranslation('library');
  const sizes = redrawSizes({ width: whole.width, height: whole.height });
  return (
    <div className={styles['choices']}>
      <label>
        {t('upload.redraw.size')}
        <ChoiceSelect
          label={t('upload.redraw.size')}
          choices={sizes.map(sizeName)}
          chosen={sizeName(step.size)}
          words={(size) => size}
          onChoose={(name) => {
            const size = sizes.find((each) => sizeName(each) === name);
            if (size) onChange({ ...step, size });
          }}
        />
      </label>
      <label>
        {t('upload.redraw.quality')}
        <ChoiceSelect
          label={t('upload.redraw.quality')}
          choices={redrawQualities.map(qualityName)}
          chosen={qualityName(step.quality)}
          words={(quality) => quality}
          onChoose={(name) => {
            const quality = redrawQualities.find((each) => qualityName(each) === name);
            if (quality) onChange({ ...step, quality });
          }}
        />
      </label>
    </div>
  );
}

const sizeName = ({ width, height }: PixelSize) => `${width}×${height}`;
const qualityName = (quality: number) => `${Math.round(quality * 100)}%`;

/** The picture of a file, decoded as long as the dialog is open, what was drawn of it last, and what is wanted now. */
function useRedraw(file: File) {
  const [whole, setWhole] = useState<ImageBitmap>();
  const [drawn, setDrawn] = useState<Redrawn>();
  const [wanted, setWanted] = useState<RedrawStep>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let open = true;
    let bitmap: ImageBitmap | undefined;
    const start = async () => {
      bitmap = await decodedPicture(file);
      const first = bitmap && (await fittingPicture(bitmap, file.size > IMAGE_SIZE_LIMIT));
      if (!open) bitmap?.close();
      else if (first) {
        setWhole(bitmap);
        setDrawn(first);
      } else setFailed(true);
    };
    start().catch(() => setFailed(true));
    return () => {
      open = false;
      bitmap?.close();
    };
  }, [file]);

  useEffect(() => {
    if (!whole || !wanted) return undefined;
    let latest = true;
    drawnPicture(whole, wanted).then(
      (picture) => latest && setDrawn({ picture, step: wanted }),
      () => latest && setFailed(true),
    );
    return () => {
      latest = false;
    };
  }, [whole, wanted]);

  return { whole, drawn, step: wanted ?? drawn?.step, failed, draw: setWanted };
}
