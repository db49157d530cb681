import { useTranslation } from 'react-i18next';
import { PaperSheet, SheetTable } from '#app/components/print/sheet.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { isThere } from './model/run-sheet.ts';
import type { Rehearsal } from './use-rehearsal.ts';
import { usePlannedWords, useStepName } from './use-step-words.ts';

interface RunSheetPaperProps {
  readonly rehearsal: Rehearsal;
  readonly title: string;
}

/** The run sheet for whoever switches the presets. */
export function RunSheetPaper({ rehearsal, title }: RunSheetPaperProps) {
  const { t } = useTranslation('rehearsal');
  const { t: preset } = useTranslation('presets');
  const format = useTimeFormat();
  const { sheet, known, meeting } = rehearsal;
  const plannedOf = usePlannedWords(meeting.start);
  const nameOf = useStepName(known);
  const start = meeting.start === undefined ? '' : format.dateTime(meeting.start);
  return (
    <PaperSheet title={title} subtitle={[t('sheet'), start].filter(Boolean).join(' · ')}>
      {sheet.steps.length === 0 ? (
        <p>{t('noSteps')}</p>
      ) : (
        <SheetTable
          label={t('sheet')}
          headings={[
            t('paper.place'),
            t('paper.planned'),
            t('paper.kind'),
            t('paper.preset'),
            t('paper.note'),
          ]}
          rows={sheet.steps.map((step, place) => ({
            key: String(step.key),
            cells: [
              String(place + 1),
              plannedOf(step.planned) ?? step.planned,
              preset(`families.${step.family}`),
              isThere(step, known) ? nameOf(step) : t('goneNamed', { name: nameOf(step) }),
              step.note,
            ],
          }))}
        />
      )}
    </PaperSheet>
  );
}
