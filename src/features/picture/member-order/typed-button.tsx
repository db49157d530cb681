import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { keyOf } from '#app/features/people/people-rows.ts';
import { usePersonWords } from '#app/features/people/person-words.ts';
import { useNames } from './member-texts.ts';
import type { Typed } from './typed-accounts.ts';
import styles from './member-order.module.css';

interface TypedAccountsProps {
  readonly typed: Typed;
  readonly listed: ReadonlySet<string>;
  readonly onAdd: () => void;
}

/** What can be done with the accounts that stand in the search box; nothing where there are none. */
export function TypedAccounts({ typed, listed, onAdd }: TypedAccountsProps) {
  const { t } = useTranslation('memberOrder');
  const words = usePersonWords();
  const names = useNames();
  if (typed.people.length === 0) return null;
  const fresh = typed.people.filter((person) => !listed.has(keyOf(person)));
  const only = fresh.length === 1 ? fresh[0] : undefined;
  if (fresh.length === 0) {
    return (
      <output className={styles['typed']}>
        {t('add.typedListed', { who: names(typed.people) })}
      </output>
    );
  }
  return (
    <Button className={styles['typed'] ?? ''} icon={<PlusOutlined aria-hidden />} onClick={onAdd}>
      {only
        ? t('add.typedOne', { who: words.name(only), kind: words.kindName(only.kind) })
        : t('add.typedMany', { count: fresh.length })}
    </Button>
  );
}
