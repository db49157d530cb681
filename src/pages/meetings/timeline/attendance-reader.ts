import type { MeetingAttendance } from '#app/features/meeting/api/timeline.ts';

/** Where details come from. */
export interface AttendanceSource {
  readonly read: (meetingId: string, isAgain: boolean) => Promise<MeetingAttendance>;
  /** Nobody waits for these any more. */
  readonly leave: (meetingIds: ReadonlySet<string>) => void;
}

/** How far the reading of what is in view has come. */
export interface AttendanceState {
  readonly known: ReadonlyMap<string, MeetingAttendance>;
  /** Meetings in view, and how many of them have been read. */
  readonly wanted: number;
  readonly read: number;
  /** It has stopped: so many could not be read, the last one for this reason. */
  readonly failed: number;
  readonly error: unknown;
}

export interface AttendanceReader {
  /** Reads these, the first ones first; what was wanted before and is not now is left off. */
  readonly want: (ids: readonly string[]) => void;
  readonly retry: () => void;
  /** Reads what is known of these once more; it is shown as it was until then. */
  readonly again: (ids: readonly string[]) => void;
  /** Nobody looks any more. */
  readonly stop: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => AttendanceState;
}

/** Results within this many ms are reported together, as every report lays out the rows again. */
const TELL_EVERY = 150;
/** A platform that fails so often, with nothing coming through, is not asked for the rest. */
const PATIENCE = 4;

/** Reads details of the meetings in view, each once. */
export function createAttendanceReader({ read: ask, leave }: AttendanceSource): AttendanceReader {
  const known = new Map<string, MeetingAttendance>();
  /** The reading that counts: one that was left off may end later than the next of the same meeting. */
  const underWay = new Map<string, symbol>();
  const failed = new Set<string>();
  /** Known, and to be read once more. */
  const old = new Set<string>();
  const listeners = new Set<() => void>();
  let wanted: ReadonlySet<string> = new Set();
  let error: unknown;
  let failuresInRow = 0;
  let isChanged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: AttendanceState = {
    known: new Map(),
    wanted: 0,
    read: 0,
    failed: 0,
    error: undefined,
  };

  const tell = () => {
    timer = undefined;
    const read = [...wanted].filter((id) => known.has(id)).length;
    const lost = [...wanted].filter((id) => failed.has(id)).length;
    state = {
      known: isChanged ? new Map(known) : state.known,
      wanted: wanted.size,
      read,
      failed: lost,
      error: lost > 0 ? error : undefined,
    };
    isChanged = false;
    for (const listener of listeners) listener();
  };
  const tellSoon = () => {
    timer ??= setTimeout(tell, TELL_EVERY);
  };

  const cancel = (dropped: ReadonlySet<string>) => {
    if (dropped.size === 0) return;
    for (const id of dropped) underWay.delete(id);
    leave(dropped);
  };

  const read = async (id: string, isAgain: boolean) => {
    const turn = Symbol(id);
    underWay.set(id, turn);
    try {
      const found = await ask(id, isAgain);
      if (underWay.get(id) !== turn && known.has(id)) return; // read once more meanwhile
      known.set(id, found);
      isChanged = true;
      failuresInRow = 0;
    } catch (reason) {
      if (underWay.get(id) !== turn) return; // nobody wants it any more
      failed.add(id);
      error = reason;
      failuresInRow += 1;
      if (failuresInRow >= PATIENCE) giveUp();
    }
    if (underWay.get(id) !== turn) return;
    underWay.delete(id);
    tellSoon();
  };

  const giveUp = () => {
    for (const id of underWay.keys()) failed.add(id);
    cancel(new Set(underWay.keys()));
  };

  const begin = () => {
    for (const id of wanted) {
      const isKnown = known.has(id) && !old.has(id);
      if (isKnown || underWay.has(id) || failed.has(id)) continue;
      void read(id, old.delete(id));
    }
  };

  return {
    want: (ids) => {
      wanted = new Set(ids);
      cancel(new Set([...underWay.keys()].filter((id) => !wanted.has(id))));
      if (failuresInRow < PATIENCE) begin();
      else for (const id of wanted) if (!known.has(id)) failed.add(id);
      tellSoon();
    },
    retry: () => {
      failed.clear();
      failuresInRow = 0;
      begin();
      tellSoon();
    },
    again: (ids) => {
      for (const id of ids) if (known.has(id)) old.add(id);
      failuresInRow = 0;
      begin();
    },
    stop: () => {
      wanted = new Set();
      cancel(new Set(underWay.keys()));
      clearTimeout(timer);
      timer = undefined;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => state,
  };
}
