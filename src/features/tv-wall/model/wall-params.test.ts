import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPoll, objectOf, personFields } from '#app/lib/testing/contract-objects.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import {
  assignBox,
  assignBoxes,
  assignToAll,
  clearBoxes,
  memberContent,
  swapBoxContents,
} from './placing.ts';
import { addWall, contentAt, removeWall, withWall } from './wall.ts';
import type { BoxContent, QuadPart, Wall, WallPreset } from './wall.ts';
import { fromWallPreset, toWallPreset } from './wall-params.ts';

const box = objectOf({
  ...personFields,
  hdu_id: fc.constantFrom('1_1', '1_2', '2_1', '7', '', '__proto__'),
  member_type: fc.integer({ min: 0, max: 12 }),
  mt_chn_idx: fc.nat(4),
  poll: anyPoll,
  vmp: objectOf({
    layout: fc.constantFrom(1, 5, 90),
    mode: fc.nat(5),
    members: fc.array(objectOf({ ...personFields, member_type: fc.nat(8), chn_idx: fc.nat(5) }), {
      maxLength: 3,
    }),
  }),
  spilt: fc.array(
    objectOf({
      ...personFields,
      sub_chn_index: fc.integer({ min: -1, max: 5 }),
      mt_chn_idx: fc.nat(3),
    }),
    { maxLength: 5 },
  ),
});
const wall = objectOf({
  style_id: fc.constantFrom('s1', 's2', ''),
  mode: fc.nat(3),
  show_mt_name: fc.nat(2),
  batch_poll: anyPoll,
  members: fc.array(box, { maxLength: 6 }),
});
const preset = objectOf({
  id: fc.string(),
  name: fc.string(),
  tvwalls: fc.array(wall, { maxLength: 3 }),
});

/** Whose kind of account nobody said. */
const moid = (account: string): Participant => ({ account, kind: 'moid', name: '' });
const someone = (account: string): Participant => ({ account, kind: 'e164', name: '' });

const row = (account: string, hdu: string, rest: object) => ({
  account,
  account_type: 5,
  conf_e164: '1',
  hdu_id: hdu,
  ...rest,
});
const original = {
  id: 'p1',
  name: 'Stage',
  later: { of: ['unknown'] },
  tvwalls: [
    {
      style_id: 's1',
      mode: 1,
      show_mt_name: 1,
      glow: 2,
      batch_poll: { num: 3, keep_time: 20, mode: 3, members: [{ account: 'p', x: 1 }], speed: 2 },
      members: [
        row('a', '1_1', { member_type: 1, mt_chn_idx: 2, zoom: 3 }),
        row('', '1_2', { member_type: 2, zoom: 4 }),
        row('', '1_3', {
          member_type: 5,
          poll: { num: 0, keep_time: 5, mode: 1, members: [{ account: 'b', seat: 8 }], tempo: 1 },
        }),
        row('', '1_4', {
          member_type: 9,
          spilt: [
            { account: 'q', account_type: 5, sub_chn_index: 0, mt_chn_idx: 1, tint: 1 },
            { account: 'r', account_type: 5, sub_chn_index: 3 },
          ],
        }),
        row('', '2_1', { member_type: 8, vmp: { layout: 1, mode: 1, members: [], odd: 1 } }),
        row('x', '2_2', { member_type: 12 }),
        row('', '2_3', { member_type: 7, zoom: 5 }),
        row('z', '1_1', { member_type: 1, zoom: 6 }),
        { zoom: 7 },
      ],
    },
  ],
};
const rows = original.tvwalls[0]?.members ?? [];
const read = fromWallPreset(original);
const membersOf = (sent: object, place = 0): unknown =>
  'tvwalls' in sent && Array.isArray(sent.tvwalls)
    ? Object.entries({ ...sent.tvwalls[place] }).find(([word]) => word === 'members')?.[1]
    : undefined;
