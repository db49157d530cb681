import { z } from 'zod';
import type { Answers } from './kit/world.ts';

const fields = z.record(z.string(), z.unknown());

/**
 * The tag of a test that is only about fields which no answer of the document prints. The project `document`
 * leaves it out.
 */
export const WHOLE_ANSWERS = '@whole-answers';

/**
 * What the console can know of an object: where the platform answers no more than the document prints, that is
 * nothing of the fields, at any depth, that the contract does not have. In these tests they begin with `x_`.
 */
export function answered(
  answers: Answers,
  whole: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return answers === 'full' ? whole : fields.parse(JSON.parse(JSON.stringify(whole, onlyKnown)));
}

function onlyKnown(name: string, value: unknown): unknown {
  return name.startsWith('x_') ? undefined : value;
}
