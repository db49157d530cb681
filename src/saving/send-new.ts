import { isJsonObject, sameJson } from '#app/lib/json.ts';
import { isOutcomeUnknown, type SaveResult } from './send-edit.ts';

/** A new thing that was sent and of which no answer came: looked for before it is sent again. */
export interface Attempt {
  readonly name: string;
  /** Ids of those of that name that were there before. */
  readonly before: readonly string[];
}

interface NewThing<A extends Attempt, Made> {
  /** What it is known by, while nothing was there before. */
  readonly attempt: A;
  /** A try of which no answer ever came. */
  readonly earlier: A | undefined;
  /** Keeps a try, or forgets it, before anything else happens. */
  readonly remember: (attempt: A | undefined) => void;
  /** What the platform has that may be it, by id: all of its name. */
  readonly namesakes: (attempt: A) => Promise<ReadonlyMap<string, Made>>;
  /** What has to be done before it is sent. */
  readonly prepare?: () => Promise<void>;
  readonly create: () => Promise<Made>;
}

/**
 * Makes something new, known by its name.
 * @throws the platform's refusal, or the failure of what came before anything was sent
 */
export async function sendNew<A extends Attempt, Made>(
  thing: NewThing<A, Made>,
): Promise<SaveResult<Made>> {
  const { attempt, earlier, remember, namesakes, prepare, create } = thing;
  const sameTry =
    earlier !== undefined && sameJson({ ...earlier, before: attempt.before }, attempt);
  if (earlier !== undefined) {
    const found = await look(earlier);
    if (found !== undefined) return { kind: sameTry ? 'saved' : 'made-earlier', made: found };
  }
  await prepare?.();
  const tried = sameTry ? earlier : { ...attempt, before: [...(await namesakes(attempt)).keys()] };
  remember(tried);
  try {
    return { kind: 'saved', made: await create() };
  } catch (error) {
    if (!isOutcomeUnknown(error)) {
      remember(undefined);
      throw error;
    }
    try {
      const found = await look(tried);
      // the try stays remembered: it may still be on its way, so the next one looks first
      return found === undefined ? { kind: 'not-done', error } : { kind: 'saved', made: found };
    } catch {
      return { kind: 'unclear', error };
    }
  }

  /** What a try made, if it did: of its name, and not there before. */
  async function look(tried: A): Promise<Made | undefined> {
    const [, made] = [...(await namesakes(tried))].find(([id]) => !tried.before.includes(id)) ?? [];
    return made;
  }
}

/** Whether what a draft kept is a try. */
export function isAttempt(value: unknown): value is Attempt {
  return isJsonObject(value) && typeof value['name'] === 'string' && Array.isArray(value['before']);
}
