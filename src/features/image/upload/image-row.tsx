import { FileUnknownOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeWords, type QueueWords } from '#app/saving/upload-queue/queue-words.ts';
import type { RowParts } from '#app/saving/upload-queue/upload-row.tsx';
import { isIdle, sentName } from '#app/saving/upload-queue/upload-run.ts';
import {
  canRedraw,
  fittingName,
  imageProblems,
  isAdvisedSize,
  isHopeless,
  isQuestion,
  nameKey,
  nameLength,
  type ImageFile,
  type ImageProblem,
} from '../model/image-check.ts';
import { turns } from '../model/jpeg.ts';
import { Picture } from '../background-image.tsx';
import { redrawnFile } from '../redraw.ts';
import { redrawUpload, type ImageUpload, type ImageUploads } from './use-upload-run.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import styles from '#app/saving/upload-queue/upload-queue.module.css';

const RedrawDialog = lazyOverlay(
  () => import('./redraw-dialog.tsx'),
  ({ onClose }) => onClose(),
);

interface ImageRowProps {
  readonly upload: ImageUpload;
  readonly run: ImageUploads;
  readonly words: QueueWords;
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
  const hopeless = isHopeless(fileOf(upload), run.problems(upload));
  const open = isIdle(upload) && facts !== undefined;
  return {
    hopeless,
    thumbnail: facts?.isJpeg ? (
      // as it may be shown where its EXIF is not read
      <Picture picture={file} alt="" asStored />
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
    ...(open && { remarks: <Remarks upload={upload} run={run} words={words} taken={taken} /> }),
  };
}

function fileOf({ file, name, facts = null }: ImageUpload): ImageFile {
  return { ...name, bytes: file.size, header: facts };
}

const nameProblems: readonly ImageProblem[] = ['no-name', 'long-name', 'slash-in-name'];

function NameInput({ upload, run }: Pick<ImageRowProps, 'upload' | 'run'>) {
  const { t } = useTranslation('library');
  const { key, file, name } = upload;
  const wrong = run.problems(upload).some((problem) => nameProblems.includes(problem));
  return (
    <TextInput
      size="small"
      className={styles['name']}
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
      spellCheck={false}
      autoComplete="off"
      isName
      onText={(stem) => run.rename(key, { stem })}
    />
  );
}

/** Problems with their fixes, followed by advice. */
function Remarks({ upload, run, words, taken }: ImageRowProps) {
  const { t } = useTranslation('library');
  const { key, facts, name, original, replacing } = upload;
  const problems = run.problems(upload);
  const asIs = imageProblems(fileOf(upload)).filter((problem) => !problems.includes(problem));
  const fitting = fittingName(name.stem, taken);
  const duplicate = taken.has(nameKey(sentName(upload)));
  const rename = (stem: string) => (
    <Button size="small" type="link" onClick={() => run.rename(key, { stem })}>
      {t('upload.useName', { name: stem })}
    </Button>
  );
  return (
    <ul className={styles['remarks']} id={`upload-${key}-remarks`}>
      {problems.map((problem) => (
        <li key={problem} data-kind="problem">
          <ProblemText problem={problem} upload={upload} />
          {problem === 'wrong-extension' && (
            <Button size="small" type="link" onClick={() => run.rename(key, { extension: 'jpg' })}>
              {t('upload.useName', { name: `${name.stem}.jpg` })}
            </Button>
          )}
          {(problem === 'long-name' || problem === 'slash-in-name') && rename(fitting)}
          <Redraw problem={problem} upload={upload} run={run} words={words} />
          {isQuestion(problem) && (
            <Button size="small" type="link" onClick={() => run.accept(key, problem)}>
              {t('upload.redraw.asIs')}
            </Button>
          )}
        </li>
      ))}
      {asIs.map((problem) => (
        <li key={problem} data-kind="advice">
          <ProblemText problem={problem} upload={upload} />
          <Redraw problem={problem} upload={upload} run={run} words={words} />
        </li>
      ))}
      {replacing && (
        <li data-kind={replacing === 'failed' ? 'problem' : 'advice'}>
          <output>{t(`upload.redraw.${replacing}`)}</output>
        </li>
      )}
      {original && (
        <li data-kind="advice">
          {t('upload.redraw.done', { size: sizeWords(words, original.size) })}
          <Adjust label="adjust" upload={upload} run={run} words={words} />
          <Button size="small" type="link" onClick={() => void run.restore(key)}>
            {t('upload.redraw.undo')}
          </Button>
        </li>
      )}
      {problems.length === 0 && duplicate && (
        <li data-kind="advice">
          {t('upload.advice.duplicate')}
          {rename(fitting)}
        </li>
      )}
      {facts?.isWhole && facts.coding === 'progressive' && (
        <li data-kind="advice">
          {t('upload.advice.progressive')}
          <RedrawButton label="baseline" upload={upload} run={run} />
        </li>
      )}
      {problems.length === 0 && facts?.size && !isAdvisedSize(facts.size) && (
        <li data-kind="advice">{t('upload.advice.size')}</li>
      )}
    </ul>
  );
}

interface ProblemTextProps {
  readonly problem: ImageProblem;
  readonly upload: ImageUpload;
}

function ProblemText({ problem, upload: { name, facts } }: ProblemTextProps) {
  const { t } = useTranslation('library');
  if (problem !== 'turned') return t(`upload.problems.${problem}`, { n: nameLength(name.stem) });
  const { degrees, mirrored } = turns[facts?.orientation ?? 1];
  const turn = degrees === 0 ? 'mirrored' : mirrored ? 'both' : 'turned';
  return t(`upload.turned.${turn}`, { degrees });
}

/** What drawing the picture anew does about a problem, where it does anything. */
function Redraw({
  problem,
  upload,
  run,
  words,
}: ProblemTextProps & Pick<ImageRowProps, 'run' | 'words'>) {
  if (problem === 'turned') return <RedrawButton label="upright" upload={upload} run={run} />;
  if (problem === 'cmyk') return <RedrawButton label="rgb" upload={upload} run={run} />;
  if (problem !== 'too-large') return null;
  return <Adjust label="smaller" upload={upload} run={run} words={words} />;
}

interface RedrawButtonProps extends Pick<ImageRowProps, 'upload' | 'run'> {
  readonly label: 'upright' | 'rgb' | 'baseline';
}

/** Draws the picture anew the best way that fits; the row shows what came of it. */
function RedrawButton({ label, upload, run }: RedrawButtonProps) {
  const { t } = useTranslation('library');
  if (!canRedraw(fileOf(upload))) return null;
  return (
    <Button
      size="small"
      type="link"
      disabled={upload.replacing === 'under-way'}
      onClick={() => void redrawUpload(run, upload.key)}
    >
      {t(`upload.redraw.${label}`)}
    </Button>
  );
}

interface AdjustProps extends Omit<ImageRowProps, 'taken'> {
  readonly label: 'smaller' | 'adjust';
}

/** Opens the dialog that draws the picture in the size and quality that the person chooses. */
function Adjust({ label, upload, run, words }: AdjustProps) {
  const { t } = useTranslation('library');
  const [isOpen, setOpen] = useState(false);
  const { key, file, original = file } = upload;
  if (!canRedraw(fileOf(upload))) return null;
  return (
    <>
      <Button
        size="small"
        type="link"
        disabled={upload.replacing === 'under-way'}
        onClick={() => setOpen(true)}
      >
        {t(`upload.redraw.${label}`)}
      </Button>
      <Suspense>
        {isOpen && (
          <RedrawDialog
            file={original}
            words={words}
            onClose={() => setOpen(false)}
            onUse={(picture) => {
              setOpen(false);
              void run.replace(key, async () => redrawnFile(original, picture));
            }}
          />
        )}
      </Suspense>
    </>
  );
}
