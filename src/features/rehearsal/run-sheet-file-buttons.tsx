import { DownloadOutlined, UploadOutlined } from '#app/components/icons/icons.tsx';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useRef, useState } from 'react';
import { FileInput } from '#app/components/form/file-input.tsx';
import { useTranslation } from 'react-i18next';
import { saveFile } from '#app/components/save-file.ts';
import { askToConfirm } from '#app/components/confirm/confirmations.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { checkSheetBody } from './kept-run-sheet.ts';
import { matchedSteps, replaceSteps } from './model/run-sheet.ts';
import type { NewStep } from './model/run-sheet.ts';
import { readSheetFile, SHEET_FORMAT, writeSheetFile } from './model/run-sheet-file.ts';
import type { SheetFile, SheetFileProblem } from './model/run-sheet-file.ts';
import type { Rehearsal } from './use-rehearsal.ts';
import styles from './rehearsal.module.css';

/** What came of the last file that was chosen. */
type Outcome =
  | { readonly file: string; readonly problem: SheetFileProblem | { readonly code: 'unreadable' } }
  | { readonly file: string; readonly count: number; readonly missing: readonly NewStep[] };

/** Takes the run sheet to another browser or meeting, and from one. */
export function RunSheetFileButtons({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { t } = useTranslation('rehearsal');
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const { sheet, onSheet, meeting, known } = rehearsal;
  // steps are matched with presets that are known
  const isKnown = Object.values(rehearsal.lists).every(
    ({ isOffered, presets, error }) => !isOffered || presets !== undefined || error !== null,
  );

  function save() {
    const from = { meeting: meeting.id, name: meeting.name };
    const file = new Blob([writeSheetFile(sheet, from)], { type: 'application/json' });
    saveFile(file, `${t('sheet')} ${visibleName(meeting.name)}.json`);
  }

  async function choose(file: File | undefined) {
    if (file === undefined) return;
    const text = await file.text().catch(() => undefined);
    if (text === undefined) {
      setOutcome({ file: file.name, problem: { code: 'unreadable' } });
      return;
    }
    const read = readSheetFile(text, checkSheetBody);
    if ('problem' in read) setOutcome({ file: file.name, problem: read.problem });
    else if (sheet.steps.length === 0) take(file.name, read);
    else {
      askToConfirm({
        title: t('import.replaceTitle'),
        consequence: t('import.replace', { count: sheet.steps.length }),
        confirm: t('import.replaceConfirm'),
        run: () => {
          take(file.name, read);
          return Promise.resolve(undefined);
        },
      });
    }
  }

  function take(file: string, read: Extract<SheetFile, { steps: unknown }>) {
    const { steps, missing } = matchedSteps(read.steps, known, read.from.meeting === meeting.id);
    onSheet(replaceSteps(sheet, steps));
    setOutcome({ file, count: steps.length, missing });
  }

  return (
    <>
      <Button
        size="small"
        icon={<DownloadOutlined aria-hidden />}
        disabled={sheet.steps.length === 0}
        onClick={save}
      >
        {t('export')}
      </Button>
      <Button
        size="small"
        icon={<UploadOutlined aria-hidden />}
        disabled={!isKnown}
        onClick={() => input.current?.click()}
      >
        {t('import.action')}
      </Button>
      <FileInput ref={input} label={t('import.choose')} onChoose={(file) => void choose(file)} />
      {outcome && <ImportOutcome outcome={outcome} onClose={() => setOutcome(undefined)} />}
    </>
  );
}

interface ImportOutcomeProps {
  readonly outcome: Outcome;
  readonly onClose: () => void;
}

function ImportOutcome({ outcome, onClose }: ImportOutcomeProps) {
  const { t } = useTranslation('rehearsal');
  const { t: preset } = useTranslation('presets');
  if ('problem' in outcome) {
    return (
      <Alert
        className={styles['outcome'] ?? ''}
        type="error"
        showIcon
        role="alert"
        onClose={onClose}
        title={t('import.refused', { file: outcome.file })}
        description={reasonOf(outcome.problem)}
      />
    );
  }
  const { count, missing } = outcome;
  return (
    <Alert
      className={styles['outcome'] ?? ''}
      type={missing.length === 0 ? 'success' : 'warning'}
      showIcon
      role="alert"
      onClose={onClose}
      title={t('import.done', { count })}
      {...(missing.length > 0 && {
        description: (
          <>
            {t('import.missing', { count: missing.length })}
            <ul>
              {missing.map(({ family, name }, place) => (
                // the same preset may be in several steps
                // oxlint-disable-next-line react/no-array-index-key
                <li key={place}>
                  {preset(`families.${family}`)} {visibleName(name) || preset('unnamed')}
                </li>
              ))}
            </ul>
          </>
        ),
      })}
    />
  );

  function reasonOf(problem: Extract<Outcome, { problem: unknown }>['problem']): string {
    switch (problem.code) {
      case 'other-version':
        return t('import.problems.other-version', { version: problem.version });
      case 'other-format':
        return t('import.problems.other-format', { format: SHEET_FORMAT });
      case 'other-shape':
        return t('import.problems.other-shape', { where: problem.where });
      default:
        return t(`import.problems.${problem.code}`);
    }
  }
}
