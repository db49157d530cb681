import { CloseOutlined, FileUnknownOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import {
  fittingName,
  isAdvisedSize,
  isHopeless,
  nameKey,
  nameLength,
} from '#app/domain/background-image/image-check.ts';
import { Picture } from '../background-image.tsx';
import {
  canBeSent,
  isIdle,
  sentName,
  uploadProblems,
  type Upload,
  type UploadRun,
} from './upload-run.ts';
import styles from './upload-panel.module.css';

const megabyte = 1024 * 1024;

interface UploadRowProps {
  readonly upload: Upload;
  readonly run: UploadRun;
  /** `nameKey`s of every other picture. */
  readonly taken: ReadonlySet<string>;
}

/** One file: what it is, what is wrong with it and the way to mend it, how far it is, how it ended. */
export function UploadRow({ upload, run, taken }: UploadRowProps) {
  const { t } = useTranslation('library');
  const { key, file, header, progress } = upload;
  const hopeless = isHopeless(uploadProblems(upload));
  const facts = [
    header?.size && t('upload.pixels', { ...header.size }),
    file.size < megabyte
      ? t('upload.kilobytes', { value: Math.ceil(file.size / 1024) })
      : t('upload.megabytes', { value: (file.size / megabyte).toFixed(1) }),
  ].filter(Boolean);
  return (
    <li aria-label={file.name} className={styles['row']} data-state={markOf(upload)}>
      <span className={styles['thumbnail']}>
        {header?.isJpeg ? <Picture picture={file} alt="" /> : <FileUnknownOutlined aria-hidden />}
      </span>
      <div className={styles['about']}>
        {isIdle(upload) && header && !hopeless ? (
          <NameInput upload={upload} run={run} />
        ) : (
          <div className={styles['fileName']}>{hopeless ? file.name : sentName(upload)}</div>
        )}
        <div className={styles['soft']}>{facts.join(' · ')}</div>
        {isIdle(upload) && header && <Remarks upload={upload} run={run} taken={taken} />}
      </div>
      <Outcome upload={upload} />
      <div className={styles['actions']}>
        {(progress.state === 'waiting' || progress.state === 'sending') && (
          <Button
            size="small"
            aria-label={t('upload.cancel', { name: sentName(upload) })}
            onClick={() => run.cancel(key)}
          >
            {t('chooser.cancel')}
          </Button>
        )}
        {(progress.state === 'failed' || progress.state === 'cancelled') && (
          <Button
            size="small"
            disabled={!canBeSent(upload)}
            aria-label={t('upload.retryNamed', { name: sentName(upload) })}
            onClick={() => void run.retry(key)}
          >
            {t('upload.retry')}
          </Button>
        )}
        {progress.state === 'unknown' && (
          <Button size="small" onClick={() => void run.lookAgain(key)}>
            {t('upload.lookAgain')}
          </Button>
        )}
        {['ready', 'failed', 'cancelled', 'unknown', 'done'].includes(progress.state) && (
          <Button
            size="small"
            type="text"
            icon={<CloseOutlined aria-hidden />}
            aria-label={t('upload.remove', { name: file.name })}
            title={t('upload.remove', { name: file.name })}
            onClick={() => run.remove(key)}
          />
        )}
      </div>
    </li>
  );
}

function NameInput({ upload, run }: Pick<UploadRowProps, 'upload' | 'run'>) {
  const { t } = useTranslation('library');
  const { key, file, name } = upload;
  const wrong = uploadProblems(upload).some((problem) => problem !== 'wrong-extension');
  return (
    <Input
      size="small"
      className={styles['name'] ?? ''}
      value={name.stem}
      suffix={
        <span className={styles['soft']}>
          {name.extension && `.${name.extension}`}{' '}
          {t('upload.nameCount', { n: nameLength(name.stem) })}
        </span>
      }
      aria-label={t('upload.name', { name: file.name })}
      aria-describedby={`upload-${key}-remarks`}
      aria-invalid={wrong}
      {...(wrong && { status: 'error' as const })}
      spellCheck={false}
      autoComplete="off"
      onChange={({ target }) => run.rename(key, { stem: target.value })}
    />
  );
}

/** What is wrong, with the way to mend it; then what is only advice. */
function Remarks({ upload, run, taken }: UploadRowProps) {
  const { t } = useTranslation('library');
  const { key, header, name } = upload;
  const problems = uploadProblems(upload);
  const fitting = fittingName(name.stem, taken);
  const duplicate = taken.has(nameKey(sentName(upload)));
  const offer = (stem: string) => (
    <Button size="small" type="link" onClick={() => run.rename(key, { stem })}>
      {t('upload.useName', { name: stem })}
    </Button>
  );
  return (
    <ul className={styles['remarks']} id={`upload-${key}-remarks`}>
      {problems.map((problem) => (
        <li key={problem} data-kind="problem">
          {t(`upload.problems.${problem}`, { n: nameLength(name.stem) })}
          {problem === 'wrong-extension' && (
            <Button size="small" type="link" onClick={() => run.rename(key, { extension: 'jpg' })}>
              {t('upload.useName', { name: `${name.stem}.jpg` })}
            </Button>
          )}
          {(problem === 'long-name' || problem === 'slash-in-name') && offer(fitting)}
        </li>
      ))}
      {problems.length === 0 && duplicate && (
        <li data-kind="advice">
          {t('upload.advice.duplicate')}
          {offer(fitting)}
        </li>
      )}
      {problems.length === 0 && header && !header.size && (
        <li data-kind="advice">{t('upload.advice.unreadable')}</li>
      )}
      {problems.length === 0 && header?.size && !isAdvisedSize(header.size) && (
        <li data-kind="advice">{t('upload.advice.size')}</li>
      )}
    </ul>
  );
}

function Outcome({ upload }: { readonly upload: Upload }) {
  const { t } = useTranslation('library');
  const describe = useErrorText();
  const { progress, header } = upload;
  const words = () => {
    if (!header) return t('upload.states.reading');
    if (progress.state === 'ready') {
      const problems = uploadProblems(upload);
      if (isHopeless(problems)) return t('upload.states.refused');
      return t(problems.length > 0 ? 'upload.states.mend' : 'upload.states.ready');
    }
    if (progress.state === 'sending') {
      return progress.part < 1
        ? t('upload.states.sending', { percent: Math.floor(progress.part * 100) })
        : t('upload.states.sent');
    }
    if (progress.state === 'done' && progress.answerLost) return t('upload.states.doneFound');
    if (progress.state === 'failed' && progress.answerLost) return t('upload.states.failedLooked');
    return t(`upload.states.${progress.state}`);
  };
  return (
    <div className={styles['outcome']}>
      <div className={styles['state']}>
        <span className={styles['mark']} aria-hidden />
        <span>{words()}</span>
      </div>
      {progress.state === 'sending' && (
        <progress
          aria-label={t('upload.progress', { name: sentName(upload) })}
          max={1}
          value={progress.part}
        />
      )}
      {'error' in progress && <div className={styles['soft']}>{describe(progress.error)}</div>}
    </div>
  );
}

/** Which sign stands before the words. */
function markOf(upload: Upload): string {
  const { state } = upload.progress;
  if (state !== 'ready') return state;
  const problems = uploadProblems(upload);
  return isHopeless(problems) ? 'failed' : problems.length > 0 ? 'unknown' : 'ready';
}
