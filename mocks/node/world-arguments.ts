import { readFileSync } from 'node:fs';
import { worldChosen, type WorldChoice } from '../choice.ts';
import { isObject, type JsonObject } from '../http/json.ts';
import { profileFrom } from '../profile.ts';
import { worldIn } from './recorded-world.ts';
import type { WorldOptions } from '../world-state.ts';

/** What a command line says about the stand-in's world. */
export interface WorldArguments extends WorldChoice {
  /** A file with the profile of the platform. */
  readonly profile?: string | undefined;
  /** A file with a recorded world, in place of all of these but `now`, `answers` and `fault`. */
  readonly data?: string | undefined;
}

/** @throws RangeError that names what is wrong and what is allowed */
export function worldFrom(
  given: WorldArguments,
): Pick<WorldOptions, 'scenario' | 'answers' | 'settings' | 'now' | 'fault' | 'profile' | 'data'> {
  if (given.data !== undefined) return { ...worldChosen(given), ...recordedIn(given.data, given) };
  return {
    ...worldChosen(given),
    profile: given.profile === undefined ? undefined : profileIn(given.profile),
  };
}

function recordedIn(file: string, given: WorldArguments) {
  const said = (['scenario', 'level', 'approval', 'profile'] as const).find(
    (name) => given[name] !== undefined,
  );
  if (said !== undefined)
    throw new RangeError(`--data has a ${said} of its own: leave out --${said}`);
  return worldIn(file, given.now);
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
