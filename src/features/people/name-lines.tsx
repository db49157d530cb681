import type { ReactNode } from 'react';
import { usePersonDetails } from './directory/person-details.tsx';
import type { Person } from './model/accounts.ts';
import { usePersonWords } from './person-words.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './name-lines.module.css';

interface NameLinesProps {
  readonly person: Person;
  /** Shown as unavailable, such as a person who is already listed. */
  readonly soft?: boolean;
  /** Marks behind the name; plain elements. */
  readonly children?: ReactNode;
  /** At the end of the name's line. */
  readonly aside?: ReactNode;
  /** The second line; defaults to {@link Contact}. */
  readonly below?: ReactNode;
}

/** Somebody in a list: the name, below it how they are reached. */
export function NameLines(props: NameLinesProps) {
  const { person, soft = false, children, aside, below = <Contact person={person} /> } = props;
  const words = usePersonWords();
  return (
    <span className={styles['lines']} data-soft={soft}>
      <span className={styles['name']}>
        <span className={styles['text']}>
          <ForeignText>{words.name(person)}</ForeignText>
        </span>
        {children}
        {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
      </span>
      {below}
    </span>
  );
}

/** Department and telephone where the directory says them, else kind and account; an account that stands above is not repeated. */
export function Contact({ person, after }: { readonly person: Person; readonly after?: string }) {
  const words = usePersonWords();
  const known = usePersonDetails()(person);
  const reached = known && contactOf(known);
  const isNamed = words.name(person) !== person.account;
  return (
    <span className={styles['contact']}>
      {!reached && <span className={styles['kind']}>{words.kind(person.kind)}</span>}
      {(reached || isNamed) && (
        <span className={styles['text']}>
          <ForeignText>{reached || person.account}</ForeignText>
        </span>
      )}
      {after && <span className={styles['aside']}>{after}</span>}
    </span>
  );
}

/** `Sales · 13800138000`; empty where the directory says neither. */
export function contactOf({
  departments,
  phone,
}: {
  readonly departments: readonly string[];
  readonly phone?: string | undefined;
}): string {
  return [...departments, phone].filter(Boolean).join(' · ');
}