const asRead = (row: object) => JSON.stringify(fromWallPreset({ tvwalls: [row] }).walls);
const onFirst = (change: Parameters<typeof withWall>[2]) => withWall(read, 0, change);

describe('untouched', () => {
  it('goes back as the same object, unknown fields at every depth included', () => {
    fc.assert(
      fc.property(preset, (value) => {
        expect(toWallPreset(fromWallPreset({ ...value }), value)).toEqual(value);
      }),
    );
  });

  it('goes back without the envelope of its answer', () => {
    expect(toWallPreset(read, { success: 1, ...original })).toEqual(original);
  });

  it('in its boxes keeps every row, whatever else changes', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 6 }), fc.string(), (members, style) => {
        const value = { name: 'N', tvwalls: [{ style_id: 's', mode: 1, members, odd: 1 }] };
        const before = fromWallPreset(value);
        const changed = withWall(before, 0, (one) => ({ ...one, styleId: `${style}!` }));
        expect(membersOf(toWallPreset(changed, value))).toEqual(members);
      }),
    );
  });

  it('keeps the other walls when one is taken away', () => {
    fc.assert(
      // if walls read alike, it is impossible to tell which one was removed
      fc.property(
        fc.uniqueArray(wall, { minLength: 2, maxLength: 3, selector: asRead }),
        (walls) => {
          const value = { name: 'N', tvwalls: walls };
          const sent = toWallPreset(removeWall(fromWallPreset(value), 0), value);
          expect(sent['tvwalls']).toEqual(walls.slice(1));
        },
      ),
    );
  });
});

describe('what is read', () => {
  it('has a kind for every type of the contract, and others as they are', () => {
    const boxes = read.walls[0]?.boxes ?? {};
    expect(Object.entries(boxes).map(([id, { kind }]) => [id, kind])).toEqual([
      ['1_1', 'member'],
      ['1_2', 'speaker'],
      ['1_3', 'poll'],
      ['1_4', 'quad'],
      ['2_1', 'own-picture'],
      ['2_2', 'raw:12'],
      ['2_3', 'batch-poll'],
    ]);
    expect(boxes['1_1']).toEqual({
      kind: 'member',
      person: { ...someone('a'), meetingNumber: '1' },
      channel: 2,
    });
    expect(boxes['1_4']).toMatchObject({
      parts: [
        { index: 0, person: someone('q'), channel: 1 },
        { index: 3, person: someone('r') },
      ],
    });
    expect(read.name).toBe('Stage');
    expect(read.walls[0]?.batchPoll).toMatchObject({ rounds: 3, interval: 20 });
  });

  it('puts a second content of one box beside the wall', () => {
    expect(read.walls[0]?.repeated).toEqual([
      { box: '1_1', content: memberContent({ ...someone('z'), meetingNumber: '1' }) },
    ]);
  });

  it.each([
    [4, 'meeting-poll'],
    [3, 'chair'],
    [6, 'selected-picture'],
    [10, 'content'],
  ])('type %i is %s', (type, kind) => {
    const value = { tvwalls: [{ members: [{ hdu_id: '1_1', member_type: type }] }] };
    expect(fromWallPreset(value).walls[0]?.boxes['1_1']).toEqual({ kind });
  });

  it.each<[string, object, object]>([
    ['a person without a type is a member', { account: 'a' }, memberContent(moid('a'))],
    ['nobody without a type is an empty box', { account: '' }, { kind: 'empty' }],
    [
      'a type that is no number is none',
      { account: 'a', member_type: '2' },
      memberContent(moid('a')),
    ],
    [
      'a channel that is no number is none',
      { account: 'a', mt_chn_idx: '2' },
      memberContent(moid('a')),
    ],
    ['a poll that is missing is a new one', { member_type: 5 }, { kind: 'poll', poll: NEW_POLL }],
    [
      'a picture that is missing is a new one',
      { member_type: 8, vmp: 1 },
      { kind: 'own-picture', picture: NEW_COMPOSITION },
    ],
    [
      'a part of a quad split may lack its index and its channel',
      { member_type: 9, spilt: [{ account: 'a', sub_chn_index: '1', mt_chn_idx: 'x' }, {}] },
      { kind: 'quad', parts: [{ index: -1, person: moid('a') }] },
    ],
    [
      'a type that nobody knows has its person',
      { account: 'a', member_type: 12 },
      { kind: 'raw:12', person: moid('a') },
    ],
  ])('%s', (_, fields, content) => {
    const value = { tvwalls: [{ members: [{ hdu_id: '1_1', ...fields }] }] };
    expect(fromWallPreset(value).walls[0]?.boxes['1_1']).toStrictEqual(content);
  });

  it.each<[object, Partial<Wall>]>([
    [{}, { styleId: '', mode: 'custom', showNames: true, batchPoll: null }],
    [
      { style_id: 7, mode: '2', show_mt_name: '0', batch_poll: 'x' },
      { styleId: '', mode: 'custom', showNames: true, batchPoll: null },
    ],
    [
      { style_id: 's', mode: 2, show_mt_name: 0, batch_poll: {} },
      { styleId: 's', mode: 'batch-poll', showNames: false, batchPoll: NEW_POLL },
    ],
    [
      { mode: 5, show_mt_name: 1 },
      { mode: 'raw:5', showNames: true },
    ],
  ])('a wall of %j', (fields, expected) => {
    expect(fromWallPreset({ name: 3, tvwalls: [fields] })).toMatchObject({
      name: '',
      walls: [{ ...expected, boxes: {}, repeated: [] }],
    });
  });

  it('a member row without an account is an empty box', () => {
    const value = { tvwalls: [{ members: [{ hdu_id: '1_1', member_type: 1, account: '' }] }] };
    expect(fromWallPreset(value).walls[0]?.boxes['1_1']).toEqual({ kind: 'empty' });
  });
});

