import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { Dialog } from '#app/components/dialog.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backgroundImageQueries } from './api/background-images.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { arrangedImages, nameOf } from './arranged.ts';
import { BackgroundImage } from './background-image.tsx';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { UploadPanel } from './upload/upload-panel.tsx';
import { isActive } from '#app/saving/upload-queue/upload-run.ts';
import { useUploads } from '#app/saving/upload-queue/use-uploads.ts';
import { useUploadRun } from './upload/use-upload-run.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './choose-dialog.module.css';

interface ChooseDialogProps {
  /** Id of the current image; empty for none. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/**
 * The library as one choice: arrow keys move through the images, Enter takes the one picked. What is uploaded here is
 * picked when it has arrived.
 */
export default function ChooseDialog({ value, onChoose, onClose }: ChooseDialogProps) {
  const { t, i18n } = useTranslation('library');
  const group = useId();
  const [picked, setPicked] = useState(value);
  const [text, setText] = useState('');
  const query = useQuery(backgroundImageQueries.list());
  const uploads = useUploadRun(setPicked);
  const uploading = useUploads(uploads).some(isActive);
  const images = query.data ?? [];
  const found = arrangedImages(images, { text, sort: 'newest' }, i18n.language);
  const canUse = !uploading && images.some(({ file_id: id }) => id === picked);
  const use = () => {
    if (canUse) onChoose(picked);
  };
  return (
    <Dialog
      open
      width={800}
      title={t('chooser.title')}
      mask={{ closable: false }}
      closable={!uploading}
      keyboard={!uploading}
      onCancel={onClose}
      footer={
        <div className={styles['footer']}>
          {uploading && <span>{t('chooser.uploading')}</span>}
          <Button disabled={uploading} onClick={onClose}>
            {t('chooser.cancel')}
          </Button>
          <Button type="primary" disabled={!canUse} onClick={use}>
            {t('chooser.use')}
          </Button>
        </div>
      }
    >
      <div className={styles['parts']}>
        {images.length > 0 && (
          <div className={styles['tools']}>
            <SearchBox
              label={t('list.search')}
              clearLabel={t('list.clearSearch')}
              text={text}
              onChange={setText}
            />
          </div>
        )}
        {query.isError && (
          <ErrorNotice
            title={t('list.failed')}
            error={query.error}
            onRetry={() => void query.refetch()}
          />
        )}
        {query.isPending && <Loading rows={4} />}
        {query.data && images.length === 0 && (
          <p className={styles['soft']}>
            {t('list.nothingTitle')} {t('list.nothingWhy')}
          </p>
        )}
        {images.length > 0 && found.length === 0 && (
          <p className={styles['soft']}>{t('list.noMatchWhy', { text })}</p>
        )}
        {found.length > 0 && (
          <FirstRows of={found} always={({ file_id: id }) => id === picked}>
            {(shown, more) => (
              <>
                <fieldset className={styles['images']} aria-label={t('chooser.images')}>
                  {shown.map((image) => (
                    <label key={image.file_id} className={styles['image']}>
                      <input
                        type="radio"
                        name={group}
                        checked={picked === image.file_id}
                        onChange={() => setPicked(image.file_id)}
                        onKeyDown={(event) => {
                          if (event.key === 'Enter') use();
                        }}
                      />
                      <BackgroundImage id={image.file_id} alt="" className={styles['picture']} />
                      <span className={styles['name']} title={nameOf(image)}>
                        <ForeignText>{nameOf(image)}</ForeignText>
                      </span>
                    </label>
                  ))}
                </fieldset>
                {more}
              </>
            )}
          </FirstRows>
        )}
        <UploadPanel run={uploads} stored={images} secondary />
      </div>
    </Dialog>
  );
}
