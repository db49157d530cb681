import { Button } from '#app/components/button/button.tsx';
import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameProblemText } from '#app/components/form/use-name-problem-text.ts';
import { JobMarkIcon } from '#app/components/job-mark.tsx';
import { SettingsInWords } from '#app/features/setting/settings-in-words.tsx';
import { sameJson } from '#app/lib/json.ts';
import { headCount } from '#app/features/template/model/template-copy.ts';
import type { FieldProblem } from '#app/features/template/template-schema.ts';
import type { EntryFacts, ImportEntry } from './import-entries.ts';
import { nameIn } from '#app/components/form/name-field.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { useComposedField } from '#app/components/composition.ts';
import styles from './dialogs.module.css';

interface ImportEntryRowProps {
  readonly entry: ImportEntry;
  readonly facts: EntryFacts;
  /** From 0. */
  readonly place: number;
  readonly kindOf: (type: number | undefined) => string;
  readonly onChange: (place: number, change: Partial<ImportEntry>) => void;
}

const MARKS = {
  done: 'done',
  ready: 'done',
  refused: 'failed',
  ignored: 'waiting',
  unnamed: 'waiting',
} as const satisfies Record<EntryFacts['state'], string>;

/** One template of a file: whether and under which name it will be created, and what it holds. */
function PlainImportEntryRow(props: ImportEntryRowProps) {
  const { entry, facts, place, kindOf } = props;
  const onChange = (change: Partial<ImportEntry>) => props.onChange(place, change);
  const { t } = useTranslation('templates');
  const sentence = useNameProblemText();
  const id = useId();
  const { template, name, taken, done } = entry;
  const { state, nameProblem, clash, free } = facts;
  const typing = useComposedField<HTMLInputElement>(name, (_, event) =>
    onChange({ name: nameIn(event) }),
  );
  const { params } = template;
  const kind = kindOf(typeof params['conf_type'] === 'number' ? params['conf_type'] : undefined);
  const { people, audience } = headCount(params);
  const holds = [
    kind,
    t('counts.people', { count: people }),
    ...(audience > 0 ? [t('counts.audience', { count: audience })] : []),
  ];
  const called = visibleName(name) || t('import.nth', { n: place + 1 });
  return (
    <li className={styles['entry']}>
      <input
        type="checkbox"
        aria-label={t('import.take', { name: called })}
        checked={taken && !done}
        disabled={done || template.problems.length > 0}
        onChange={({ target }) => onChange({ taken: target.checked })}
      />
      <div className={styles['body']}>
        <input
          className={styles['nameField']}
          aria-label={t('import.name', { n: place + 1 })}
          aria-invalid={nameProblem !== undefined}
          aria-describedby={`${id}-state`}
          {...typing}
          disabled={done || !taken}
          autoComplete="off"
          spellCheck={false}
        />
        <div id={`${id}-state`} className={styles['line']}>
          <span className={styles['state']} data-state={state}>
            <JobMarkIcon shape={MARKS[state]} />
            {t(`import.states.${state}`)}
          </span>
          {state !== 'refused' && <span className={styles['soft']}>{holds.join(' · ')}</span>}
          {clash && <span>{t(clash === 'existing' ? 'import.taken' : 'import.takenHere')}</span>}
        </div>
        {free !== undefined && (
          <div className={styles['line']}>
            <Button size="small" onClick={() => onChange({ name: free })}>
              {t('import.rename', { name: free })}
            </Button>
          </div>
        )}
        {nameProblem && <p className={styles['problem']}>{sentence(nameProblem)}</p>}
        <FieldProblems problems={template.problems} />
        <Carried dropped={template.dropped} unknown={template.unknown} />
        {template.problems.length === 0 && <Preview params={params} />}
      </div>
    </li>
  );
}

/** Drawn again only when something of it changes: a file may have hundreds. */
export const ImportEntryRow = memo(PlainImportEntryRow, (one, other) => {
  const keys = ['entry', 'place', 'kindOf', 'onChange'] as const;
  return keys.every((key) => one[key] === other[key]) && sameJson(one.facts, other.facts);
});

const problemsShown = 5;

function FieldProblems({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const { t } = useTranslation('templates');
  if (problems.length === 0) return null;
  const left = problems.length - problemsShown;
  return (
    <ul className={styles['problems']}>
      {problems.slice(0, problemsShown).map((problem) => (
        <li key={`${problem.path} ${problem.code}`}>
          {problem.path !== '' && (
            <>
              <code>{problem.path}</code>{' '}
            </>
          )}
          <Reason problem={problem} />
        </li>
      ))}
      {left > 0 && <li>{t('import.more', { n: left })}</li>}
    </ul>
  );
}

function Reason({ problem }: { readonly problem: FieldProblem }) {
  const { t } = useTranslation('templates');
  switch (problem.code) {
    case 'missing':
    case 'no-account':
    case 'live-password':
      return t(`import.reasons.${problem.code}`);
    case 'out-of-range':
      return Number.isFinite(problem.max)
        ? t('import.reasons.out-of-range', problem)
        : t('import.reasons.below', problem);
    case 'too-long':
      return t('import.reasons.too-long', problem);
    case 'too-many':
      return t('import.reasons.too-many', problem);
    default:
      return t(`import.reasons.${problem.code}`, { found: problem.found });
  }
}

type CarriedProps = Pick<ImportEntry['template'], 'dropped' | 'unknown'>;

function Carried({ dropped, unknown }: CarriedProps) {
  const { t } = useTranslation('templates');
  const joined = (words: readonly string[]) => words.join(t('import.separator'));
  return (
    <>
      {dropped.length > 0 && (
        <p className={`${styles['line']} ${styles['soft']}`}>
          {t('import.dropped', { fields: joined(dropped) })}
        </p>
      )}
      {unknown.length > 0 && (
        <p className={`${styles['line']} ${styles['soft']}`}>
          {t('import.kept', { fields: joined(unknown) })}
        </p>
      )}
    </>
  );
}

/** Drawn when somebody wants to see it: a file may have hundreds. */
function Preview({ params }: { readonly params: ImportEntry['template']['params'] }) {
  const { t } = useTranslation('templates');
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles['more']}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('import.preview')}</summary>
      {open && <SettingsInWords values={params} />}
    </details>
  );
}
