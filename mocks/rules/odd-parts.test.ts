import { describe, expect, test } from 'vitest';
import { VmpLayout } from '#app/api/generated/types.gen.ts';
import { textOf, type JsonObject } from '../http/json.ts';
import { storePreset } from '../stored-presets.ts';
import { booking, callerOf, type Caller } from '../testing/caller.ts';
import { createMockWorld } from '../world.ts';
import { panesOf } from './layout-panes.ts';

const HOUR = 3_600_000;
const start = new Date('2026-03-31T10:00:00+08:00').getTime();
const TOMORROW = start + 24 * HOUR;
const INVALID = 900_003;

function setUp() {
  const world = createMockWorld({ scenario: 'office', now: () => new Date(start) });
  return { db: world.db, admin: callerOf(world) };
}

const format = { bitrate: 2048, resolution: 13, format: 4, frame: 30 };
const nobody = { conf_e164: '', account: '', account_type: 1 };
const poll = { name: '', num: 0, keep_time: 5, mode: 1, members: [] };
const pane = (chn_idx: number, more: JsonObject = {}) => ({
  ...nobody,
  member_type: 2,
  chn_idx,
  ...more,
});
const picture = (members: readonly JsonObject[], more: JsonObject = {}): JsonObject => ({
  mode: 1,
  layout: 5,
  voice_hint: 1,
  show_mt_name: 1,
  broadcast: 1,
  members,
  ...more,
});
const invited = (account: string, account_type: number): JsonObject => ({
  invite_members: [{ account, account_type }],
});

const odd: readonly (readonly [what: string, fields: JsonObject, field: string])[] = [
  ['an empty video format', { video_formats: [{}] }, 'video_formats[0].bitrate'],
  [
    'a video format without its frame rate',
    { video_formats: [format, { ...format, frame: undefined }] },
    'video_formats[1].frame',
  ],
  [
    'a background that is no image',
    { vmp: picture([], { background_image: 'gone' }) },
    'vmp.background_image',
  ],
  ['a fifth pane of four', { vmp: picture([pane(0), pane(4)]) }, 'vmp.members[1].chn_idx'],
  ['two rows for one pane', { vmp: picture([pane(1), pane(1)]) }, 'vmp.members[1].chn_idx'],
  [
    'a polled pane without its poll',
    { vmp: picture([pane(0, { member_type: 6 })]) },
    'vmp.members[0].poll',
  ],
  ['a number as an e-mail', invited('100001', 4), 'invite_members[0].account'],
  ['an e-mail as a number', invited('a@b.example', 5), 'invite_members[0].account'],
  ['an e-mail as a moid', invited('a@b.example', 1), 'invite_members[0].account'],
  ['a number as a moid', invited('0512001', 1), 'invite_members[0].account'],
  ['an address as a telephone', invited('10.0.0.1', 6), 'invite_members[0].account'],
  ['a telephone as an address', invited('+8651285181157', 7), 'invite_members[0].account'],
  ['an address as an alias', invited('10.0.0.1', 8), 'invite_members[0].account'],
  [
    'a polled pane whose poll is empty',
    { vmp: picture([pane(0, { member_type: 6, poll: {} })]) },
    'vmp.members[0].poll',
  ],
  [
    'somebody of another type in a poll of a pane',
    {
      vmp: picture([
        pane(0, {
          member_type: 6,
          poll: { ...poll, members: [{ account: 'x', account_type: 7, conf_e164: '' }] },
        }),
      ]),
    },
    'vmp.members[0].poll.members[0].account',
  ],
];

