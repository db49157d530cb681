import {
  CheckCircleFilled,
  CloseCircleFilled,
  InfoCircleFilled,
  UpOutlined,
  WarningFilled,
} from '#app/components/icons/icons.tsx';
import { useId, useState, type ComponentType, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './problem-list.module.css';

export type Severity = 'error' | 'warning' | 'note';

export interface ProblemLine {
  readonly severity: Severity;
  readonly text: string;
  /** Where it is, with the way there. */
  readonly places: readonly {
    readonly key: string;
    readonly name: string;
    /** What going there is called. */
    readonly goTo: string;
    readonly onGo: () => void;
  }[];
}

interface ProblemListProps {
  readonly title: string;
  /** Where there are none. */
  readonly none: string;
  /** What the places are. */
  readonly places: string;
  /** Shows all of it: there is no stage that it would stand over. */
  readonly unfolded?: boolean;
  /** The worst first. */
  readonly lines: readonly ProblemLine[];
}

const ICONS: Readonly<Record<Severity, ComponentType<{ 'aria-hidden'?: boolean }>>> = {
  error: CloseCircleFilled,
  warning: WarningFilled,
  note: InfoCircleFilled,
};
const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Places that have a button each; more are counted. */
const MOST_PLACES = 12;

/** What does not fit together: how much of it in one line, which opens to all of it line by line. */
export function ProblemList({
  title,
  none,
  places: what,
  unfolded = false,
  lines,
}: ProblemListProps) {
  const { t } = useTranslation('pictureProblems');
  const id = useId();
  const [isOpened, setOpen] = useState(false);
  const open = unfolded || isOpened;
  const [worst] = lines;
  const counts = SEVERITY_ORDER.flatMap((severity) => {
    const count = lines.filter((line) => line.severity === severity).length;
    return count === 0 ? [] : [t(`counts.${severity}`, { count })];
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpened) return;
    setOpen(false);
    event.preventDefault();
    document.getElementById(`${id}-line`)?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape folds the list, wherever the focus is in it
    <section
      className={styles['problems']}
      aria-label={title}
      data-unfolded={unfolded}
      onKeyDown={onKeyDown}
    >
      {worst === undefined ? (
        <p className={styles['none']}>
          <CheckCircleFilled aria-hidden /> {none}
        </p>
      ) : unfolded ? (
        <p className={styles['line']}>
          <SeveritySign severity={worst.severity} />
          <b>{counts.join(' · ')}</b>
        </p>
      ) : (
        <button
          id={`${id}-line`}
          type="button"
          className={styles['line']}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <SeveritySign severity={worst.severity} />
          <b>{counts.join(' · ')}</b>
          <UpOutlined aria-hidden />
        </button>
      )}
      {open && worst !== undefined && (
        <ul id={id}>
          {lines.map(({ severity, text, places }, index) => (
            // lines stand for kinds of problems, not for things
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <span className={styles['severity']} data-severity={severity}>
                <SeveritySign severity={severity} /> {t(`severities.${severity}`)}
              </span>
              <span className={styles['text']}>{text}</span>
              {places.length > 0 && (
                <span className={styles['panes']}>
                  {what}
                  {places.slice(0, MOST_PLACES).map(({ key, name, goTo, onGo }) => (
                    <button key={key} type="button" aria-label={goTo} onClick={onGo}>
                      <ForeignText>{name}</ForeignText>
                    </button>
                  ))}
                  {places.length > MOST_PLACES && `+${places.length - MOST_PLACES}`}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function SeveritySign({ severity }: { readonly severity: Severity }) {
  const Icon = ICONS[severity];
  return (
    <span className={styles['severity']} data-severity={severity}>
      <Icon aria-hidden />
    </span>
  );
}
