import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useRef, type RefObject } from 'react';
import { FileInput } from '#app/components/form/file-input.tsx';
import { useTranslation } from 'react-i18next';
import { useFileDrop } from '#app/components/use-file-drop.ts';
import { TEMPLATE_FORMAT } from '#app/features/template/model/export-file.ts';
import { hasSecrets } from '#app/features/template/model/template-copy.ts';
import type { ChosenFile, EntryFacts } from './import-entries.ts';
import { ImportEntryRow } from './import-entry-row.tsx';
import type { useImportFile } from './use-import-file.ts';
import styles from './dialogs.module.css';

interface ImportChoiceProps {
  readonly chosen: ReturnType<typeof useImportFile>;
  readonly facts: readonly EntryFacts[];
  readonly list: RefObject<HTMLUListElement | null>;
  readonly kindOf: (type: number | undefined) => string;
}

/** Which file, and what of it will be created under which names. */
export function ImportChoice({ chosen, facts, list, kindOf }: ImportChoiceProps) {
  const { t } = useTranslation('templates');
  const { file, entries, choose, change } = chosen;
  const input = useRef<HTMLInputElement>(null);
  const dragging = useFileDrop(([first]) => void choose(first));
  const secretless =
    entries.length > 0 && !entries.some(({ template }) => hasSecrets(template.params));
  return (
    <>
      <p>{t('import.why')}</p>
      <div className={styles['drop']} data-dragging={dragging}>
        <span>{t(dragging ? 'import.dropNow' : 'import.drop')}</span>
        <Button onClick={() => input.current?.click()}>
          {t(file ? 'import.other' : 'import.choose')}
        </Button>
        <FileInput ref={input} label={t('import.choose')} onChoose={(file) => void choose(file)} />
      </div>
      {file && 'problem' in file && <FileRefused file={file} />}
      {file && 'templates' in file && (
        <>
          <div className={styles['file']}>
            <strong>{t('import.file', { name: file.name, count: entries.length })}</strong>
            {secretless && <span className={styles['soft']}>{t('import.noSecrets')}</span>}
          </div>
          <ul ref={list} className={styles['entries']} aria-label={t('import.list')}>
            {entries.map((entry, place) => {
              const known = facts[place];
              return (
                known && (
                  <ImportEntryRow
                    // entries never move
                    // oxlint-disable-next-line react/no-array-index-key
                    key={place}
                    entry={entry}
                    facts={known}
                    place={place}
                    kindOf={kindOf}
                    onChange={change}
                  />
                )
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

function FileRefused({ file }: { readonly file: Extract<ChosenFile, { problem: unknown }> }) {
  const { t } = useTranslation('templates');
  const { problem } = file;
  const reason = () => {
    switch (problem.code) {
      case 'other-version':
        return t('import.fileProblems.other-version', { version: problem.version });
      case 'other-format':
        return t('import.fileProblems.other-format', { format: TEMPLATE_FORMAT });
      default:
        return t(`import.fileProblems.${problem.code}`);
    }
  };
  return <Alert type="error" showIcon role="alert" title={file.name} description={reason()} />;
}