/** Treats everyone as a member of the one meeting. */
const plain = (value: WallPreset): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(',"meetingNumber":"1"', ''));

/** A new row's fields of a person, and of nobody. */
const newRow = (account: string) => ({ account, account_type: 5 });
const NOBODY = { account: '', account_type: 1, conf_e164: '' };

describe('what is sent', () => {
  it('a new wall has every mandatory row, and so has a new box', () => {
    const fresh = withWall(addWall({ name: 'New', walls: [] }, 's9'), 0, (one) =>
      assignBox(assignBox(one, '3_1', { kind: 'speaker' }), '3_2', memberContent(someone('a'))),
    );
    expect(toWallPreset(fresh, undefined, '77')).toEqual({
      name: 'New',
      tvwalls: [
        {
          style_id: 's9',
          mode: 1,
          show_mt_name: 1,
          members: [
            { account: '', account_type: 1, conf_e164: '77', member_type: 2, hdu_id: '3_1' },
            { account: 'a', account_type: 5, conf_e164: '77', member_type: 1, hdu_id: '3_2' },
          ],
        },
      ],
    });
  });

  it('a new box of every kind has what belongs to its kind', () => {
    const contents: readonly (readonly [BoxContent, object])[] = [
      [{ kind: 'speaker' }, { member_type: 2 }],
      [{ kind: 'raw:12', person: null }, { member_type: 12 }],
      [
        { kind: 'member', person: someone('a'), channel: 0 },
        { member_type: 1, mt_chn_idx: 0 },
      ],
      [
        { kind: 'poll', poll: { ...NEW_POLL, members: [someone('a')] } },
        { member_type: 5, poll: expect.objectContaining({ members: [newRow('a')] }) },
      ],
      [
        { kind: 'own-picture', picture: NEW_COMPOSITION },
        { member_type: 8, vmp: expect.objectContaining({ layout: NEW_COMPOSITION.layout }) },
      ],
      [
        {
          kind: 'quad',
          parts: [
            { index: 0, person: someone('a') },
            { index: -1, person: someone('b'), channel: 0 },
          ],
        },
        {
          member_type: 9,
          spilt: [
            { ...newRow('a'), sub_chn_index: 0 },
            { ...newRow('b'), mt_chn_idx: 0 },
          ],
        },
      ],
    ];
    for (const [content, fields] of contents) {
      const person = 'person' in content && content.person !== null ? newRow('a') : NOBODY;
      const value = withWall(addWall({ name: 'New', walls: [] }, 's9'), 0, (one) =>
        assignBox(one, '3_1', content),
      );
      expect(membersOf(toWallPreset(value))).toStrictEqual([
        { ...person, hdu_id: '3_1', ...fields },
      ]);
    }
  });

  it('an emptied box has no row; the others keep theirs', () => {
    const sent = toWallPreset(
      onFirst((one) => clearBoxes(one, ['1_2'])),
      original,
    );
    expect(membersOf(sent)).toEqual(rows.filter((each) => each !== rows[1]));
  });

  it('a content that moved takes the fields of its row along', () => {
    const moved = swapBoxContents(read, { wall: 0, box: '1_2' }, { wall: 0, box: '1_4' });
    const sent = membersOf(toWallPreset(moved, original));
    expect(sent).toContainEqual({ ...rows[1], hdu_id: '1_4' });
    expect(sent).toContainEqual({ ...rows[3], hdu_id: '1_2' });
  });

  it('a changed poll, picture or quad split keeps what is not known of it', () => {
    const changed = onFirst((one) => {
      const [pollBox, quad, own] = ['1_3', '1_4', '2_1'].map((id) => contentAt(one, id));
      if (pollBox?.kind !== 'poll' || quad?.kind !== 'quad' || own?.kind !== 'own-picture') {
        throw new TypeError('other kinds');
      }
      const parts = quad.parts.map((part) => (part.index === 0 ? { ...part, index: 2 } : part));
      const next = assignBox(one, '1_3', { ...pollBox, poll: { ...pollBox.poll, interval: 9 } });
      return assignBox(assignBox(next, '1_4', { ...quad, parts }), '2_1', {
        ...own,
        picture: { ...own.picture, layout: 5 },
      });
    });
    const sent = membersOf(toWallPreset(changed, original));
    expect(sent).toContainEqual(
      expect.objectContaining({
        hdu_id: '1_3',
        poll: expect.objectContaining({ keep_time: 9, tempo: 1 }),
      }),
    );
    expect(sent).toContainEqual(
      expect.objectContaining({
        hdu_id: '1_4',
        spilt: [
          { account: 'q', account_type: 5, sub_chn_index: 2, mt_chn_idx: 1, tint: 1 },
          { account: 'r', account_type: 5, sub_chn_index: 3 },
        ],
      }),
    );
    expect(sent).toContainEqual(
      expect.objectContaining({
        hdu_id: '2_1',
        vmp: expect.objectContaining({ layout: 5, odd: 1 }),
      }),
    );
  });

  it('is read again as what was edited', () => {
    const filled = onFirst((one) => assignToAll(one, ['8_1', '8_2'], memberContent(someone('n'))));
    const again = fromWallPreset(toWallPreset(filled, original, '1'));
    expect(plain(again)).toEqual(plain(filled));
  });

  it('a name goes along though none was read; what is no wall stays while no wall changes', () => {
    const wallRow = { style_id: 's1', mode: 1, show_mt_name: 1, members: [] };
    const value = { tvwalls: [wallRow, 7] };
    const before = fromWallPreset(value);
    expect(toWallPreset({ ...before, name: 'N' }, value)).toEqual({ ...value, name: 'N' });
    const changed = withWall(before, 0, (one) => ({ ...one, showNames: false }));
    expect(toWallPreset(changed, value)).toEqual({
      name: '',
      tvwalls: [{ ...wallRow, show_mt_name: 0 }],
    });
  });

  it('a changed wall has every mandatory row', () => {
    const value = { name: 'N', tvwalls: [{ members: [] }] };
    const changed = withWall(fromWallPreset(value), 0, (one) => ({ ...one, showNames: false }));
    expect(toWallPreset(changed, value)['tvwalls']).toEqual([
      { style_id: '', mode: 1, show_mt_name: 0, members: [] },
    ]);
  });

  it('a batch poll keeps what is not known of it, is sent anew and is taken out', () => {
    const settings = (change: Partial<Wall>) => {
      const walls = toWallPreset(
        onFirst((one) => ({ ...one, ...change })),
        original,
      )['tvwalls'];
      return Array.isArray(walls) ? walls[0] : undefined;
    };
    const [first] = original.tvwalls;
    const batchPoll = read.walls[0]?.batchPoll ?? NEW_POLL;
    expect(settings({ batchPoll: { ...batchPoll, interval: 9 } })).toEqual({
      ...first,
      batch_poll: { ...first?.batch_poll, keep_time: 9 },
    });
    expect(settings({ batchPoll: null })).toEqual({ ...first, batch_poll: undefined });
    const odd = { name: 'N', tvwalls: [{ ...first, batch_poll: 'later' }] };
    const shown = withWall(fromWallPreset(odd), 0, (one) => ({ ...one, showNames: false }));
    expect(toWallPreset(shown, odd)).toMatchObject({ tvwalls: [{ batch_poll: 'later' }] });
    const fresh = { ...addWall({ name: '', walls: [] }, 's'), name: 'N' };
    const polling = withWall(fresh, 0, (one) => ({ ...one, mode: 'batch-poll', batchPoll }));
    expect(toWallPreset(polling)).toMatchObject({
      tvwalls: [{ mode: 2, batch_poll: { num: 3, keep_time: 20, mode: 3 } }],
    });
  });
});

