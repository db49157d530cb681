import { CloudUploadOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useRef, type ReactNode } from 'react';
import type { QueueWords } from './queue-words.ts';
import { UploadRow, type RowParts } from './upload-row.tsx';
import { isActive, isIdle, type Upload, type UploadRun } from './upload-run.ts';
import { useFileDrop } from '#app/components/use-file-drop.ts';
import { useUploads } from './use-uploads.ts';
import styles from './upload-queue.module.css';

interface UploadQueueProps<Facts, Problem extends string> {
  readonly run: UploadRun<Facts, Problem>;
  readonly words: QueueWords;
  /** The file types the file chooser offers first. */
  readonly accept: string;
  /** What a file is and what is wrong with it, in its area's own way. */
  readonly parts: (upload: Upload<Facts>) => RowParts;
  /** Takes files in. */
  readonly onFiles: (files: readonly File[]) => void;
  /** What may be done about several files at once. */
  readonly offers?: ReactNode;
  /** Something else is what the person came for. */
  readonly secondary?: boolean;
}

/** Takes files by drop or by choice, shows what would be refused before anything is sent, and each file's result. */
export function UploadQueue<Facts, Problem extends string>(
  props: UploadQueueProps<Facts, Problem>,
) {
  const { run, words, accept, parts, onFiles, offers, secondary = false } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const uploads = useUploads(run);
  const dragging = useFileDrop(onFiles);
  return (
    <section aria-label={words('region')} className={styles['panel']}>
      <div className={styles['zone']} data-dragging={dragging || undefined}>
        <CloudUploadOutlined className={styles['icon']} aria-hidden />
        <span>{words(dragging ? 'dropNow' : 'drop')}</span>
        <Button
          type={uploads.length === 0 && !secondary ? 'primary' : 'default'}
          onClick={() => chooser.current?.click()}
        >
          {words('choose')}
        </Button>
        <small className={styles['limits']}>{words('limits')}</small>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={accept}
          aria-label={words('choose')}
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // the same file may be chosen again
            target.value = '';
          }}
        />
      </div>
      {uploads.length > 0 && (
        <>
          <Summary run={run} words={words} uploads={uploads} offers={offers} />
          <ul className={styles['queue']} aria-label={words('queue')}>
            {uploads.map((upload) => (
              <UploadRow
                key={upload.key}
                upload={upload}
                run={run}
                words={words}
                parts={parts(upload)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface SummaryProps<Facts, Problem extends string> {
  readonly run: UploadRun<Facts, Problem>;
  readonly words: QueueWords;
  readonly uploads: readonly Upload<Facts>[];
  readonly offers: ReactNode;
}

function Summary<Facts, Problem extends string>(props: SummaryProps<Facts, Problem>) {
  const { run, words, uploads, offers } = props;
  const count = (wanted: (upload: Upload<Facts>) => boolean) => uploads.filter(wanted).length;
  const ready = count((upload) => upload.progress.state === 'ready' && run.canBeSent(upload));
  const mend = count((upload) => isIdle(upload) && run.problems(upload).length > 0);
  const reading = count(({ facts }) => facts === undefined);
  const active = count(isActive);
  const done = count(({ progress }) => progress.state === 'done');
  const failed = count(({ progress }) => ['failed', 'unknown'].includes(progress.state));
  const again = count((upload) => upload.progress.state === 'failed' && run.canBeSent(upload));
  const parts = [
    ready > 0 && words('summary.ready', { count: ready }),
    mend > 0 && words('summary.mend', { count: mend }),
    active > 0 && words('summary.active', { count: active }),
    done > 0 && words('summary.done', { count: done }),
    failed > 0 && words('summary.failed', { count: failed }),
  ].filter((part) => part !== false);
  return (
    <div className={styles['summary']}>
      <output>{parts.join(words('summary.separator'))}</output>
      {offers}
      {done > 0 && (
        <Button size="small" onClick={run.removeDone}>
          {words('clearDone')}
        </Button>
      )}
      {again > 0 && (
        <Button size="small" onClick={() => void run.retryFailed()}>
          {words('retryFailed', { n: again })}
        </Button>
      )}
      {active > 0 && (
        <Button size="small" onClick={run.cancelAll}>
          {words('cancelAll')}
        </Button>
      )}
      {ready > 0 && (
        <Button
          type="primary"
          size="small"
          // sent now, it would leave back the files that are still being read
          disabled={reading > 0}
          onClick={() => void run.start()}
        >
          {words('start', { n: ready })}
        </Button>
      )}
    </div>
  );
}
