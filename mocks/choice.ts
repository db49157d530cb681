import { answerStyles } from './answers.ts';
import { momentOf } from './clock.ts';
import { parseFaults } from './faults.ts';
import { oneOf } from './one-of.ts';
import { operations } from './operations.ts';
import { scenarioNames } from './scenarios/scenarios.ts';
import type { WorldOptions } from './world-state.ts';

/** What somebody chooses of a world, as a command line or an address has it. */
export interface WorldChoice {
  readonly scenario?: string | undefined;
  readonly answers?: string | undefined;
  /** The platform's API level. */
  readonly level?: string | undefined;
  /** Every booking awaits approval. */
  readonly approval?: boolean | undefined;
  /** ISO 8601; the real time if absent. */
  readonly now?: string | undefined;
  /** Each several faults, separated by commas. */
  readonly fault?: readonly string[] | undefined;
}

export const highestLevel = Math.max(...operations.map(({ level }) => level));

/** @throws RangeError that names what is wrong and what is allowed */
export function worldChosen(
  given: WorldChoice,
): Pick<WorldOptions, 'scenario' | 'answers' | 'settings' | 'now' | 'fault'> {
  const { scenario = 'office', answers = 'full', level = String(highestLevel), now } = given;
  const apiLevel = /^\d+$/.test(level) ? Number(level) : 0;
  if (apiLevel < 1 || apiLevel > highestLevel) {
    throw new RangeError(`no such level: ${level} (1 to ${highestLevel})`);
  }
  if (now !== undefined) momentOf(now);
  return {
    scenario: oneOf('scenario', scenarioNames, scenario),
    answers: oneOf('answers', answerStyles, answers),
    settings: { apiLevel, approval: given.approval === true },
    now,
    fault: given.fault?.flatMap(parseFaults),
  };
}
