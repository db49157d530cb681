import { HolderOutlined } from '#app/components/icons/icons.tsx';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../model/participant.ts';
import { NameLines } from '#app/features/people/name-lines.tsx';
import type { MemberRow } from './member-rows.ts';
import lines from '#app/features/people/name-lines.module.css';
import styles from './member-order.module.css';

/** Something that each member is or is not, changed in the list. */
export interface MemberSwitch {
  /** Label of a member that is on, such as "mixed now". */
  readonly label: string;
  /** Label of a member that is off. */
  readonly offLabel: string;
  readonly isOn: (person: Participant) => boolean;
  readonly set: (people: readonly Participant[], on: boolean) => void;
}

interface MemberLineProps {
  readonly row: MemberRow;
  readonly repeated: boolean;
  readonly foreign: boolean;
  readonly state: MemberSwitch | undefined;
}

/** A member with the number of the place; plain elements, as it is drawn with every key. */
export function MemberLine({ row, repeated, foreign, state }: MemberLineProps) {
  const { t } = useTranslation('memberOrder');
  const { person, index } = row;
  const on = state?.isOn(person) ?? false;
  return (
    <>
      <span className={styles['number']}>{index + 1}</span>
      <NameLines person={person}>
        {repeated && <span className={lines['odd']}>{t('repeated')}</span>}
        {foreign && <span className={lines['odd']}>{t('foreign')}</span>}
      </NameLines>
      {state && (
        <span className={styles['switch']} data-switch data-on={on}>
          {on ? state.label : state.offLabel}
        </span>
      )}
      <span className={styles['grip']} data-grip aria-hidden>
        <HolderOutlined aria-hidden />
      </span>
    </>
  );
}
