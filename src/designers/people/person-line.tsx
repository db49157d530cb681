import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#app/domain/people/accounts.ts';
import type { PersonRow } from './people-rows.ts';
import { usePersonWords } from './person-words.ts';
import styles from './people.module.css';

/** One person of the meeting: name and roles, below it account and how they are called. */
function PlainPersonLine({ row }: { readonly row: PersonRow }) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const { person, seat, marks } = row;
  const { protocol, bitrate } = person;
  const how = [
    protocol !== undefined && words.protocol(protocol),
    bitrate !== undefined && `${bitrate} kbit/s`,
  ].filter(Boolean);
  return (
    <span className={styles['who']}>
      <span className={styles['name']}>
        <span className={styles['text']}>{words.name(person)}</span>
        {marks.map((mark) => (
          <span key={mark} className={styles['mark']} data-mark={mark}>
            {t(`roles.${mark}`)}
          </span>
        ))}
        {seat !== 'members' && (
          <span className={styles['mark']} data-mark={seat ?? 'none'}>
            {seat === null ? t('panel.noSeat') : t('roles.audience')}
          </span>
        )}
      </span>
      <Contact person={person} after={how.join(' ')} />
    </span>
  );
}

/** Drawn again only when something of the person changes: the list around it is with every key. */
export const PersonLine = memo(PlainPersonLine);

/** Kind and account; the account alone stands above, where a name would. */
export function Contact({ person, after }: { readonly person: Person; readonly after?: string }) {
  const words = usePersonWords();
  return (
    <span className={styles['contact']}>
      <span className={styles['kind']}>{words.kind(person.kind)}</span>
      {person.name !== '' && <span className={styles['text']}>{person.account}</span>}
      {after && <span className={styles['how']}>{after}</span>}
    </span>
  );
}
