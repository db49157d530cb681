import { CloseOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import type { ReactNode } from 'react';
import { useErrorText } from '#app/components/error-text.ts';
import { JobMarkIcon } from '#app/components/job-mark.tsx';
import type { JobMarkShape } from '#app/components/job-mark.tsx';
import type { QueueWords } from './queue-words.ts';
import { sentName, type Upload, type UploadRun } from './upload-run.ts';
import styles from './upload-queue.module.css';

/** What an area shows of a file. */
export interface RowParts {
  readonly thumbnail: ReactNode;
  /** Its name, or the field it is changed in. */
  readonly title: ReactNode;
  /** Size and the like. */
  readonly details: string;
  /** Problems with their fixes, followed by advice. */
  readonly remarks?: ReactNode;
  /** Set when nothing on this page can fix the file. */
  readonly hopeless: boolean;
}

interface UploadRowProps<Facts, Problem extends string> {
  readonly upload: Upload<Facts>;
  readonly run: UploadRun<Facts, Problem>;
  readonly words: QueueWords;
  readonly parts: RowParts;
}

/** One file: what it is, what is wrong with it, how far it is, how it ended. */
export function UploadRow<Facts, Problem extends string>(props: UploadRowProps<Facts, Problem>) {
  const { upload, run, words, parts } = props;
  const { key, file, progress } = upload;
  const name = sentName(upload);
  const wrong = run.problems(upload).length > 0;
  const mark = markOf(upload, wrong, parts.hopeless);
  return (
    <li aria-label={file.name} className={styles['row']} data-state={mark}>
      <span className={styles['thumbnail']}>{parts.thumbnail}</span>
      <div className={styles['about']}>
        {parts.title}
        <div className={styles['soft']}>{parts.details}</div>
        {parts.remarks}
      </div>
      <Outcome
        upload={upload}
        words={words}
        name={name}
        wrong={wrong}
        hopeless={parts.hopeless}
        mark={mark}
      />
      <div className={styles['actions']}>
        {(progress.state === 'waiting' || progress.state === 'sending') && (
          <Button
            size="small"
            aria-label={words('cancelNamed', { name })}
            onClick={() => run.cancel(key)}
          >
            {words('cancel')}
          </Button>
        )}
        {(progress.state === 'failed' || progress.state === 'cancelled') && (
          <Button
            size="small"
            disabled={!run.canBeSent(upload)}
            aria-label={words('retryNamed', { name })}
            onClick={() => void run.retry(key)}
          >
            {words('retry')}
          </Button>
        )}
        {progress.state === 'unknown' && (
          <Button size="small" onClick={() => void run.lookAgain(key)}>
            {words('lookAgain')}
          </Button>
        )}
        {['ready', 'failed', 'cancelled', 'unknown', 'done'].includes(progress.state) && (
          <Button
            size="small"
            type="text"
            icon={<CloseOutlined aria-hidden />}
            aria-label={words('remove', { name: file.name })}
            title={words('remove', { name: file.name })}
            onClick={() => run.remove(key)}
          />
        )}
      </div>
    </li>
  );
}

interface OutcomeProps {
  readonly upload: Upload;
  readonly words: QueueWords;
  readonly name: string;
  readonly wrong: boolean;
  readonly hopeless: boolean;
  readonly mark: JobMarkShape;
}

function Outcome({ upload, words, name, wrong, hopeless, mark }: OutcomeProps) {
  const describe = useErrorText();
  const { progress, facts } = upload;
  const stateText = () => {
    if (facts === undefined) return words('states.reading');
    if (progress.state === 'ready') {
      if (hopeless) return words('states.refused');
      return words(wrong ? 'states.mend' : 'states.ready');
    }
    if (progress.state === 'sending') {
      return progress.part < 1
        ? words('states.sending', { percent: Math.floor(progress.part * 100) })
        : words('states.sent');
    }
    if (progress.state === 'done' && progress.answerLost) return words('states.doneFound');
    if (progress.state === 'failed' && progress.answerLost) return words('states.failedLooked');
    return words(`states.${progress.state}`);
  };
  return (
    <div className={styles['outcome']}>
      <div className={styles['state']}>
        <JobMarkIcon shape={mark} />
        <span>{stateText()}</span>
      </div>
      {progress.state === 'sending' && (
        <progress aria-label={words('progress', { name })} max={1} value={progress.part} />
      )}
      {'error' in progress && <div className={styles['soft']}>{describe(progress.error)}</div>}
    </div>
  );
}

/** Which sign stands before the words. */
function markOf({ progress }: Upload, wrong: boolean, hopeless: boolean): JobMarkShape {
  switch (progress.state) {
    case 'ready':
      return hopeless ? 'failed' : wrong ? 'unknown' : 'waiting';
    case 'sending':
    case 'looking':
      return 'running';
    case 'cancelled':
      return 'waiting';
    default:
      return progress.state;
  }
}
