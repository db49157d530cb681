import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Contact, NameLines } from './name-lines.tsx';
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
    <NameLines person={person} below={<Contact person={person} after={how.join(' ')} />}>
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
    </NameLines>
  );
}

/** Drawn again only when something of the person changes: the list around it is with every key. */
export const PersonLine = memo(PlainPersonLine);
