import { queryOptions } from '@tanstack/react-query';
import { ifOffered } from '#app/api/if-offered.ts';
import { readKey } from '#app/api/read-key.ts';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { readBegunPicture } from '#app/features/meeting/model/begun-picture.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { PICTURE_PARTS } from '#app/features/picture/model/picture-and-sound.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { presetOperations, presetQueries, readPreset } from '#app/features/preset/api/presets.ts';
import { readDesign } from '#app/features/preset/model/designs.ts';
import type { Design, DesignFamily } from '#app/features/preset/model/designs.ts';
import { movedToMeeting } from '#app/features/preset/model/moved-to-meeting.ts';
import { designsOf, peopleIn } from '#app/features/preset/model/people-in-design.ts';
import { templateEditQueries } from '#app/features/template/api/template-edit.ts';
import { readTemplatePicture } from '#app/features/template/model/template-picture.ts';
import type { FilePreset } from '#app/features/preset/transfer/write-preset-file.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { textOf } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { PushTarget } from '../push-target.ts';

/** What is taken over: picture, mix and rotation, or presets of TV walls. */
export type TakenKind = 'picture' | 'walls';

/** A design that can be taken over. Its people belong to the meeting that takes it. */
export interface Offer {
  readonly design: Design;
  /** What was read of a preset, fields included that the console does not know. */
  readonly params?: JsonObject;
}

const FAMILIES: Readonly<Record<TakenKind, readonly DesignFamily[]>> = {
  picture: PICTURE_PARTS,
  walls: ['wall'],
};

/**
 * Reads what a meeting or template offers: picture, mix and rotation of its own, which the platform answers of what has
 * not begun alone, then its presets. `number`: of the meeting that takes it over; empty if it has none.
 */
export function offersOf(source: PushTarget, kind: TakenKind, number: string) {
  const isTemplate = source.kind === 'template';
  const families = FAMILIES[kind];
  const ofPresets = families.flatMap((family) => {
    const { list, get } = presetOperations(source.kind, family);
    return [list, get];
  });
  const ofOwn = isTemplate
    ? (['getTemplate'] as const)
    : (['getMeeting', 'getBookedMeeting'] as const);
  return queryOptions({
    queryKey: readKey(
      kind === 'walls' ? ofPresets : [...ofOwn, ...ofPresets],
      { owner: source.id, number },
      'take',
    ),
    queryFn: async ({ client, signal }): Promise<readonly Offer[]> => {
      const own = async (): Promise<readonly Offer[]> => {
        if (kind === 'walls') return [];
        const answer = isTemplate
          ? await client.fetchQuery(templateEditQueries.one(source.id))
          : await client.fetchQuery(bookingQueries.forCopy(source.id));
        const moved = movedToMeeting(answer, numberIn(answer), number);
        const picture = isTemplate ? readTemplatePicture(moved) : readBegunPicture(moved);
        return designsOf(picture).map((design) => ({ design }));
      };
      const presets = families.map(async (family): Promise<readonly Offer[]> => {
        const names = await ifOffered(
          client.fetchQuery({ ...presetQueries.list(source, family), staleTime: 0 }),
        );
        const read = (names ?? []).map(({ id }) => readPreset(source, family, id, signal));
        const all = await Promise.all(read);
        return all.map((one) => offerOf(family, movedToMeeting(one, source.number, number)));
      });
      return (await Promise.all([own(), ...presets])).flat();
    },
    staleTime: 'static',
    gcTime: 0,
  });
}

function numberIn({ conf_id: own, e164: number }: JsonObject): string {
  return textOf(own) || textOf(number);
}

/** What a file offers of that kind; several pictures may be in it. */
export function offersIn(
  presets: readonly FilePreset[],
  kind: TakenKind,
  number: string,
): readonly Offer[] {
  return presets
    .filter(({ family }) => (family === 'wall') === (kind === 'walls'))
    .map(({ family, params }) => offerOf(family, movedToMeeting(params, '', number)));
}

function offerOf(family: DesignFamily, read: JsonObject): Offer {
  const params = fullUpdate(read, { id: undefined });
  return { design: readDesign(family, params), params };
}

/** Ticks one more, or takes one out again. A picture has one part of each family, walls any number of presets. */
export function ticked(
  offers: readonly Offer[],
  chosen: ReadonlySet<number>,
  place: number,
): ReadonlySet<number> {
  const next = new Set(chosen);
  if (next.delete(place)) return next;
  const family = offers[place]?.design.family;
  if (family !== 'wall') {
    for (const other of chosen) if (offers[other]?.design.family === family) next.delete(other);
  }
  return next.add(place);
}

/** Everything, as far as it can be taken over together. */
export function tickedAtFirst(offers: readonly Offer[]): ReadonlySet<number> {
  const seen = new Set<DesignFamily>();
  return new Set(
    offers.flatMap(({ design: { family } }, place) =>
      family !== 'wall' && seen.size === seen.add(family).size ? [] : [place],
    ),
  );
}

/** Those in the designs who are not among the people with these keys, each once. */
export function strangersTo(
  designs: readonly Design[],
  members: ReadonlySet<string>,
): readonly Participant[] {
  const used = designs.flatMap(peopleIn).map(({ person }) => person);
  const once = new Map(used.map((person) => [personKey(person), person]));
  return [...once].flatMap(([key, person]) => (members.has(key) ? [] : [person]));
}
