import type { JsonObject } from '#app/lib/json.ts';
import { seedOf } from '#app/features/meeting/model/seed.ts';
import { copiedParams } from './template-copy.ts';

/** Parts a meeting turns on with switches, which a template does not have. */
const SWITCHED = [
  ['vmp_enable', 'vmp'],
  ['mix_enable', 'mix'],
  ['poll_enable', 'poll'],
] as const;

/** The fields to create a template with (operation 36) that makes meetings like one that was read. */
export function templateOfMeeting(meeting: JsonObject): JsonObject {
  const left = new Set<string>(
    SWITCHED.flatMap(([word, part]) => (meeting[word] === 0 ? [word, part] : [word])),
  );
  const kept = Object.entries(copiedParams(seedOf(meeting))).filter(([word]) => !left.has(word));
  return Object.fromEntries(kept);
}
