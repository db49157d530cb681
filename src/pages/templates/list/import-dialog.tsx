import { Button } from '#app/components/button/button.tsx';
import { Dialog } from '#app/components/dialog.tsx';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateRow } from '#app/features/template/api/templates.ts';
import { beginTemplates, type TemplateCreation } from '#app/features/template/creating-template.ts';
import { JobReport, useJobRun } from '#app/saving/bulk-run/job-report.tsx';
import { countJobs, createJobRun, type JobRun } from '#app/saving/bulk-run/job-run.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { done } from '#app/saving/outcome.ts';
import { ImportChoice } from './import-choice.tsx';
import { factsOf } from './import-entries.ts';
import { createImportRun } from './template-writes.ts';
import { useImportFile } from './use-import-file.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './dialogs.module.css';

interface ImportDialogProps {
  readonly rows: readonly TemplateRow[];
  readonly kindOf: (type: number | undefined) => string;
  readonly onClose: () => void;
}

/** What is being created: the places of the entries, and the run. */
interface Creation {
  readonly places: readonly number[];
  readonly names: readonly string[];
  readonly run: JobRun;
}

const nothing = createJobRun({
  items: [],
  prepare: () => done(undefined),
});

/** Makes templates out of a file: what is in it, what will be made of it, and how each went. */
export default function ImportDialog({ rows, kindOf, onClose }: ImportDialogProps) {
  const { t } = useTranslation('templates');
  const chosen = useImportFile();
  const list = useRef<HTMLUListElement>(null);
  const [creation, setCreation] = useState<Creation>();
  // the same for every run: what an earlier one lost is found, not made again
  const templates = useRef<TemplateCreation>(undefined);
  const [preparing, setPreparing] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { jobs, active } = useJobRun(creation?.run ?? nothing);
  const { entries } = chosen;
  const facts = factsOf(entries, new Set(rows.map(({ name }) => name)));
  // one and the same while the run tells of each: hundreds of lines are not drawn again
  const labels = useMemo(
    () =>
      creation?.names.map((name, job) => (
        // jobs never move
        // oxlint-disable-next-line react/no-array-index-key
        <strong key={job} className={styles['called']}>
          <ForeignText>{name}</ForeignText>
        </strong>
      )) ?? [],
    [creation],
  );
  const ready = facts.filter(({ state }) => state === 'ready').length;
  const busy = active || preparing;
  const { unknown } = countJobs(jobs);

  const start = async () => {
    const unnamed = facts.findIndex(({ state }) => state === 'unnamed');
    if (unnamed >= 0) {
      list.current?.querySelectorAll<HTMLElement>('input:not([type])')[unnamed]?.focus();
      return;
    }
    const places = facts.flatMap(({ state }, place) => (state === 'ready' ? [place] : []));
    const items = places.flatMap((place) => {
      const entry = entries[place];
      return entry ? [{ ...entry.template.params, name: entry.name }] : [];
    });
    setPreparing(true);
    setFailure(undefined);
    try {
      templates.current ??= await beginTemplates();
      const run = createImportRun(templates.current, items);
      setCreation({ places, names: items.map(({ name }) => name), run });
      void run.start();
    } catch (error) {
      setFailure(error);
    } finally {
      setPreparing(false);
    }
  };
  const back = () => {
    const made = new Set(creation?.places.filter((_, job) => jobs[job]?.kind === 'done'));
    chosen.setEntries(
      entries.map((entry, place) => (made.has(place) ? { ...entry, done: true } : entry)),
    );
    setCreation(undefined);
  };
  const close = () => {
    if (!busy) onClose();
  };

  return (
    <Dialog
      open
      title={t('import.title')}
      width={720}
      mask={{ closable: false }}
      closable={!busy}
      keyboard={!busy}
      onCancel={close}
      footer={
        creation ? (
          <>
            <Button
              disabled={busy || unknown > 0}
              title={unknown > 0 ? t('import.lookFirst') : undefined}
              onClick={back}
            >
              {t('import.back')}
            </Button>
            <Button
              // the button that began it is gone: the focus is here when it has ended
              key={String(busy)}
              autoFocus
              type="primary"
              disabled={busy}
              title={busy ? t('import.stopFirst') : undefined}
              onClick={close}
            >
              {t('import.close')}
            </Button>
          </>
        ) : (
          <>
            <Button disabled={busy} onClick={close}>
              {t('import.cancel')}
            </Button>
            <Button
              type="primary"
              loading={preparing}
              disabled={!facts.some(({ state }) => state === 'ready' || state === 'unnamed')}
              title={ready === 0 && entries.length > 0 ? t('import.nothing') : undefined}
              onClick={() => void start()}
            >
              {t('import.start', { count: ready })}
            </Button>
          </>
        )
      }
    >
      {failure !== undefined && (
        <ErrorNotice
          title={t('import.existingFailed')}
          error={failure}
          onRetry={() => void start()}
        />
      )}
      {creation ? (
        <JobReport run={creation.run} labels={labels} />
      ) : (
        <ImportChoice chosen={chosen} facts={facts} list={list} kindOf={kindOf} />
      )}
    </Dialog>
  );
}
