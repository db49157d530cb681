import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import styles from './people.module.css';

/** Which of the six kinds an account is; a kind nobody knows as its number. */
export function KindMark({ kind }: Pick<Person, 'kind'>) {
  const { t } = useTranslation('meeting');
  return (
    <span className={styles['kind']} data-kind={kind}>
      {isRawCode(kind) ? kind.slice('raw:'.length) : t(`kinds.${kind}`)}
    </span>
  );
}
