import { expect, it } from 'vitest';
import { openPresetFile, readPresetFile } from './preset-file.ts';
import { writePresetFile } from './write-preset-file.ts';

const poll = {
  id: 'p1',
  name: 'Round',
  num: 0,
  keep_time: 15,
  mode: 1,
  x_vendor: { deep: [1] },
  members: [
    { account: '1001', account_type: 5, name: 'Ann', conf_e164: '8001' },
    { account: '1002', account_type: 5, name: 'Ben', conf_e164: '9009' },
  ],
};
const text = writePresetFile(
  { name: 'Board', presets: [{ family: 'poll', name: 'Round', params: poll }], zones: [] },
  '8001',
);

it('comes back with names and unknown fields, without its id and its meeting’s number', () => {
  const read = readPresetFile(`\u{feff}${text}`);
  expect(read).toEqual({
    name: 'Board',
    zones: [],
    presets: [
      {
        family: 'poll',
        name: 'Round',
        params: {
          ...poll,
          id: undefined,
          members: [
            { ...poll.members[0], conf_e164: '' },
            // of a third meeting
            poll.members[1],
          ],
        },
      },
    ],
  });
});

it('zones of walls go along, and a file without any has none', () => {
  const zones = [{ styleId: 's1', zones: [{ name: 'Left', boxes: ['1_1', '1_2'] }] }];
  const wall = {
    name: 'Hall',
    tvwalls: [{ style_id: 's1', mode: 1, show_mt_name: 1, members: [] }],
  };
  const presets = [{ family: 'wall', name: 'Hall', params: wall }] as const;
  expect(readPresetFile(writePresetFile({ name: '', presets, zones }, ''))).toMatchObject({
    zones,
  });
  expect(text).not.toContain('zones');
});

const changed = (change: (file: { presets: Record<string, unknown>[] }) => unknown) =>
  JSON.stringify(change(JSON.parse(text)));

const withZone = (file: object, name: string) => ({
  ...file,
  zones: [{ style_id: 's', zones: [{ name, boxes: ['1'] }] }],
});

it.each([
  ['nothing', '', 'not-json'],
  ['other text', 'hello', 'not-json'],
  ['a list', '[]', 'other-format'],
  ['another format', '{"format":"meeting-console.template"}', 'other-format'],
  ['another version', changed((file) => ({ ...file, version: 2 })), 'other-version'],
  ['no presets', changed((file) => ({ ...file, presets: [] })), 'no-presets'],
  ['an unknown family', text.replace('"poll"', '"clock"'), 'other-shape'],
  ['a preset without its mandatory fields', text.replace('"keep_time"', '"time"'), 'other-shape'],
  [
    'a zone of no boxes',
    changed((file) => ({ ...file, zones: [{ style_id: 's' }] })),
    'other-shape',
  ],
  ['a zone without a name', changed((file) => withZone(file, '')), 'other-shape'],
  ['thousands of levels', '['.repeat(5000) + ']'.repeat(5000), 'too-deep'],
])('%s is refused', (_, file, code) => {
  expect(readPresetFile(file)).toMatchObject({ problem: { code } });
});

it('a file that is too large is not read', async () => {
  const file = new File([' '.repeat(20_000_001)], 'presets.json');
  expect(await openPresetFile(file)).toEqual({ problem: { code: 'too-large' } });
});
