import { PlusOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import type { Person } from './model/accounts.ts';
import { usePersonWords } from './person-words.ts';
import type { TypedPeople } from './use-typed-people.ts';
import styles from './people.module.css';

interface TypedChoicesProps {
  readonly typed: TypedPeople;
  readonly onAdd: (people: readonly Person[]) => void;
}

/** What can be added of the text in the search box: one person, or a choice of what it may mean. */
export function TypedChoices({ typed: { sure, seat, choices }, onAdd }: TypedChoicesProps) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  if (sure !== undefined && seat !== undefined) {
    return (
      <output className={styles['typed']}>
        {t('panel.typedSeated', { account: sure.account, seat: t(`seats.${seat}`) })}
      </output>
    );
  }
  const offered = sure === undefined ? choices : [[sure]];
  if (offered.length === 0) return null;
  return (
    <div className={styles['typedChoices']}>
      {offered.map((people) => {
        const accounts = people.map(({ account }) => account).join(' + ');
        const named = people.map(({ name }) => name).find(Boolean);
        const account = named && sure === undefined ? `${named} · ${accounts}` : accounts;
        const kind = words.kindName(people[0]?.kind ?? 'e164');
        return (
          <Button
            key={account}
            className={styles['typed'] ?? ''}
            icon={<PlusOutlined aria-hidden />}
            onClick={() => onAdd(people)}
          >
            {t('panel.addTyped', { account, kind })}
          </Button>
        );
      })}
    </div>
  );
}
