import type { Db, Preset } from '../db/db.ts';
import { newId, newNumber } from '../db/ids.ts';
import type { JsonObject } from '../http/json.ts';
import { invite } from './company.ts';

const rooms: readonly { readonly name: string; readonly fields: JsonObject }[] = [
  {
    name: '总经理专用会议室',
    fields: { exclusive: 1, encrypted_type: 2, encrypted_key: '#EDC4rfv' },
  },
  { name: '音视频巡检室', fields: { conf_type: 1, max_join_mt: 64 } },
  { name: 'Hamburg Bridge', fields: { enable_rtc: 1, conf_protocol: 2, anonymous_mt: 1 } },
  { name: '培训直播间', fields: { recorder: { recorder_mode: 3, publish_mode: 1 } } },
  { name: 'London Drop-in', fields: { conf_type: 2, preoccupy_resource: 2, public_conf: 1 } },
];

/** Five virtual rooms; a running meeting is held in the second. */
export function fillRooms(db: Db): void {
  for (const { name, fields } of rooms) {
    const id = newId(db);
    db.virtualRooms.set(id, {
      id,
      number: newNumber(db),
      fields: {
        name,
        preoccupy_resource: 0,
        max_join_mt: 192,
        video_formats: [{ bitrate: 2048, resolution: 13, format: 4, frame: 30 }],
        exclusive_users: fields.exclusive === 1 ? seatsIn(invite(db, 3)) : [],
        visible_user_domains: [{ name: '总部', moid: db.settings.userDomain }],
        ...fields,
      },
    });
  }
}

/** People as they are where nobody is called: no protocol and no bit rate (operations 88 to 92). */
function seatsIn(members: readonly JsonObject[]): JsonObject[] {
  const seat = seatsOf(members);
  return members.map((_, index) => seat(index));
}

const templates: readonly {
  readonly name: string;
  readonly people: number;
  readonly bound?: boolean;
  readonly fields?: JsonObject;
}[] = [
  { name: '部门周会', people: 12, bound: true },
  { name: '项目评审会', people: 9, fields: { duration: 120, dual_mode: 1 } },
  { name: 'Board Meeting', people: 8, bound: true, fields: { encrypted_type: 2, safe_conf: 1 } },
  { name: '全员大会', people: 40, fields: { mute: 1, mute_filter: 1, enable_audience: 1 } },
  { name: '培训课程', people: 20, fields: { recorder: { recorder_mode: 3, publish_mode: 1 } } },
  {
    name: 'Customer Call',
    people: 4,
    fields: { enable_rtc: 1, conf_protocol: 2, anonymous_mt: 1 },
  },
  { name: '应急指挥调度', people: 10, fields: { conf_type: 1, duration: 0, x_vendor_flag: 7 } },
  { name: 'SFU Webinar', people: 6, fields: { conf_type: 2, preoccupy_resource: 2 } },
];

/** Eight templates of the desk: settings, people, pictures, and presets of all four families on the first. */
export function fillTemplates(db: Db): void {
  for (const [index, row] of templates.entries()) {
    const id = newId(db);
    const members = invite(db, row.people);
    const seat = seatsOf(members);
    db.templates.set(id, {
      id,
      number: row.bound === true ? newNumber(db) : '',
      creator: 'desk',
      fields: {
        name: row.name,
        conf_type: 0,
        voice_activity_detection: index % 2,
        max_join_mt: 192,
        conf_level: String(index),
        bind_e164: row.bound === true ? 1 : 0,
        chairman: seat(0),
        speaker: seat(1),
        invite_members: members,
        audiences: index === 3 ? invite(db, 30) : [],
        vips: [seat(0), seat(1)],
        keep_calling_members: [seat(2)],
        vmp: customPicture(seat, 0),
        mix: { name: '', mode: 1, members: [], active_members: [] },
        ...row.fields,
      },
    });
    if (index === 0) {
      db.presets.set(`template:${id}`, allFamilies(db, members));
      db.defaultTemplate = { template: id, by: 'admin', name: row.name };
    }
  }
}

/** Gives another user templates of their own like all that are there: templates are personal. */
export function copyTemplates(db: Db, creator: string): void {
  const all = [...db.templates.values()];
  for (const template of all) {
    const id = newId(db);
    const number = template.number === '' ? '' : newNumber(db);
    db.templates.set(id, { ...template, id, number, creator });
    const presets = db.presets.get(`template:${template.id}`);
    if (presets !== undefined) {
      db.presets.set(
        `template:${id}`,
        presets.map((preset) => ({ ...preset, id: newId(db) })),
      );
    }
  }
}

/** The invited person at an index, as chair, speaker or in a pane: nobody else is in the meeting. */
type Seats = (index: number) => JsonObject;

function seatsOf(members: readonly JsonObject[]): Seats {
  return (index) => {
    const { account, account_type } = members[index % members.length] ?? {};
    return { account: account ?? '', account_type: account_type ?? 1 };
  };
}

function placed(seat: Seats, index: number): JsonObject {
  return { ...seat(index), conf_e164: '' };
}

/**
 * One large and three small panes (layout 12): the speaker in the large one, two people, and a poll in the
 * last.
 */
function customPicture(seat: Seats, from: number): JsonObject {
  return {
    mode: 1,
    layout: 12,
    voice_hint: 1,
    show_mt_name: 1,
    broadcast: 1,
    members: [
      { conf_e164: '', account: '', account_type: 1, member_type: 2, chn_idx: 0 },
      { ...placed(seat, from + 1), member_type: 1, chn_idx: 1 },
      { ...placed(seat, from + 2), member_type: 1, chn_idx: 2 },
      {
        conf_e164: '',
        account: '',
        account_type: 1,
        member_type: 6,
        chn_idx: 3,
        poll: { name: '', num: 0, keep_time: 5, mode: 1, members: people(seat, from + 3, 5) },
      },
    ],
  };
}

function people(seat: Seats, from: number, count: number): JsonObject[] {
  return Array.from({ length: count }, (_, index) => placed(seat, from + index));
}

/** A preset of every family, using the people invited to a meeting or template. */
export function allFamilies(db: Db, members: readonly JsonObject[]): readonly Preset[] {
  const seat = seatsOf(members);
  const style = [...db.wallStyles.values()][0];
  const [first, second] = style?.boxes ?? [];
  return [
    { id: newId(db), family: 'vmp', body: { name: '一大三小', ...customPicture(seat, 4) } },
    { id: newId(db), family: 'vmp', body: { name: 'Automatic', mode: 2, layout: 5, members: [] } },
    {
      id: newId(db),
      family: 'mix',
      body: { name: '领导定制混音', mode: 2, members: people(seat, 2, 6), active_members: [] },
    },
    {
      id: newId(db),
      family: 'poll',
      body: {
        name: '全员轮询',
        num: 0,
        keep_time: 7,
        mode: 1,
        members: people(seat, 0, Math.min(12, members.length)),
      },
    },
    {
      id: newId(db),
      family: 'tvwall',
      body: {
        name: '董事会电视墙',
        tvwalls: [
          {
            style_id: style?.id ?? '',
            mode: 1,
            show_mt_name: 1,
            members: [
              { ...placed(seat, 1), hdu_id: first?.hdu_id ?? '', member_type: 1, mt_chn_idx: 0 },
              {
                hdu_id: second?.hdu_id ?? '',
                member_type: 5,
                account: '',
                account_type: 1,
                conf_e164: '',
                poll: { name: '', num: 10, keep_time: 5, mode: 1, members: people(seat, 5, 4) },
              },
            ],
          },
        ],
      },
    },
  ];
}
