import * as z from 'zod/mini';
import { platformNow } from '#app/api/platform-clock.ts';
import { personalStore } from '#app/components/by-person.ts';
import { validItems } from '#app/components/stored-values.ts';
import {
  calendarFingerprint,
  nextVersion,
  type CalendarEntry,
  type CalendarVersion,
} from '../model/calendar-entry.ts';

/** So many meetings are remembered, those of the last files first. */
const MOST = 1000;

const store = personalStore<readonly CalendarVersion[]>({
  key: 'calendar-versions',
  schema: validItems(z.object({ uid: z.string(), fingerprint: z.string(), sequence: z.number() })),
  empty: [],
});

/** The number of each entry's version, by its uid; remembered for the next file. */
export function calendarSequences(
  entries: readonly CalendarEntry[],
  isCancelled = false,
): ReadonlyMap<string, number> {
  const known = new Map(store.get().map((version) => [version.uid, version]));
  const now = platformNow();
  const versions = entries.map((entry) =>
    nextVersion(known.get(entry.uid), {
      uid: entry.uid,
      fingerprint: calendarFingerprint(entry, isCancelled),
      now,
    }),
  );
  for (const { uid } of versions) known.delete(uid);
  store.set([...versions, ...known.values()].slice(0, MOST));
  return new Map(versions.map(({ uid, sequence }) => [uid, sequence]));
}
