import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { keyOf } from '#app/features/people/people-rows.ts';
import { usePersonWords } from '#app/features/people/person-words.ts';
import { PersonPicker } from '#app/features/picture/member-order/person-picker.tsx';
import { useUseWords } from './use-use-words.ts';
import type { AnyUse } from './uses-lookup.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './where-used.module.css';

interface UsesOfPersonProps {
  readonly person: Participant;
  readonly uses: readonly AnyUse[];
  readonly people: readonly Participant[];
  readonly onReplace: (after: Participant) => void;
  readonly onTakeOut: () => void;
}

/** Every place of one person, and the actions that apply to all of them. */
export function UsesOfPerson({ person, uses, people, onReplace, onTakeOut }: UsesOfPersonProps) {
  const { t } = useTranslation('whereUsed');
  const words = usePersonWords();
  const useWords = useUseWords();
  const [after, setAfter] = useState<Participant | null>(null);
  const who = words.name(person);
  if (uses.length === 0) {
    return (
      <>
        <h3 className={styles['title']}>
          <ForeignText>{who}</ForeignText>
        </h3>
        <p className={styles['empty']}>{t('nowhere')}</p>
      </>
    );
  }
  return (
    <>
      <h3 className={styles['title']}>{t('usedIn', { who, count: uses.length })}</h3>
      <FirstRows of={uses}>
        {(shown, more) => (
          <>
            <ul className={styles['uses']} aria-label={t('usesOf', { who })}>
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
          {after === null ? t('replace') : t('replaceWith', { what: words.name(after) })}
        </Button>
        <Button danger onClick={onTakeOut}>
          {t('takeOut')}
        </Button>
      </div>
    </>
  );
}
