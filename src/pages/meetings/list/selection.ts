import { useState } from 'react';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { meetingStates, obstacleTo } from '#app/features/meeting/model/state.ts';

/** As far as its state goes, and it needs a number to be named by (contract, operation 7, "取消预约会议"). */
export function canBeCancelled({ state, number }: MeetingRow): boolean {
  if (state === undefined || number === '') return false;
  return obstacleTo('cancel', meetingStates.nameOf(state)) === undefined;
}

/** Meetings chosen in the list; they stay chosen over pages, searches and refreshes. */
export function useMeetingSelection() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, MeetingRow>>(new Map());
  return {
    chosen,
    clear: () => setChosen(new Map()),
    toggle: (rows: readonly MeetingRow[], selected: boolean) => {
      const next = new Map(chosen);
      for (const row of rows) {
        if (selected) next.set(row.id, row);
        else next.delete(row.id);
      }
      setChosen(next);
    },
    /** The chosen rows as the list knows them now. */
    latest: (known: readonly MeetingRow[]): MeetingRow[] => {
      const fresh = new Map(known.map((row) => [row.id, row]));
      return [...chosen.values()].map((row) => fresh.get(row.id) ?? row);
    },
  };
}
