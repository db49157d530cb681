import type { Db, Meeting, VirtualRoom } from './db.ts';

/**
 * The next pseudo-random number in [0, 1) of the world's own sequence (mulberry32): the same seed gives the
 * same world.
 */
export function random(db: Db): number {
  db.seed = (db.seed + 0x6d2b79f5) >>> 0;
  let mixed = db.seed;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/**
 * A platform knows the ids that it has given. Here each has this digit where a random UUID has its version, so that
 * the id of something that is gone, or of something else, is told from a client's key.
 */
const MARK = { at: 12, digit: '5' } as const;

/** 32 hexadecimal digits, in the format of the document's ids. */
export function newId(db: Db): string {
  let id = '';
  while (id.length < 32) {
    id += Math.floor(random(db) * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  }
  return id.slice(0, MARK.at) + MARK.digit + id.slice(MARK.at + 1);
}

/** A meeting number of seven digits, as in the document. */
export function newNumber(db: Db): string {
  const number = db.nextNumber;
  db.nextNumber += 1;
  return String(number).padStart(7, '0');
}

/** What makes a meeting one of a room, by the platform's way of numbering these. */
export function placeIn(
  { settings }: Db,
  { id, number }: VirtualRoom,
): Partial<Pick<Meeting, 'room' | 'number' | 'joinNumber'>> {
  return settings.roomNumbers === 'shared'
    ? { room: id, number }
    : { room: id, joinNumber: number };
}

/** Whether this platform keeps presets and files under a key that it has not issued. */
export function takesKey({ settings }: Db, text: string): boolean {
  return settings.profile.stagingKeys === 'client' && isStagingKey(text);
}

/**
 * Presets and files are staged under a key of this form, made by the client: a UUID without dashes
 * (field-notes.md, section 4). An id of the platform is none (inferred).
 */
export function isStagingKey(text: string): boolean {
  return /^[0-9a-f]{32}$/i.test(text) && text[MARK.at] !== MARK.digit;
}
