import { WarningFilled } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addParticipants, type Participant } from '../model/participant.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { keyOf } from '#app/features/people/people-rows.ts';
import type { MemberRow } from './member-rows.ts';
import { useNames } from './member-texts.ts';
import styles from './member-order.module.css';

interface RepeatedMembersProps {
  readonly edits: Edits<readonly Participant[]>;
  readonly rows: readonly MemberRow[];
}

/** People listed more than once, as the platform may return them, with a fix. */
export function RepeatedMembers({ edits, rows }: RepeatedMembersProps) {
  const { t } = useTranslation('memberOrder');
  const names = useNames();
  // thousands of rows are gone through when they change, not with every key
  const again = useMemo(() => rows.filter((row) => row.key !== keyOf(row.person)), [rows]);
  if (again.length === 0) return null;
  const mend = () =>
    edits.apply(
      { code: 'removeMembers', count: again.length },
      addParticipants([], edits.value).people,
    );
  return (
    <div className={styles['repeated']}>
      <WarningFilled aria-hidden />
      <span>{t('listedTwice', { who: names(again.map(({ person }) => person)) })}</span>
      <Button size="small" onClick={mend}>
        {t('removeRepeats')}
      </Button>
    </div>
  );
}
