import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personKey } from '#app/features/people/model/accounts.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Design, DesignFamily } from './designs.ts';
import { designFamilies } from './designs.ts';
import { editDesign, peopleIn, replacing, takingOut } from './people-in-design.ts';
import { designWith } from '../testing/design-with.ts';
import { indexPeople, presetsWith, strangersIn } from './people-index.ts';
import type { KnownPreset, PeopleSources } from './people-index.ts';

const person = (account: string): Participant => ({ account, kind: 'e164', name: account });
const [ann, bob, cleo] = [person('a'), person('b'), person('c')];

const presetWith = (family: DesignFamily, ...people: readonly Participant[]): KnownPreset => ({
  family,
  id: `${family}1`,
  name: family,
  design: designWith(family, people),
});
const sources = (some: Partial<PeopleSources>): PeopleSources => ({
  roles: NO_PEOPLE,
  designs: [],
  ofMeeting: [],
  presets: [],
  ...some,
});
const of = (index: ReturnType<typeof indexPeople>, one: Participant) => index.get(personKey(one));

describe('the index', () => {
  it('finds somebody in what is laid out, in the meeting’s own, in presets and in roles', () => {
    const index = indexPeople(
      sources({
        roles: { ...NO_PEOPLE, chair: ann, vips: [ann, bob], audience: [cleo] },
        designs: [designWith('wall', [bob, ann])],
        ofMeeting: [designWith('poll', [ann])],
        presets: [presetWith('vmp', ann), presetWith('mix', bob)],
      }),
    );
    const { design: _, ...preset } = presetWith('vmp');
    expect(of(index, ann)).toEqual({
      person: ann,
      uses: [
        { in: 'box', wall: 0, style: 's', box: '1_1' },
        { in: 'meeting', use: { in: 'meeting-poll', place: 0 } },
        { in: 'preset', preset, use: { in: 'pane', slot: 0 } },
      ],
      roles: ['chair', 'vips'],
    });
    expect(of(index, cleo)).toEqual({ person: cleo, uses: [], roles: ['audience'] });
  });

  it.each(designFamilies)('reads presets of family %s', (family) => {
    const index = indexPeople(sources({ presets: [presetWith(family, ann)] }));
    expect(of(index, ann)?.uses).toHaveLength(1);
    expect(of(index, bob)).toBeUndefined();
  });
});

describe('strangers', () => {
  const members = new Set([personKey(ann)]);
  it.each([
    ['a member', sources({ presets: [presetWith('wall', ann)] }), []],
    ['somebody on a wall', sources({ presets: [presetWith('wall', ann, bob)] }), [bob]],
    ['somebody with a role alone', sources({ roles: { ...NO_PEOPLE, vips: [bob] } }), []],
    [
      'somebody in the audience who is shown',
      sources({
        roles: { ...NO_PEOPLE, audience: [bob] },
        designs: [designWith('vmp', [bob])],
      }),
      [bob],
    ],
  ] as const)('%s', (_, all, expected) => {
    const found = strangersIn(indexPeople(all), members);
    expect(found.map((one) => one.person)).toEqual(expected);
  });

  it('are in presets that cannot be changed, too', () => {
    const fixed = { ...presetWith('wall', bob), isFixed: true };
    const index = indexPeople(sources({ presets: [fixed, presetWith('poll', bob)] }));
    const entry = of(index, bob);
    expect(entry?.uses).toHaveLength(2);
    expect(entry && presetsWith(entry).map(({ id }) => id)).toEqual(['poll1']);
  });

  it('are in presets, each named once', () => {
    const twice = presetWith('wall', bob, ann, bob);
    const index = indexPeople(sources({ presets: [twice, presetWith('poll', bob)] }));
    const entry = of(index, bob);
    expect(entry && presetsWith(entry).map(({ id }) => id)).toEqual(['wall1', 'poll1']);
  });
});

const anyone = fc.constantFrom(ann, bob, cleo);
const anyDesign = fc
  .tuple(fc.constantFrom(...designFamilies), fc.array(anyone, { maxLength: 5 }))
  .map(([family, people]) => designWith(family, people));
const keysIn = (design: Design) => new Set(peopleIn(design).map((one) => personKey(one.person)));

describe('of a design of any family', () => {
  it('nobody who is taken out is left, and everybody else is', () => {
    fc.assert(
      fc.property(anyDesign, anyone, (design, leaving) => {
        const before = keysIn(design);
        before.delete(personKey(leaving));
        expect(keysIn(editDesign(design, takingOut([leaving])))).toEqual(before);
      }),
    );
  });

  it('who is replaced is nowhere, and the other wherever they were', () => {
    fc.assert(
      fc.property(anyDesign, anyone, anyone, (design, before, after) => {
        const keys = keysIn(design);
        const changed = editDesign(design, replacing(before, after));
        if (before !== after && keys.delete(personKey(before))) keys.add(personKey(after));
        expect(keysIn(changed)).toEqual(keys);
      }),
    );
  });

  it('what concerns nobody in it is the same value', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const nobody = person('nobody');
        expect(editDesign(design, takingOut([nobody])).value).toBe(design.value);
        expect(editDesign(design, replacing(nobody, ann)).value).toBe(design.value);
        expect(editDesign(design, replacing(ann, { ...ann, name: 'x' })).value).toBe(design.value);
      }),
    );
  });
});