describe('a meeting, template and room are refused', () => {
  test.each(odd)('with %s', async (_what, fields, field) => {
    const { admin } = setUp();
    const rows = { name: '会议', conf_type: 0, voice_activity_detection: 0, max_join_mt: 192 };
    const room = { name: '会议室', preoccupy_resource: 0, video_formats: [] };
    const tries = [
      await admin.get('bookMeeting', { params: booking('会议', TOMORROW, fields) }),
      await admin.get('startMeeting', { params: { ...rows, ...fields } }),
      await admin.get('createSeries', {
        params: booking('会议', TOMORROW, {
          ...fields,
          meeting_formular: { end_date: '2026-04-03', repeat_type: 1 },
        }),
      }),
      await admin.get('createTemplate', { params: { ...rows, ...fields } }),
      await admin.get('createVirtualRoom', { params: { ...room, ...fields } }),
    ];
    for (const { error_code, description } of tries) {
      expect(error_code).toBe(INVALID);
      expect(textOf(description)).toContain(`${field} `);
    }
  });

  const fine: readonly (readonly [what: string, fields: JsonObject])[] = [
    ['any pane of an automatic picture', { vmp: picture([pane(9), pane(9)], { mode: 2 }) }],
    ['the last pane', { vmp: picture([pane(3), pane(0)]) }],
    ['a polled pane with its poll', { vmp: picture([pane(0, { member_type: 6, poll })]) }],
    ['nobody of any type', { chairman: { account: '', account_type: 5 } }],
    ['an address of version 6', invited('fe80::1', 7)],
    ['an alias at an address', invited('lobby@10.0.0.9', 8)],
    ['an unknown key of any content', { x_later: { account: 'a@b', account_type: 5 } }],
  ];
  test.each(fine)('but not with %s', async (_what, fields) => {
    const { admin } = setUp();
    const params = booking('会议', TOMORROW, fields);
    expect(await admin.refusal('bookMeeting', { params })).toBe('accepted');
  });

  test('a background that is an image is none of these', async () => {
    const { db, admin } = setUp();
    const [background_image = ''] = db.images.keys();
    const params = booking('会议', TOMORROW, { vmp: picture([], { background_image }) });
    expect(await admin.refusal('bookMeeting', { params })).toBe('accepted');
  });
});

describe('what is stored already', () => {
  test.each(odd)('stays savable: %s', async (_what, fields) => {
    const { db, admin } = setUp();
    const { conf_id, meeting_id } = await admin.ok('bookMeeting', {
      params: booking('会议', TOMORROW),
    });
    const meeting = db.meetings.get(textOf(meeting_id));
    if (meeting === undefined) throw new Error('not booked');
    db.meetings.set(meeting.id, { ...meeting, fields: { ...meeting.fields, ...fields } });
    const path = { conf_id: textOf(conf_id) };
    const read = await admin.ok('getBookedMeeting', { path });
    const update = (params: JsonObject) => admin.refusal('updateBookedMeeting', { path, params });
    expect(await update({ ...read, name: '改名' })).toBe('accepted');
    expect(await update({ ...read, vips: [{ account: 'b@c.example', account_type: 5 }] })).toBe(
      INVALID,
    );
  });

  test('comes along with the template and the room that have it', async () => {
    const { db, admin } = setUp();
    const vmp = picture([pane(7)]);
    const [template] = db.templates.values();
    const [, , room] = db.virtualRooms.values();
    if (template === undefined || room === undefined) throw new Error('an empty office');
    db.templates.set(template.id, { ...template, fields: { ...template.fields, vmp } });
    db.virtualRooms.set(room.id, { ...room, fields: { ...room.fields, vmp } });
    const start = (create_type: number, template_id: string, name: string) =>
      admin.refusal('startMeeting', { params: { create_type, template_id, name } });
    expect(await start(3, template.id, '模板')).toBe('accepted');
    expect(await start(4, room.id, '会议室')).toBe('accepted');
    const params = booking('预约', TOMORROW, { create_type: 4, template_id: room.id });
    expect(await admin.refusal('bookMeeting', { params })).toBe('accepted');
  });
});

function wall(style_id: string, hdu_id = '1_1', member_type = 2): JsonObject {
  return {
    name: '电视墙',
    tvwalls: [{ style_id, mode: 1, members: [{ ...nobody, hdu_id, member_type }] }],
  };
}

function setUpPresets() {
  const { db, admin } = setUp();
  const [style = ''] = db.wallStyles.keys();
  const meeting = [...db.meetings.values()].find(({ fields }) => fields.name === '战略发布会');
  return { db, admin, style, path: { meeting_id: meeting?.id ?? '' } };
}

