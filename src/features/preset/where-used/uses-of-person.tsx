import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { keyOf } from '#app/features/people/people-rows.ts';
import { usePersonWords } from '#app/features/people/person-words.ts';
import { PersonPicker } from '#app/features/picture/member-order/person-picker.tsx';
import { useUseWords } from './use-use-words.ts';
import type { IndexedPerson } from '../model/people-index.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './where-used.module.css';

interface UsesOfPersonProps {
  readonly person: Participant;
  readonly used: Pick<IndexedPerson, 'uses' | 'roles'>;
  readonly people: readonly Participant[];
  /** Whether everything can be changed here, and not only the preset that is laid out. */
  readonly changesAll: boolean;
  readonly onReplace: (after: Participant) => void;
  readonly onTakeOut: () => void;
}

/** Every place of one person, and the actions that apply to all of them. */
export function UsesOfPerson(props: UsesOfPersonProps) {
  const { person, used, people, changesAll, onReplace, onTakeOut } = props;
  const { uses, roles } = used;
  const { t } = useTranslation('whereUsed');
  const { t: roleWords } = useTranslation('people');
  const { t: marks } = useTranslation('punctuation');
  const words = usePersonWords();
  const useWords = useUseWords();
  const [after, setAfter] = useState<Participant | null>(null);
  const who = words.name(person);
  const asRole = roles.length > 0 && (
    <p className={styles['roles']}>
      {t('roles', {
        roles: roles.map((role) => roleWords(`roles.${role}`)).join(marks('listComma')),
      })}
    </p>
  );
  const scope = changesAll ? '' : 'Here';
  const isHere = changesAll || uses.some((use) => use.in !== 'preset' && use.in !== 'meeting');
  if (uses.length === 0 && roles.every((role) => role === 'audience')) {
    return (
      <>
        <h3 className={styles['title']}>
          <ForeignText>{who}</ForeignText>
        </h3>
        {asRole}
        <p className={styles['empty']}>{t('nowhere')}</p>
      </>
    );
  }
  return (
    <>
      <h3 className={styles['title']}>
        {uses.length === 0 ? (
          <ForeignText>{who}</ForeignText>
        ) : (
          t('usedIn', { who, count: uses.length })
        )}
      </h3>
      {asRole}
      <FirstRows of={uses}>
        {(shown, more) => (
          <>
            <ul
              className={styles['uses']}
              aria-label={t('usesOf', { who })}
              hidden={uses.length === 0}
            >
              {shown.map((use, index) => (
                // two places may be described with the same words
                // oxlint-disable-next-line react/no-array-index-key
                <li key={index}>{useWords(use)}</li>
              ))}
            </ul>
            {more}
          </>
        )}
      </FirstRows>
      {isHere ? (
        <>
          <span className={styles['label']}>{t('replaceBy')}</span>
          <PersonPicker
            label={t('replaceBy')}
            people={people.filter((one) => keyOf(one) !== keyOf(person))}
            chosen={after}
            onChoose={setAfter}
            anyAccount
          />
          <div className={styles['actions']}>
            <Button
              type="primary"
              disabled={after === null || keyOf(after) === keyOf(person)}
              onClick={() => after && onReplace(after)}
            >
              {after === null
                ? t(`replace${scope}`)
                : t(`replaceWith${scope}`, { what: words.name(after) })}
            </Button>
            <Button danger disabled={uses.length === 0} onClick={onTakeOut}>
              {t(`takeOut${scope}`)}
            </Button>
          </div>
        </>
      ) : (
        <p className={styles['empty']}>{t('elsewhere')}</p>
      )}
    </>
  );
}
