import { FileUnknownOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { sizeWords, type QueueWords } from '#app/saving/upload-queue/queue-words.ts';
import type { RowParts } from '#app/saving/upload-queue/upload-row.tsx';
import { isIdle, sentName } from '#app/saving/upload-queue/upload-run.ts';
import {
  fittingName,
  isAdvisedSize,
  isHopeless,
  nameKey,
  nameLength,
} from '../model/image-check.ts';
import { Picture } from '../background-image.tsx';
import type { ImageUpload, ImageUploads } from './use-upload-run.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import styles from '#app/saving/upload-queue/upload-queue.module.css';

interface ImageRowProps {
  readonly upload: ImageUpload;
  readonly run: ImageUploads;
  /** `nameKey`s of every other picture. */
  readonly taken: ReadonlySet<string>;
}

/** A picture in the queue: itself, its name to be changed until it is sent, its measures. */
export function imageRow(
  upload: ImageUpload,
  run: ImageUploads,
  words: QueueWords,
  taken: ReadonlySet<string>,
): RowParts {
  const { file, facts } = upload;
  const hopeless = isHopeless(run.problems(upload));
  const open = isIdle(upload) && facts !== undefined;
  return {
    hopeless,
    thumbnail: facts?.isJpeg ? (
      <Picture picture={file} alt="" />
    ) : (
      <FileUnknownOutlined aria-hidden />
    ),
    title:
      open && !hopeless ? (
        <NameInput upload={upload} run={run} />
      ) : (
        <div className={styles['fileName']}>
          <ForeignText>{hopeless ? file.name : sentName(upload)}</ForeignText>
        </div>
      ),
    details: [
      facts?.size && `${facts.size.width}×${facts.size.height}`,
      sizeWords(words, file.size),
    ]
      .filter(Boolean)
      .join(' · '),
    ...(open && { remarks: <Remarks upload={upload} run={run} taken={taken} /> }),
  };
}

function NameInput({ upload, run }: Pick<ImageRowProps, 'upload' | 'run'>) {
  const { t } = useTranslation('library');
  const { key, file, name } = upload;
  const wrong = run.problems(upload).some((problem) => problem !== 'wrong-extension');
  return (
    <TextInput
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
      isName
      onText={(stem) => run.rename(key, { stem })}
    />
  );
}

/** Problems with their fixes, followed by advice. */
function Remarks({ upload, run, taken }: ImageRowProps) {
  const { t } = useTranslation('library');
  const { key, facts, name } = upload;
  const problems = run.problems(upload);
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
      {problems.length === 0 && facts && !facts.size && (
        <li data-kind="advice">{t('upload.advice.unreadable')}</li>
      )}
      {problems.length === 0 && facts?.size && !isAdvisedSize(facts.size) && (
        <li data-kind="advice">{t('upload.advice.size')}</li>
      )}
    </ul>
  );
}
