import { sameJson } from '#app/lib/json.ts';
import { done, type Prepared } from './outcome.ts';

/** A new thing that was sent and of which no answer came: looked for before it is sent again. */
export interface Attempt {
  readonly name: string;
  /** Ids of those of that name that were there before. */
  readonly before: readonly string[];
}

/** The earlier try of a new thing, and the way to keep the next one. */
export interface EarlierTry<A> {
  /** A try of which no answer ever came. */
  readonly earlier: A | undefined;
  /** Keeps a try, or forgets it, before anything else happens. */
  readonly remember: (attempt: A | undefined) => void;
}

interface NewThing<A extends Attempt, Made> extends EarlierTry<A> {
  /** What it is known by, while nothing was there before. */
  readonly attempt: A;
  /** What the platform has that may be it, by id: all of its name. */
  readonly namesakes: (attempt: A) => Promise<ReadonlyMap<string, Made>>;
  /** What has to be done before it is sent. */
  readonly prepare?: () => Promise<void>;
  readonly create: () => Promise<Made>;
}

/**
 * Prepares something new, known by its name, so that it is never there twice.
 * @throws the failure of what comes before anything is sent
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
  const tried = sameTry ? earlier : { ...attempt, before: [...(await namesakes(attempt)).keys()] };
  return {
    send: () => {
      remember(tried);
      return create();
    },
    // one of which no answer came stays remembered: it may still be on its way, so the next try looks first
    onNotTaken: () => remember(undefined),
    look: () => madeBy(tried),
  };

  /** What a try made, if it did: of its name, and not there before. */
  async function madeBy(tried: A) {
    const made = [...(await namesakes(tried))].find(([id]) => !tried.before.includes(id));
    return made === undefined
      ? { kind: 'not-done' as const }
      : { kind: 'done' as const, made: made[1] };
  }
}
