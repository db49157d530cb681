import { sameJson } from '#app/lib/json.ts';
import { done, type Prepared } from './outcome.ts';

/** A sent create request whose answer was lost. Its object is looked for before the request is sent again. */
export interface Attempt {
  readonly name: string;
  /** Ids of the objects that already had this name. */
  readonly before: readonly string[];
}

/** The earlier attempt to create an object, and the way to remember the next one. */
export interface EarlierTry<A> {
  /** An attempt that was never answered. */
  readonly earlier: A | undefined;
  /** Stores or clears the attempt before anything else happens. */
  readonly remember: (attempt: A | undefined) => void;
}

interface NewThing<A extends Attempt, Made> extends EarlierTry<A> {
  /** Identifies the new object, assuming no object of that name exists yet. */
  readonly attempt: A;
  /**
   * All objects on the platform that have this name, by id; undefined where the platform cannot list them: a lost answer
   * stays unknown then, and sending again may create a second one.
   */
  readonly namesakes: ((attempt: A) => Promise<ReadonlyMap<string, Made>>) | undefined;
  /** Work to finish before the request is sent. */
  readonly prepare?: () => Promise<void>;
  readonly create: () => Promise<Made>;
}

/**
 * Prepares the creation of an object that is identified by its name, so that it is never created twice where the
 * platform lists such objects.
 * @throws the failure of a step before anything is sent
 */
export async function prepareNew<A extends Attempt, Made>(
  thing: NewThing<A, Made>,
): Promise<Prepared<Made>> {
  const { attempt, earlier, remember, namesakes, prepare, create } = thing;
  const sameTry =
    earlier !== undefined && sameJson({ ...earlier, before: attempt.before }, attempt);
  if (earlier !== undefined) {
    const found = await madeBy(earlier);
    if (found.kind === 'done') {
      return sameTry ? done(found.made, true) : { ...found, kind: 'done-earlier' };
    }
  }
  await prepare?.();
  const tried = sameTry
    ? earlier
    : { ...attempt, before: [...((await namesakes?.(attempt))?.keys() ?? [])] };
  return {
    send: () => {
      remember(tried);
      return create();
    },
    // an attempt that was not answered stays remembered: it may still arrive, so the next attempt looks first
    onNotTaken: () => remember(undefined),
    look: () => madeBy(tried),
  };

  /** The object that an attempt created: it has the name and did not exist before. */
  async function madeBy(tried: A) {
    if (namesakes === undefined) return { kind: 'unknown' as const };
    const made = [...(await namesakes(tried))].find(([id]) => !tried.before.includes(id));
    return made === undefined
      ? { kind: 'not-done' as const }
      : { kind: 'done' as const, made: made[1] };
  }
}
