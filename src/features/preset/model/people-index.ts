import { personKey } from '#app/features/people/model/accounts.ts';
import { rolesOf } from '#app/features/people/model/roles.ts';
import type { MeetingPeople, Role } from '#app/features/people/model/roles.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Design, DesignFamily } from './designs.ts';
import { peopleIn } from './people-in-design.ts';
import type { DesignUse } from './people-in-design.ts';

/**
 * Who is where: everybody in picture, mix, poll and presets of one meeting or template, with every place, and the
 * roles that people have in it.
 */

export interface PresetName {
  readonly family: DesignFamily;
  readonly id: string;
  readonly name: string;
  /** Set for one that can only be looked at. */
  readonly isFixed?: boolean;
}

/** A preset as the platform has it. */
export interface KnownPreset extends PresetName {
  readonly design: Design;
}

/** Everything of a meeting or template that people can be in. */
export interface PeopleSources {
  readonly roles: MeetingPeople;
  /** What is laid out here. */
  readonly designs: readonly Design[];
  /** Where a preset is laid out: the meeting's own picture, mix and poll. */
  readonly ofMeeting: readonly Design[];
  readonly presets: readonly KnownPreset[];
}

export type PersonUse =
  | DesignUse
  | { readonly in: 'meeting'; readonly use: DesignUse }
  | { readonly in: 'preset'; readonly preset: PresetName; readonly use: DesignUse };

export interface IndexedPerson {
  readonly person: Participant;
  readonly uses: readonly PersonUse[];
  readonly roles: readonly Role[];
}

/** By person key, those who are used first. */
export type PeopleIndex = ReadonlyMap<string, IndexedPerson>;

export function indexPeople(sources: PeopleSources): PeopleIndex {
  const { designs, ofMeeting, presets, roles } = sources;
  const index = new Map<string, { person: Participant; uses: PersonUse[]; roles: Role[] }>();
  const entryOf = (person: Participant) => {
    const key = personKey(person);
    const known = index.get(key) ?? { person, uses: [], roles: [] };
    index.set(key, known);
    return known;
  };
  for (const { person, use } of designs.flatMap(peopleIn)) entryOf(person).uses.push(use);
  for (const { person, use } of ofMeeting.flatMap(peopleIn)) {
    entryOf(person).uses.push({ in: 'meeting', use });
  }
  for (const { design, ...preset } of presets) {
    for (const { person, use } of peopleIn(design)) {
      entryOf(person).uses.push({ in: 'preset', preset, use });
    }
  }
  for (const { person, role } of rolesOf(roles)) entryOf(person).roles.push(role);
  return index;
}

/** Those who are used somewhere and are not among the people with these keys. */
export function strangersIn(
  index: PeopleIndex,
  members: ReadonlySet<string>,
): readonly IndexedPerson[] {
  return [...index.values()].filter(
    ({ person, uses }) => uses.length > 0 && !members.has(personKey(person)),
  );
}

/** The presets that somebody is in and that can be changed, each once. */
export function presetsWith({ uses }: Pick<IndexedPerson, 'uses'>): readonly PresetName[] {
  const named = uses.flatMap((use) =>
    use.in === 'preset' && use.preset.isFixed !== true ? [use.preset] : [],
  );
  return [...new Map(named.map((preset) => [`${preset.family}:${preset.id}`, preset])).values()];
}
