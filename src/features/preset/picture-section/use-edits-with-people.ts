import { useMemo, useState } from 'react';
import { useStable } from '#app/components/use-stable.ts';
import { narrow, useEdits } from '#app/components/undo/edits.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { seatJoined } from '#app/features/people/model/joined-people.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';

interface EditedWithPeople<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly roles: MeetingPeople;
  readonly onRoles: (roles: MeetingPeople) => void;
}

export interface EditsWithPeople<T> {
  readonly edits: Edits<T>;
  /** One step that brings people into the meeting as well: undone, those who came with it leave again. */
  readonly bring: (step: StepName, next: T, joining: readonly Person[]) => void;
}

/** Edits of what a meeting shows, whose steps may bring people into the meeting. */
export function useEditsWithPeople<T>(edited: EditedWithPeople<T>): EditsWithPeople<T> {
  const { value, onChange, roles, onRoles } = edited;
  /** Who came with the steps that are done. */
  const [joined, setJoined] = useState<readonly Person[]>([]);
  const whole = useMemo(() => ({ value, joined }), [value, joined]);
  const onWhole = useStable((next: typeof whole) => {
    if (next.value !== value) onChange(next.value);
    if (next.joined === joined) return;
    onRoles(seatJoined(roles, joined, next.joined));
    setJoined(next.joined);
  });
  const both = useEdits(whole, onWhole);
  return useMemo(
    () => ({
      edits: narrow<typeof whole, T>(
        both,
        (one) => one.value,
        (one, next) => (one.value === next ? one : { ...one, value: next }),
      ),
      bring: (step, next, joining) =>
        both.apply(step, {
          value: next,
          joined: joining.length === 0 ? both.value.joined : [...both.value.joined, ...joining],
        }),
    }),
    [both],
  );
}
