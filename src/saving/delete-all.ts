import { sendAndLook, type Write } from './outcome.ts';

interface Deleted {
  readonly count: number;
  /** Nothing is known to be left. */
  readonly all: boolean;
}

/** Reads what is to be deleted and deletes it, as far as the platform allows. */
export async function deleteAll(read: () => Promise<readonly Write[]>): Promise<Deleted> {
  const deletions = await read().catch(() => undefined);
  if (deletions === undefined) return { count: 0, all: false };
  const ended = await Promise.all(deletions.map((deletion) => sendAndLook(() => deletion)));
  const count = ended.filter(({ outcome }) => outcome.kind === 'done').length;
  return { count, all: count === deletions.length };
}
