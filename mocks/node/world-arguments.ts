import { readFileSync } from 'node:fs';
import { answerStyles, isAnswerStyle } from '../answers.ts';
import { operations } from '../operations.ts';
import { isObject, type JsonObject } from '../http/json.ts';
import { profileFrom } from '../profile.ts';
import { isScenarioName, scenarioNames } from '../scenarios/scenarios.ts';
import type { WorldOptions } from '../world-state.ts';

/** What a command line says about the stand-in's world. */
export interface WorldArguments {
  readonly scenario?: string | undefined;
  readonly answers?: string | undefined;
  /** The platform's API level. */
  readonly level?: string | undefined;
  /** Every booking awaits approval. */
  readonly approval?: boolean | undefined;
  /** A file with the profile of the platform. */
  readonly profile?: string | undefined;
}

const highestLevel = Math.max(...operations.map(({ level }) => level));

/** @throws RangeError that names what is wrong and what is allowed */
export function worldFrom(
  given: WorldArguments,
): Pick<WorldOptions, 'scenario' | 'answers' | 'settings' | 'profile'> {
  const { scenario = 'office', answers = 'full', level = String(highestLevel) } = given;
  if (!isScenarioName(scenario)) {
    throw new RangeError(`no such scenario: ${scenario} (${scenarioNames.join(', ')})`);
  }
  if (!isAnswerStyle(answers)) {
    throw new RangeError(`no such answers: ${answers} (${answerStyles.join(', ')})`);
  }
  const apiLevel = /^\d+$/.test(level) ? Number(level) : 0;
  if (apiLevel < 1 || apiLevel > highestLevel) {
    throw new RangeError(`no such level: ${level} (1 to ${highestLevel})`);
  }
  return {
    scenario,
    answers,
    settings: { apiLevel, approval: given.approval === true },
    profile: given.profile === undefined ? undefined : profileIn(given.profile),
  };
}

function profileIn(file: string): JsonObject {
  const text = readFileSync(file, 'utf8');
  let profile: unknown;
  try {
    profile = JSON.parse(text);
  } catch {
    throw new RangeError(`no profile: ${file} is not JSON`);
  }
  profileFrom(profile);
  return isObject(profile) ? profile : {};
}
