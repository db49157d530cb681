import {
  CheckCircleFilled,
  CloseCircleFilled,
  InfoCircleFilled,
  WarningFilled,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
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
const MOST_PLACES = 32;

/** What does not fit together, line by line, counted by how much it matters. */
export function ProblemList({ title, none, places: what, lines }: ProblemListProps) {
  const { t } = useTranslation('pictureProblems');
  const counts = SEVERITY_ORDER.flatMap((severity) => {
    const count = lines.filter((line) => line.severity === severity).length;
    return count === 0 ? [] : [t(`counts.${severity}`, { count })];
  });

  return (
    <section className={styles['problems']} aria-label={title}>
      <h3>
        {title} <small>{counts.join(' · ')}</small>
      </h3>
      {lines.length === 0 ? (
        <p className={styles['none']}>
          <CheckCircleFilled aria-hidden /> {none}
        </p>
      ) : (
        <ul>
          {lines.map(({ severity, text, places }, index) => {
            const Icon = ICONS[severity];
            return (
              // lines stand for kinds of problems, not for things
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <span className={styles['severity']} data-severity={severity}>
                  <Icon aria-hidden /> {t(`severities.${severity}`)}
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
            );
          })}
        </ul>
      )}
    </section>
  );
}
