import { isOutcomeUnknown, type SaveResult } from './send-edit.ts';

/** A new thing that was sent and of which no answer came: looked for before it is sent again. */
export interface Attempt {
  readonly name: string;
  /** Ids of those of that name that were there before. */
  readonly before: readonly string[];
}

interface NewThing {
  readonly name: string;
  /** A try of which no answer ever came. */
  readonly earlier: Attempt | undefined;
  /** Keeps a try, or forgets it, before anything else happens. */
  readonly remember: (attempt: Attempt | undefined) => void;
  /** Ids of those that the platform has of a name. */
  readonly namesakes: (name: string) => Promise<readonly string[]>;
  /** Makes it; answers its id. */
  readonly create: () => Promise<string>;
}

/**
 * Makes something new, known by its name.
 * @throws the platform's refusal, or the failure of a read before anything was sent
 */
export async function sendNew(thing: NewThing): Promise<SaveResult> {
  const { name, earlier, remember, namesakes, create } = thing;
  const sameTry = earlier?.name === name;
  /** What a try made, if it did: of its name, and not there before. */
  const look = async (attempt: Attempt) =>
    (await namesakes(attempt.name)).find((id) => !attempt.before.includes(id));
  if (earlier !== undefined) {
    const found = await look(earlier);
    if (found !== undefined) return { kind: sameTry ? 'saved' : 'made-earlier', id: found };
  }
  const tried = sameTry ? earlier : { name, before: await namesakes(name) };
  remember(tried);
  try {
    return { kind: 'saved', id: await create() };
  } catch (error) {
    if (!isOutcomeUnknown(error)) {
      remember(undefined);
      throw error;
    }
    try {
      const found = await look(tried);
      // the try stays remembered: it may still be on its way, so the next one looks first
      return found === undefined ? { kind: 'not-done', error } : { kind: 'saved', id: found };
    } catch {
      return { kind: 'unclear', error };
    }
  }
}

/** Whether what a draft kept is a try. */
export function isAttempt(value: unknown): value is Attempt {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'before' in value &&
    Array.isArray(value.before)
  );
}
