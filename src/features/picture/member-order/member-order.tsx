import { useMemo, useState } from 'react';
import type { Participant } from '../model/participant.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { keyOf } from '#app/features/people/people-rows.ts';
import { AddMembers } from './add-members.tsx';
import { isStillSo, type MemberChange } from './member-change.ts';
import { MemberList } from './member-list.tsx';
import type { MemberSwitch } from './member-line.tsx';
import styles from './member-order.module.css';

/** What came of putting people at the end of a list. */
export interface MembersAdded {
  readonly members: readonly Participant[];
  /** People who were already listed. */
  readonly duplicates: readonly Participant[];
  /** People beyond the limit. */
  readonly tooMany: readonly Participant[];
}

interface MemberOrderProps {
  readonly edits: Edits<readonly Participant[]>;
  /** Whom to add from: the people of the meeting. */
  readonly people: readonly Participant[];
  readonly add: (people: readonly Participant[]) => MembersAdded;
  /** Accessible name of the list, such as "Members of the poll". */
  readonly label: string;
  /** How many members there may be. */
  readonly most?: number;
  /** What is wrong with the list as a whole, in words. */
  readonly problem?: string | undefined;
  readonly state?: MemberSwitch;
}

/** Members in their order, thousands if need be, and beside them the people to add from. */
export function MemberOrder(props: MemberOrderProps) {
  const { edits, people, add, label, most = Number.POSITIVE_INFINITY, state } = props;
  const { value: members, history } = edits;
  const [change, setChange] = useState<MemberChange>();
  const listed = useMemo(() => new Set(members.map(keyOf)), [members]);

  const onAdd = (incoming: readonly Participant[]) => {
    const added = add(incoming);
    const count = added.members.length - members.length;
    const step = { code: 'addMembers', count } as const;
    edits.apply(step, added.members);
    const skipped = added.duplicates.length;
    setChange({
      detail: { code: 'added', count, skipped, tooMany: added.tooMany, most },
      step,
      before: history.lastMove,
      first: members.length,
      count,
    });
    return added.tooMany;
  };

  return (
    <div className={styles['order']}>
      <div className={styles['halves']}>
        <MemberList
          edits={edits}
          people={people}
          label={label}
          most={most}
          problem={props.problem}
          state={state}
          change={change && isStillSo(change, history.lastMove) ? change : undefined}
          onChange={setChange}
        />
        <AddMembers people={people} listed={listed} onAdd={onAdd} />
      </div>
    </div>
  );
}
