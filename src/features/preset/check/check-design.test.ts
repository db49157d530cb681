import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { MOST_MIXED, NEW_MIX } from '#app/features/picture/model/mix.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { assignBoxes, memberContent } from '#app/features/tv-wall/model/placing.ts';
import { newWall } from '#app/features/tv-wall/model/wall.ts';
import { designFamilies } from '../model/designs.ts';
import type { Design } from '../model/designs.ts';
import { designWith } from '../testing/design-with.ts';
import { checkDesign, checkDesigns } from './check-design.ts';
import type { AroundDesigns, DesignFinding } from './check-design.ts';

const person = (account: string): Participant => ({ account, kind: 'e164', name: '' });
const [ann, bob, stranger] = [person('1'), person('2'), person('9')];
const around: AroundDesigns = {
  isMember: ({ account }) => account !== stranger.account,
  styleOf: () => undefined,
};

function codeOf(finding: DesignFinding): string {
  return 'group' in finding ? finding.group.problem.code : finding.problem.code;
}
const codes = (design: Design, known = around) =>
  checkDesign(design, known).map((one) => `${one.severity} ${codeOf(one)}`);

describe('of every family', () => {
  it.each(designFamilies)('people outside the meeting are an error: %s', (family) => {
    expect(codes(designWith(family, [ann, stranger]))).toEqual(['error person-not-in-meeting']);
    expect(codes(designWith(family, [ann, bob]))).toEqual([]);
  });

  it.each(designFamilies)('nobody is a stranger where the people are not known: %s', (family) => {
    expect(codes(designWith(family, [stranger]), { styleOf: () => undefined })).toEqual([]);
  });
});

const mix = (value: Partial<typeof NEW_MIX>): Design => ({
  family: 'mix',
  value: { ...NEW_MIX, mode: 'custom', ...value },
});

describe('of one family', () => {
  const poll = (value: Partial<typeof NEW_POLL>): Design => ({
    family: 'poll',
    value: { ...NEW_POLL, members: [ann], ...value },
  });
  const many = Array.from({ length: MOST_MIXED + 1 }, (_, at) => person(`10${at}`));
  it.each([
    ['an empty mix', mix({}), ['error mix-without-members']],
    ['too many', mix({ members: many }), ['error mix-too-many']],
    [
      'mixed without being a member',
      mix({ members: [ann], active: [bob] }),
      ['warning mix-active-not-member'],
    ],
    ['a smart mix with members', mix({ mode: 'smart', members: [stranger] }), []],
    ['a rotation of nobody', poll({ members: [] }), ['error poll-without-members']],
    ['no interval', poll({ interval: 'x' }), ['error poll-interval-invalid']],
    ['twice in a rotation', poll({ members: [ann, ann] }), ['warning poll-member-twice']],
    ['a wall whose style is gone', designWith('wall', [ann]), ['error style-gone'], null],
    [
      'a picture with an empty pane',
      {
        family: 'vmp',
        value: { ...NEW_COMPOSITION, mode: 'custom', panes: [{ source: { kind: 'empty' } }] },
      },
      ['warning pane-empty'],
    ],
  ] as const)('%s', (_, design, expected, style?: null) => {
    const known = style === null ? { ...around, styleOf: () => null } : around;
    expect(codes(design, known)).toEqual(expected);
  });

  it('a wall says which of several it is', () => {
    const shown = assignBoxes(newWall('s'), [['1_1', memberContent(stranger)]]);
    const two: Design = { family: 'wall', value: { name: '', walls: [newWall('t'), shown] } };
    const found = checkDesign(two, around).filter((one) => codeOf(one) === 'person-not-in-meeting');
    expect(found).toMatchObject([{ wall: 1, of: 2 }]);
  });
});

it('errors come first, each with its preset; the meeting’s own comes without', () => {
  const preset = { family: 'poll', id: 'p', name: 'Round' } as const;
  const twice: Design = { family: 'poll', value: { ...NEW_POLL, members: [ann, ann] } };
  const found = checkDesigns(
    [
      { preset: null, design: twice },
      { preset, design: designWith('poll', [stranger]) },
    ],
    around,
  );
  expect(found.map((one) => [one.preset, one.found.severity])).toEqual([
    [preset, 'error'],
    [null, 'warning'],
  ]);
});

it('no note is a finding, and every stranger of any design is one', () => {
  const anyone = fc.constantFrom(ann, bob, stranger);
  fc.assert(
    fc.property(
      fc.constantFrom(...designFamilies),
      fc.array(anyone, { maxLength: 5 }),
      (family, people) => {
        const found = checkDesign(designWith(family, people), around);
        expect(found.some(({ severity }) => severity === 'note')).toBe(false);
        expect(found.some((one) => codeOf(one) === 'person-not-in-meeting')).toBe(
          people.includes(stranger),
        );
      },
    ),
  );
});
