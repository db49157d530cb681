import { describe, expect, it } from 'vitest';
import { assignPane, NEW_COMPOSITION, setLayout } from '#app/features/picture/model/composition.ts';
import { designChanges } from './design-changes.ts';
import type { Design } from './designs.ts';
import {
  designFamilies,
  designIn,
  hasChannels,
  newDesign,
  readDesign,
  renamed,
  withDesign,
  writeDesign,
} from './designs.ts';
import { addWall, NEW_WALL_PRESET } from '#app/features/tv-wall/model/wall.ts';
import { NEW_MIX } from '#app/features/picture/model/mix.ts';
import { NO_PICTURE, PICTURE_PARTS } from '#app/features/picture/model/picture-and-sound.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { checkPresetName, freePresetName } from './preset-names.ts';

const ann = { account: '1001', kind: 'e164', name: 'Ann' } as const;
const bob = { account: '1002', kind: 'e164', name: 'Bob' } as const;
const member = (person: typeof ann | typeof bob) =>
  ({ source: { kind: 'member', person } }) as const;

describe('a preset', () => {
  it.each(designFamilies)('%s that nobody touched goes back as it was read', (family) => {
    const read = { id: 'p', name: 'N', mode: 1, later: { deep: 1 }, members: [{ odd: 1 }] };
    expect(writeDesign(readDesign(family, read), read, '7')).toEqual(read);
  });

  it.each(designFamilies)('%s keeps what is unknown when it gets another name', (family) => {
    const read = { id: 'p', name: 'N', mode: 1, later: { deep: 1 }, members: [{ odd: 1 }] };
    const sent = writeDesign(renamed(readDesign(family, read), 'M'), read, '7');
    expect(sent).toMatchObject({ ...read, name: 'M' });
  });

  it.each(PICTURE_PARTS)('%s stands in its place of a whole', (family) => {
    const design = renamed(newDesign(family), 'N');
    if (design.family === 'wall') throw new TypeError('no part of a whole');
    expect(designIn(NO_PICTURE, family)).toBeUndefined();
    expect(designIn(withDesign(NO_PICTURE, design), family)).toEqual(design);
    expect(renamed(design, 'N')).toBe(design);
  });
});

