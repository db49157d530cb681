import type { ReactNode } from 'react';
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
  /** The second line; defaults to kind and account. */
  readonly below?: ReactNode;
}

/** Somebody in a list: the name, below it kind and account. */
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

/** Kind and account; the account alone stands above, where a name would. */
export function Contact({ person, after }: { readonly person: Person; readonly after?: string }) {
  const words = usePersonWords();
  const isNamed = words.name(person) !== person.account;
  return (
    <span className={styles['contact']}>
      <span className={styles['kind']}>{words.kind(person.kind)}</span>
      {isNamed && (
        <span className={styles['text']}>
          <ForeignText>{person.account}</ForeignText>
        </span>
      )}
      {after && <span className={styles['aside']}>{after}</span>}
    </span>
  );
}