describe('a preset', () => {
  test('of a picture is judged like a meeting’s own', async () => {
    const { admin, path } = setUpPresets();
    const params = { name: '画面', ...picture([pane(4)]) };
    expect(await admin.refusal('createMeetingVmpPreset', { path, params })).toBe(INVALID);
  });

  const odds: readonly (readonly [
    what: string,
    field: string,
    of: (style: string) => JsonObject,
  ])[] = [
    ['a style that is none', 'tvwalls[0].style_id', () => wall('gone')],
    ['no style', 'tvwalls[0].style_id', () => wall('')],
    ['a box of another style', 'tvwalls[0].members[0].hdu_id', (style) => wall(style, '6_4')],
    [
      'a box with the type of answers',
      'tvwalls[0].members[0].member_type',
      (style) => wall(style, '1_1', 7),
    ],
  ];
  test.each(odds)('never has %s, unless it was read so', async (_what, field, of) => {
    const { db, admin, style, path } = setUpPresets();
    const params = of(style);
    const refused = await admin.get('createMeetingTvWallPreset', { path, params });
    expect(refused.error_code).toBe(INVALID);
    expect(textOf(refused.description)).toContain(`${field} `);
    const made = await admin.ok('createMeetingTvWallPreset', { path, params: wall(style) });
    const update = (id: string) =>
      admin.refusal('updateMeetingTvWallPreset', {
        path: { ...path, tvwall_id: id },
        params: { ...params, name: '改名' },
      });
    expect(await update(textOf(made.id))).toBe(INVALID);
    const stored = storePreset(db, {
      meeting: path.meeting_id,
      family: 'tvwall',
      body: { ...params, name: '旧' },
    });
    expect(await update(stored)).toBe('accepted');
  });

  test('of a template is judged alike, and the walls of a series', async () => {
    const { db, admin, style } = setUpPresets();
    const [own] = [...db.templates.values()].filter(({ creator }) => creator === 'admin');
    const path = { template_id: own?.id ?? '' };
    const create = (params: JsonObject) =>
      admin.refusal('createTemplateTvWallPreset', { path, params });
    expect(await create(wall('gone'))).toBe(INVALID);
    expect(await create(wall(style))).toBe('accepted');
    const series = (tv_wall: JsonObject, name: string) =>
      admin.refusal('createSeries', {
        params: booking(name, TOMORROW, {
          tv_wall,
          meeting_formular: { end_date: '2026-04-03', repeat_type: 1 },
        }),
      });
    expect(await series(wall('gone'), '例会一')).toBe(INVALID);
    expect(await series(wall(style), '例会二')).toBe('accepted');
  });
});

describe('a size that the platform has no resources for', () => {
  const NO_RESOURCES = 20_101;
  const rows = { name: '会议', conf_type: 0, voice_activity_detection: 0, max_join_mt: 64 };
  const room = { name: '会议室', preoccupy_resource: 0, video_formats: [], max_join_mt: 64 };
  const tries = ({ refusal }: Caller) =>
    Promise.all([
      refusal('bookMeeting', { params: booking('预约', TOMORROW, { max_join_mt: 64 }) }),
      refusal('startMeeting', { params: rows }),
      refusal('createSeries', {
        params: booking('例会', TOMORROW, {
          max_join_mt: 64,
          meeting_formular: { end_date: '2026-04-03', repeat_type: 1 },
        }),
      }),
      refusal('createTemplate', { params: rows }),
      refusal('createVirtualRoom', { params: room }),
    ]);

  test('is refused, and taken where it has some', async () => {
    expect(await tries(setUp().admin)).toEqual(Array(5).fill(NO_RESOURCES));
    const older = createMockWorld({
      scenario: 'office',
      now: () => new Date(start),
      settings: { sizes: [64, 192] },
    });
    expect(await tries(callerOf(older))).toEqual(Array(5).fill('accepted'));
  });

  test('stays savable where it is stored, and comes along with its room', async () => {
    const { db, admin } = setUp();
    const stored = [...db.virtualRooms.values()].find(({ fields }) => fields.max_join_mt === 64);
    const vmr_id = stored?.id ?? '';
    const read = await admin.ok('getVirtualRoom', { path: { vmr_id } });
    const update = (params: JsonObject) =>
      admin.refusal('updateVirtualRoom', { path: { vmr_id }, params: { ...read, ...params } });
    expect(await update({ mute: 1 })).toBe('accepted');
    expect(await update({ max_join_mt: 32 })).toBe(NO_RESOURCES);
    const inRoom = (max_join_mt: number) =>
      admin.refusal('bookMeeting', {
        params: booking('预约', TOMORROW, { create_type: 4, template_id: vmr_id, max_join_mt }),
      });
    expect(await inRoom(32)).toBe(NO_RESOURCES);
    expect(await inRoom(64)).toBe('accepted');
  });
});

const counts =
  `One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen
  Sixteen Seventeen Eighteen Nineteen Twenty TwentyOne TwentyTwo TwentyThree TwentyFour TwentyFive`.split(
    /\s+/,
  );

test.each(Object.entries(VmpLayout))('layout %s has the panes of its name', (name, layout) => {
  const panes = panesOf(layout);
  expect(name.startsWith(counts[(panes ?? 0) - 1] ?? 'none')).toBe(true);
});