const a = someone('a');
const b = someone('b');
const member = (account: string, hdu: string, rest: object) => ({
  account,
  account_type: 5,
  member_type: 1,
  hdu_id: hdu,
  ...rest,
});
const boxed = (person: Participant, channel: number): BoxContent => ({
  kind: 'member',
  person,
  channel,
});

/** Box and channel by unknown field, once boxes show something else. */
const after = (members: readonly object[], changes: readonly (readonly [string, BoxContent])[]) => {
  const value = { name: 'N', tvwalls: [{ style_id: 's', mode: 1, show_mt_name: 1, members }] };
  const emptied = withWall(fromWallPreset(value), 0, (one) =>
    clearBoxes(one, Object.keys(one.boxes)),
  );
  const changed = withWall(emptied, 0, (one) => assignBoxes(one, changes));
  return membersOf(toWallPreset(changed, value));
};

const part = (account: string, index: number, rest: object) => ({
  account,
  account_type: 5,
  sub_chn_index: index,
  ...rest,
});
const quadAfter = (spilt: readonly object[], parts: readonly QuadPart[]) =>
  after([{ hdu_id: '1_1', member_type: 9, spilt }], [['1_1', { kind: 'quad', parts }]]);

describe('the fields of a row that nobody knows', () => {
  it('stay in the box that stays as it is', () => {
    const rows = [member('a', '1_1', { zoom: 1 }), member('a', '1_2', { zoom: 2 })];
    expect(after(rows, [['1_2', memberContent(a)]])).toEqual([rows[1]]);
  });

  it('follow a content that moved, rather than stay with somebody’s other channel', () => {
    const rows = [
      member('a', '1_1', { mt_chn_idx: 1, zoom: 1 }),
      member('a', '1_2', { mt_chn_idx: 2, zoom: 2 }),
    ];
    const swapped = after(rows, [
      ['1_1', boxed(a, 2)],
      ['1_2', boxed(a, 1)],
    ]);
    expect(swapped).toEqual([
      { ...rows[1], hdu_id: '1_1' },
      { ...rows[0], hdu_id: '1_2' },
    ]);
  });

  it('stay with somebody in their box on another channel', () => {
    const rows = [member('a', '1_1', { zoom: 1 }), member('a', '1_2', { zoom: 2 })];
    const changed = after(rows, [
      ['1_2', boxed(a, 5)],
      ['1_1', boxed(a, 5)],
    ]);
    expect(changed).toEqual([
      { ...rows[1], mt_chn_idx: 5 },
      { ...rows[0], mt_chn_idx: 5 },
    ]);
  });

  it('follow somebody who moved to another channel and another box, and nobody else', () => {
    const rows = [
      member('a', '1_1', { zoom: 1 }),
      member('b', '1_2', { zoom: 2 }),
      { hdu_id: '1_3', member_type: 5, zoom: 3 },
    ];
    const changed = after(rows, [
      ['3_1', { kind: 'poll', poll: { ...NEW_POLL, rounds: 4 } }],
      ['3_2', boxed(b, 5)],
      ['3_3', boxed(a, 5)],
    ]);
    expect(changed).toMatchObject([
      { hdu_id: '3_1', zoom: 3 },
      { hdu_id: '3_2', account: 'b', mt_chn_idx: 5, zoom: 2 },
      { hdu_id: '3_3', account: 'a', mt_chn_idx: 5, zoom: 1 },
    ]);
  });

  it('of a quad split stay with the part that stays as it is', () => {
    const spilt = [part('a', 0, { tint: 1 }), part('a', 1, { tint: 2 })];
    expect(quadAfter(spilt, [{ index: 1, person: a }])).toMatchObject([{ spilt: [spilt[1]] }]);
  });

  it('of a quad split follow the part, by its channel before its person alone', () => {
    const spilt = [
      part('a', 0, { mt_chn_idx: 1, tint: 1 }),
      part('a', 1, { mt_chn_idx: 2, tint: 2 }),
      { sub_chn_index: 3, tint: 3 },
      part('b', 2, { tint: 4 }),
    ];
    const parts: readonly QuadPart[] = [
      { index: 3, person: a, channel: 2 },
      { index: 2, person: a, channel: 7 },
      { index: 0, person: b, channel: 1 },
    ];
    expect(quadAfter(spilt, parts)).toMatchObject([
      {
        spilt: [
          part('a', 3, { mt_chn_idx: 2, tint: 2 }),
          part('a', 2, { mt_chn_idx: 7, tint: 1 }),
          part('b', 0, { mt_chn_idx: 1, tint: 4 }),
          // a row without an account is nobody’s
          { sub_chn_index: 3, tint: 3 },
        ],
      },
    ]);
  });

  it('of a wall stay with its style, at its place before another, and where its style changed', () => {
    const rows = ['s', 't', 's', 'u'].map((style, index) => ({
      style_id: style,
      mode: 1,
      show_mt_name: 1,
      members: [],
      glow: index,
    }));
    const value = { name: 'N', tvwalls: rows };
    const [s0, t1, s2, u3] = fromWallPreset(value).walls.map((one) => ({
      ...one,
      showNames: false,
    }));
    if (!s0 || !t1 || !s2 || !u3) throw new TypeError('no walls');
    const glowsOf = (walls: readonly Wall[]) => {
      const { tvwalls } = toWallPreset({ name: 'N', walls }, value);
      return Array.isArray(tvwalls) ? tvwalls.map(({ glow }: { glow?: number }) => glow) : [];
    };
    expect(glowsOf([t1, s0, s2, u3])).toEqual([1, 0, 2, 3]);
    expect(glowsOf([s0, t1, s2, { ...u3, styleId: 'new' }])).toEqual([0, 1, 2, 3]);
    expect(glowsOf([{ ...t1, styleId: 'new' }, t1, s2, u3])).toEqual([0, 1, 2, 3]);
    expect(glowsOf([s0, t1, s2, u3, { ...u3, styleId: 'new' }])).toEqual([0, 1, 2, 3, undefined]);
  });
});
