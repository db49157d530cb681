import { personKey } from '#app/features/people/model/accounts.ts';
import { takeOutOfMix, replaceInMix, usesInMix } from './mix.ts';
import type { Participant } from './participant.ts';
import { everyUse, replacePerson, takeOut } from './people-in-composition.ts';
import type { Place } from './people-in-composition.ts';
import type { PictureAndSound } from './picture-and-sound.ts';
import { replaceInPoll, takeOutOfPoll } from './poll.ts';

/** Finds where a person is used in everything that a meeting shows and mixes, and replaces them. */

export type Use =
  | Place
  /** Member `place` of the meeting's own poll. */
  | { readonly in: 'meeting-poll'; readonly place: number }
  /** `active`: also among those mixed now. */
  | { readonly in: 'mix'; readonly active: boolean };

export interface UsedPerson {
  readonly person: Participant;
  readonly uses: readonly Use[];
}

/** Every person in the picture or the sound, in order of first use, with the uses. */
export function everyPerson(picture: PictureAndSound): readonly UsedPerson[] {
  const { vmp, mix, poll } = picture;
  const found = new Map<string, { person: Participant; uses: Use[] }>();
  const meet = (person: Participant, use: Use) => {
    const key = personKey(person);
    const entry = found.get(key);
    if (entry === undefined) found.set(key, { person, uses: [use] });
    else entry.uses.push(use);
  };
  if (vmp !== null) for (const { person, place } of everyUse(vmp)) meet(person, place);
  for (const [place, person] of (poll?.members ?? []).entries()) {
    meet(person, { in: 'meeting-poll', place });
  }
  if (mix !== null) {
    const active = new Set(mix.active.map(personKey));
    const mixed = new Map([...mix.members, ...mix.active].map((one) => [personKey(one), one]));
    for (const [key, person] of mixed) meet(person, { in: 'mix', active: active.has(key) });
  }
  return [...found.values()];
}

/**
 * Replaces `before` with `after` everywhere, without listing anyone twice in a poll or mix. Returns the same
 * picture if nothing changes.
 */
export function replaceEverywhere(
  picture: PictureAndSound,
  before: Participant,
  after: Participant,
): PictureAndSound {
  if (personKey(before) === personKey(after)) return picture;
  const { vmp, mix, poll } = picture;
  return withParts(picture, {
    vmp: vmp && replacePerson(vmp, before, after),
    mix: mix && (usesInMix(mix, before).length === 0 ? mix : replaceInMix(mix, before, after)),
    poll: poll && replaceInPoll(poll, before, after),
  });
}

/** Removes people from every pane, poll and mix; a poll or a mix stays even if it has no members left. */
export function takeOutEverywhere(
  picture: PictureAndSound,
  leaving: readonly Participant[],
): PictureAndSound {
  const { vmp, mix, poll } = picture;
  return withParts(picture, {
    vmp: vmp && takeOut(vmp, leaving),
    mix: mix && takeOutOfMix(mix, leaving),
    poll: poll && takeOutOfPoll(poll, leaving),
  });
}

function withParts(picture: PictureAndSound, parts: PictureAndSound): PictureAndSound {
  const same =
    parts.vmp === picture.vmp && parts.mix === picture.mix && parts.poll === picture.poll;
  return same ? picture : { ...picture, ...parts };
}
