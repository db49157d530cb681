import { codeNames } from '#app/lib/code-names.ts';
import type { RawCode } from '#app/lib/code-names.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import {
  addParticipants,
  readParticipants,
  replaceParticipant,
  withoutParticipants,
  writeParticipants,
} from './participant.ts';
import type { Participant } from './participant.ts';
import { patched } from './patched.ts';
import { changesBetween } from './row-carry.ts';

/** Audio mixing: who is heard. Edits are pure; one that changes nothing returns the same object. */

export const mixModes = codeNames([
  [1, 'smart'],
  [2, 'custom'],
]);
export type MixMode = (typeof mixModes.names)[number];

export interface Mix {
  readonly name: string;
  readonly mode: MixMode | RawCode;
  /** The mixed people; mandatory for a custom mix. */
  readonly members: readonly Participant[];
  /** The members mixed now (inferred from the key; the document does not say). */
  readonly active: readonly Participant[];
}

/** The maximum number of members of a custom mix (the contract's limit). */
export const MOST_MIXED = 64;

export const NEW_MIX: Mix = { name: '', mode: 'smart', members: [], active: [] };

/** Reads a mix of the contract (`mix`, a preset); missing fields are as in a new mix. */
export function fromMix(value: JsonObject): Mix {
  const { name, mode, members, active_members: active } = value;
  return {
    name: typeof name === 'string' ? name : NEW_MIX.name,
    mode: typeof mode === 'number' ? mixModes.nameOf(mode) : NEW_MIX.mode,
    members: readParticipants(members),
    active: readParticipants(active),
  };
}

/** The object to send; see `toPoll`. */
export function toMix(mix: Mix, original?: unknown, meetingNumber?: string): JsonObject {
  const read = isJsonObject(original) ? original : {};
  const before = fromMix(read);
  if (isJsonObject(original) && sameJson(before, mix)) return fullUpdate(read, {});
  const list = (people: readonly Participant[], word: string) =>
    writeParticipants(people, read[word], meetingNumber);
  const missing = mix.mode === 'custom' && !Array.isArray(read['members']);
  return fullUpdate(read, {
    ...changesBetween(written(before), written(mix), read, ['mode']),
    ...((missing || !sameJson(before.members, mix.members)) && {
      members: list(mix.members, 'members'),
    }),
    ...(!sameJson(before.active, mix.active) && {
      active_members: list(mix.active, 'active_members'),
    }),
  });
}

function written({ name, mode }: Mix): JsonObject {
  return { name, mode: mixModes.valueOf(mode) };
}

export function changeMix(mix: Mix, patch: Partial<Pick<Mix, 'name' | 'mode'>>): Mix {
  return patched(mix, patch);
}

export interface MixAdded {
  readonly mix: Mix;
  readonly duplicates: readonly Participant[];
  /** People who exceed the limit. */
  readonly tooMany: readonly Participant[];
}

/** Appends people without duplicates, up to the limit. */
export function addToMix(mix: Mix, incoming: readonly Participant[]): MixAdded {
  const { people, duplicates } = addParticipants(mix.members, incoming);
  const room = Math.max(MOST_MIXED, mix.members.length);
  const members = people.length > room ? people.slice(0, room) : people;
  const same = members.length === mix.members.length;
  return { mix: same ? mix : { ...mix, members }, duplicates, tooMany: people.slice(room) };
}

/** Removes people from the mix; they are not active any more either. */
export function takeOutOfMix(mix: Mix, leaving: readonly Participant[]): Mix {
  return withLists(
    mix,
    withoutParticipants(mix.members, leaving),
    withoutParticipants(mix.active, leaving),
  );
}

/** Replaces the members, in this order; removed members are not active any more either. */
export function withMixMembers(mix: Mix, members: readonly Participant[]): Mix {
  return withLists(
    mix,
    members,
    withoutParticipants(mix.active, withoutParticipants(mix.members, members)),
  );
}

/** Sets whether members are mixed now. Only members can be; they keep the order of the members. */
export function setActive(mix: Mix, people: readonly Participant[], active: boolean): Mix {
  const chosen = new Set(people.map(personKey));
  const are = new Set(mix.active.map(personKey));
  const members = new Set(mix.members.map(personKey));
  const changes = [...chosen].some((key) => members.has(key) && are.has(key) !== active);
  if (!changes) return mix;
  const next = mix.members.filter((person) => {
    const key = personKey(person);
    return chosen.has(key) ? active : are.has(key);
  });
  return { ...mix, active: next };
}

export function replaceInMix(mix: Mix, before: Participant, after: Participant): Mix {
  return withLists(
    mix,
    replaceParticipant(mix.members, before, after),
    replaceParticipant(mix.active, before, after),
  );
}

export type MixUse = 'members' | 'active';

export function usesInMix(mix: Mix, person: Participant): readonly MixUse[] {
  const key = personKey(person);
  const lists: readonly MixUse[] = ['members', 'active'];
  return lists.filter((list) => mix[list].some((other) => personKey(other) === key));
}

export type MixProblem =
  | { readonly code: 'mix-without-members' | 'mix-members-ignored' }
  | { readonly code: 'mix-too-many'; readonly count: number; readonly max: number }
  | { readonly code: 'mix-member-twice' | 'mix-active-not-member'; readonly person: Participant };

export function checkMix(mix: Mix): MixProblem[] {
  const problems: MixProblem[] = [];
  const { mode, members, active } = mix;
  if (mode === 'custom' && members.length === 0) problems.push({ code: 'mix-without-members' });
  if (mode === 'smart' && members.length > 0) problems.push({ code: 'mix-members-ignored' });
  if (members.length > MOST_MIXED) {
    problems.push({ code: 'mix-too-many', count: members.length, max: MOST_MIXED });
  }
  const seen = new Set<string>();
  for (const person of members) {
    const repeated = seen.size === seen.add(personKey(person)).size;
    if (repeated) problems.push({ code: 'mix-member-twice', person });
  }
  for (const person of active) {
    if (!seen.has(personKey(person))) problems.push({ code: 'mix-active-not-member', person });
  }
  return problems;
}

function withLists(mix: Mix, members: readonly Participant[], active: readonly Participant[]): Mix {
  return members === mix.members && active === mix.active ? mix : { ...mix, members, active };
}