describe('what changed', () => {
  const base = assignPane(NEW_COMPOSITION, 0, member(ann));
  const changes = (after: typeof base) =>
    designChanges({ family: 'vmp', value: base }, { family: 'vmp', value: after });

  it('is nothing for other names and the number of another meeting', () => {
    const named = { ...ann, name: 'Ann Q', meetingNumber: '7' };
    const after = {
      ...base,
      name: 'other',
      panes: [{ source: { kind: 'member', person: named } } as const, ...base.panes.slice(1)],
    };
    expect(changes(after)).toEqual([]);
  });

  it('names panes of the same layout, and counts them in another', () => {
    expect(changes(assignPane(base, 0, member(bob)))).toEqual([
      {
        code: 'pane',
        pane: 1,
        before: { kind: 'member', person: ann },
        after: { kind: 'member', person: bob },
      },
    ]);
    expect(changes(setLayout(base, 12))).toEqual([{ code: 'layout', before: 5, after: 12 }]);
    expect(changes(setLayout(assignPane(base, 1, member(bob)), 12))).toEqual([
      { code: 'layout', before: 5, after: 12 },
      { code: 'panes', count: 2 },
    ]);
  });

  it('names settings and the mode', () => {
    expect(changes({ ...base, mode: 'custom', voiceHint: false })).toEqual([
      { code: 'mode', before: 'automatic', after: 'custom' },
      { code: 'setting', setting: 'voiceHint' },
    ]);
  });

  it('tells of a batch poll who came and who went, there or not', () => {
    const batch = (...members: (typeof ann | typeof bob)[]) => ({
      ...base,
      poll: { ...NEW_POLL, members },
    });
    const was = (before: typeof base, after: typeof base) =>
      designChanges({ family: 'vmp', value: before }, { family: 'vmp', value: after });
    expect(changes(batch(bob))).toEqual([{ code: 'batch-poll', added: [bob], removed: [] }]);
    expect(was(batch(ann), base)).toEqual([{ code: 'batch-poll', added: [], removed: [ann] }]);
    expect(was(batch(ann), batch(bob))).toEqual([
      { code: 'batch-poll', added: [bob], removed: [ann] },
    ]);
    expect(was(batch(ann), batch(ann))).toEqual([]);
    expect(was(base, batch())).toEqual([]);
  });

  it('is told of TV walls, and of nothing where the families differ', () => {
    const wall = { family: 'wall', value: NEW_WALL_PRESET } as const;
    const more = { family: 'wall', value: addWall(NEW_WALL_PRESET, 's') } as const;
    expect(designChanges(wall, more)).toEqual([{ code: 'walls', before: 0, after: 1 }]);
    for (const one of designFamilies.map(newDesign)) {
      for (const other of designFamilies.map(newDesign)) {
        expect(designChanges(one, other)).toEqual([]);
      }
    }
  });

  it('tells who came and who went, and a mere change of order', () => {
    const poll = (...members: (typeof ann | typeof bob)[]) =>
      ({ family: 'poll', value: { ...NEW_POLL, members } }) as const;
    expect(designChanges(poll(ann), poll(bob))).toEqual([
      { code: 'members', added: [bob], removed: [ann] },
    ]);
    expect(designChanges(poll(ann, bob), poll(bob, ann))).toEqual([
      { code: 'members', added: [], removed: [] },
    ]);
    const slow = { family: 'poll', value: { ...NEW_POLL, interval: 30, members: [ann] } } as const;
    expect(designChanges(poll(ann), slow)).toEqual([{ code: 'interval', before: 5, after: 30 }]);
  });

  it('tells who is mixed, and who is at present', () => {
    const mix = { family: 'mix', value: { ...NEW_MIX, members: [ann, bob] } } as const;
    const active = { family: 'mix', value: { ...mix.value, active: [bob] } } as const;
    expect(designChanges(mix, active)).toEqual([{ code: 'active', added: [bob], removed: [] }]);
    const less = { family: 'mix', value: { ...mix.value, members: [ann] } } as const;
    expect(designChanges(mix, less)).toEqual([{ code: 'members', added: [], removed: [bob] }]);
  });
});

describe('the name of a preset', () => {
  it.each([
    ['', 'preset-name-empty'],
    ['  ', 'preset-name-empty'],
    ['Taken', 'preset-name-taken'],
    ['\u4f1a'.repeat(22), 'preset-name-too-long'],
  ])('%j: %s', (name, code) => {
    expect(checkPresetName(name, ['Taken'])?.code).toBe(code);
  });

  it('may have 64 bytes and any character', () => {
    expect(checkPresetName('\u4f1a'.repeat(21), [])).toBeUndefined();
    expect(checkPresetName('50% & more', ['Taken'])).toBeUndefined();
  });

  it('of a copy is free, and no longer than it may be', () => {
    expect(freePresetName('Panel', ['Panel', 'Panel 2'])).toBe('Panel 3');
    const long = '\u4f1a'.repeat(21);
    expect(freePresetName(long, [long])).toBe(`${'\u4f1a'.repeat(20)} 2`);
  });
});

it.each([
  ['two', false],
  [256, false],
  [2, true],
])('a preset with a channel of %j can be sent: %s', (channel, is) => {
  const vmp = newDesign('vmp');
  const wall = newDesign('wall');
  if (vmp.family !== 'vmp' || wall.family !== 'wall') throw new Error('another family');
  const pane = { source: { kind: 'member', person: ann }, channel } as const;
  const picture = { ...vmp.value, panes: [pane] };
  const contents = [
    { kind: 'member', person: ann, channel },
    { kind: 'quad', parts: [{ index: 0, person: ann, channel }] },
    { kind: 'own-picture', picture },
  ] as const;
  const walls = contents.map((content) => ({
    styleId: 's',
    mode: 'custom' as const,
    showNames: false,
    batchPoll: null,
    boxes: { '1_1': content },
    repeated: [],
  }));
  const designs: Design[] = [
    { family: 'vmp', value: picture },
    ...walls.map((one) => ({ family: 'wall' as const, value: { ...wall.value, walls: [one] } })),
  ];
  expect(designs.map(hasChannels)).toEqual(designs.map(() => is));
});
