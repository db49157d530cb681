import { CloudUploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nameKey } from '#app/domain/background-image/image-check.ts';
import { UploadRow } from './upload-row.tsx';
import {
  canBeSent,
  isActive,
  isIdle,
  sentName,
  uploadProblems,
  type StoredImage,
  type Upload,
  type UploadRun,
} from './upload-run.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useUploads } from './use-upload-run.ts';
import styles from './upload-panel.module.css';

interface UploadPanelProps {
  readonly run: UploadRun;
  /** What is in the library already, for names that are taken. */
  readonly stored: readonly StoredImage[];
  /** Something else is what the person came for. */
  readonly secondary?: boolean;
}

/** Takes files by drop or by choice, shows what would be refused before anything is sent, and each file's result. */
export function UploadPanel({ run, stored, secondary = false }: UploadPanelProps) {
  const { t } = useTranslation('library');
  const chooser = useRef<HTMLInputElement>(null);
  const uploads = useUploads(run);
  const dragging = useFileDrop((files) => void run.add(files));
  return (
    <section aria-label={t('upload.region')} className={styles['panel']}>
      <div className={styles['zone']} data-dragging={dragging || undefined}>
        <CloudUploadOutlined className={styles['icon']} aria-hidden />
        <span className={styles['drop']}>{t(dragging ? 'upload.dropNow' : 'upload.drop')}</span>
        <Button
          type={uploads.length === 0 && !secondary ? 'primary' : 'default'}
          onClick={() => chooser.current?.click()}
        >
          {t('upload.choose')}
        </Button>
        <small className={styles['limits']}>{t('upload.limits')}</small>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept=".jpg,.jpeg,image/jpeg"
          aria-label={t('upload.choose')}
          onChange={({ target }) => {
            void run.add([...(target.files ?? [])]);
            // the same file may be chosen again
            target.value = '';
          }}
        />
      </div>
      {uploads.length > 0 && (
        <>
          <Summary run={run} uploads={uploads} />
          <ul className={styles['queue']} aria-label={t('upload.queue')}>
            {uploads.map((upload) => (
              <UploadRow
                key={upload.key}
                upload={upload}
                run={run}
                taken={takenBeside(upload, uploads, stored)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function takenBeside(
  upload: Upload,
  uploads: readonly Upload[],
  stored: readonly StoredImage[],
): ReadonlySet<string> {
  const beside = uploads.filter(
    ({ key, progress }) => key !== upload.key && progress.state !== 'cancelled',
  );
  return new Set([
    ...stored.map(({ file_name: name = '' }) => nameKey(name)),
    ...beside.map((other) => nameKey(sentName(other))),
  ]);
}

function Summary({
  run,
  uploads,
}: {
  readonly run: UploadRun;
  readonly uploads: readonly Upload[];
}) {
  const { t } = useTranslation('library');
  const count = (wanted: (upload: Upload) => boolean) => uploads.filter(wanted).length;
  const ready = count((upload) => upload.progress.state === 'ready' && canBeSent(upload));
  const mend = count((upload) => isIdle(upload) && uploadProblems(upload).length > 0);
  const active = count(isActive);
  const done = count(({ progress }) => progress.state === 'done');
  const failed = count(({ progress }) => ['failed', 'unknown'].includes(progress.state));
  const again = count((upload) => upload.progress.state === 'failed' && canBeSent(upload));
  const words = [
    ready > 0 && t('upload.summary.ready', { count: ready }),
    mend > 0 && t('upload.summary.mend', { count: mend }),
    active > 0 && t('upload.summary.active', { count: active }),
    done > 0 && t('upload.summary.done', { count: done }),
    failed > 0 && t('upload.summary.failed', { count: failed }),
  ].filter((part) => part !== false);
  return (
    <div className={styles['summary']}>
      <output>{words.join(t('upload.summary.separator'))}</output>
      {done > 0 && (
        <Button size="small" onClick={run.removeDone}>
          {t('upload.clearDone')}
        </Button>
      )}
      {again > 0 && (
        <Button size="small" onClick={() => void run.retryFailed()}>
          {t('upload.retryFailed', { n: again })}
        </Button>
      )}
      {active > 0 && (
        <Button size="small" onClick={run.cancelAll}>
          {t('upload.cancelAll')}
        </Button>
      )}
      {ready > 0 && (
        <Button type="primary" size="small" onClick={() => void run.start()}>
          {t('upload.start', { n: ready })}
        </Button>
      )}
    </div>
  );
}
