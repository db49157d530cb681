import * as z from 'zod/mini';
import type { FollowingStore } from '#app/components/following-store.ts';
import { sharedPersonalStore } from '#app/components/by-person.ts';
import { filledWith } from '#app/components/stored-values.ts';
import { recentMap } from '#app/lib/recent-map.ts';
import { designFamilies } from '#app/features/preset/model/designs.ts';
import { EMPTY_SHEET } from './model/run-sheet.ts';
import type { RunSheet } from './model/run-sheet.ts';
import type { SheetBodyCheck } from './model/run-sheet-file.ts';

/** The contract has no place for a run sheet: it is kept in this browser, and goes elsewhere as a file. */

const step = {
  family: z.enum(designFamilies),
  preset: z.string(),
  name: z.string(),
  note: z.string(),
  planned: z.string(),
};

const keptSheet = z.object({ steps: z.array(z.object({ ...step, key: z.int() })) });

/** More than are shown at a time. */
const stores = recentMap<string, FollowingStore<RunSheet>>(20);

/** The sheet of a meeting, the same store for every view of it; what another tab plans is taken over. */
export function keptRunSheet(meetingId: string): FollowingStore<RunSheet> {
  const known = stores.get(meetingId);
  if (known !== undefined) return known;
  const key = `run-sheet.${encodeURIComponent(meetingId.toWellFormed())}`;
  const store = sharedPersonalStore<RunSheet>({ key, schema: keptSheet, empty: EMPTY_SHEET });
  stores.set(meetingId, store);
  return store;
}

const sheetBody = z.object({
  meeting: z.string(),
  name: z.string(),
  steps: z.array(
    z.object({ ...step, note: filledWith(step.note, ''), planned: filledWith(step.planned, '') }),
  ),
});

export const checkSheetBody: SheetBodyCheck = (body) => {
  const read = sheetBody.safeParse(body);
  if (read.success) return read.data;
  return { where: read.error.issues[0]?.path.map(String).join('.') ?? '' };
};
