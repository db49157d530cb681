import { VmpLayout } from '#app/api/generated/types.gen.ts';
import { isObject, numberOf, objectsOf, textOf, type Json, type JsonObject } from '../http/json.ts';
import { invalid, Refusal } from '../http/refusal.ts';
import {
  checkFields,
  flag,
  integer,
  list,
  oneOf,
  record,
  requireFields,
  text,
  type FieldRule,
  type FieldTable,
} from './field-table.ts';
import { people, placedFields, rowsOf } from './people-fields.ts';

/** The 65 layouts of operation 26, `vmp.layout`. */
const LAYOUTS: ReadonlySet<number> = new Set(Object.values(VmpLayout));
const AUTOMATIC = 2;
const MIX_CUSTOM = 2;
const MIX_MEMBERS = 64;

/** Operation 21: `num` 0 = endless, `mode` 1 video, 3 sound and picture. */
export const pollFields = {
  name: text(),
  num: integer(10, 0),
  keep_time: integer(5, 1),
  mode: oneOf(1, 1, 3),
  members: people(placedFields, { required: ['conf_e164', 'account', 'account_type'] }),
} as const satisfies FieldTable;

/** Operations 15-17: a custom mix (2) needs members, at most 64. */
export const mixFields = {
  name: text(),
  mode: oneOf(1, 1, MIX_CUSTOM),
  members: people(placedFields, { most: MIX_MEMBERS }),
  active_members: people(placedFields),
} as const satisfies FieldTable;

const vmpMemberFields = {
  ...placedFields,
  member_type: oneOf(6, 1, 2, 3, 4, 6, 7),
  chn_idx: integer(0, 0),
  mt_chn_idx: integer(0, 0),
  poll: record(pollFields),
} as const;

/** Operation 31 and the `vmp` object of a meeting. */
export const vmpFields = {
  name: text(),
  background_image: text(),
  background_image_enable: flag(),
  preferred_style: oneOf(1, 0, 1, 2),
  layout: integer(5),
  mode: oneOf(AUTOMATIC, 1, AUTOMATIC, 3, 4),
  except_self: flag(),
  voice_hint: flag(1),
  show_mt_name: flag(1),
  broadcast: flag(1),
  mt_name_style: record({
    font_color: {
      default: '#FFFFFF',
      check: (value, field) => {
        if (!/^#[0-9a-f]{6}$/i.test(textOf(value))) throw invalid(field, '必须为#RRGGBB');
      },
    },
    position: oneOf(1, 0, 1, 2, 3, 4),
    font_size: oneOf(1, 0, 1, 2),
  }),
  poll: record(pollFields),
  members: people(vmpMemberFields, {
    required: ['conf_e164', 'account', 'member_type', 'chn_idx', 'account_type'],
  }),
} as const satisfies FieldTable;

const splitFields = {
  ...placedFields,
  sub_chn_index: integer(0, 0),
  mt_chn_idx: integer(0, 0),
} as const;

const boxFields = {
  ...placedFields,
  hdu_id: text(),
  member_type: oneOf(5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
  mt_chn_idx: integer(0, 0),
  poll: record(pollFields),
  vmp: record(vmpFields),
  spilt: people(splitFields),
} as const;

/**
 * The part that the follow type of a wall box requires (operation 26: 5 one-channel poll, 8 own picture, 9
 * quad).
 */
const boxParts: Readonly<Record<number, string>> = { 5: 'poll', 8: 'vmp', 9: 'spilt' };
const WALL_BATCH_POLL = 2;

/** One wall of a TV-wall preset. */
const wallFields = {
  style_id: text(),
  mode: oneOf(1, 1, WALL_BATCH_POLL),
  show_mt_name: flag(1),
  batch_poll: record(pollFields),
  members: people(boxFields, { required: ['hdu_id', 'member_type'] }),
} as const satisfies FieldTable;

const tvWallFields = {
  name: text(),
  tvwalls: list(checkWalls),
} as const satisfies FieldTable;

function checkWalls(walls: readonly Json[], field: string): void {
  for (const [index, wall] of rowsOf(walls, field).entries()) {
    const prefix = `${field}[${index}].`;
    requireFields(wall, ['style_id', 'mode'], prefix);
    checkFields(wall, wallFields, prefix);
    if (wall.mode === WALL_BATCH_POLL) requireFields(wall, ['batch_poll'], prefix);
    for (const [box, member] of objectsOf(wall.members).entries()) {
      const part = boxParts[numberOf(member.member_type)];
      if (part !== undefined) requireFields(member, [part], `${prefix}members[${box}].`);
      if (isObject(member.vmp)) checkVmp(member.vmp);
    }
  }
}

/** 20333: the layout is not one of the 65. An automatic picture ignores it (field notes, section 4). */
export function checkVmp(vmp: JsonObject): void {
  const { layout, mode = AUTOMATIC } = vmp;
  if (mode !== AUTOMATIC && layout !== undefined && !LAYOUTS.has(numberOf(layout))) {
    throw new Refusal('layoutUnsupported', `: layout ${String(numberOf(layout))}`);
  }
}

/** `mix.members` is mandatory if the mode is 2, custom. */
export function checkMix(mix: JsonObject, prefix = ''): void {
  if (mix.mode === MIX_CUSTOM && objectsOf(mix.members).length === 0) {
    throw invalid(`${prefix}members`, '定制混音必填');
  }
}

/** The four families: mandatory rows, fields, and rules beyond single fields. */
export const presetFamilies = {
  mix: { required: ['mode'], fields: mixFields, check: (body: JsonObject) => checkMix(body) },
  poll: { required: ['num', 'keep_time', 'mode', 'members'], fields: pollFields, check: undefined },
  tvwall: { required: ['name', 'tvwalls'], fields: tvWallFields, check: undefined },
  vmp: {
    required: ['layout', 'mode', 'voice_hint', 'show_mt_name', 'broadcast', 'members'],
    fields: vmpFields,
    check: checkVmp,
  },
} as const satisfies Record<
  string,
  {
    required: readonly string[];
    fields: Record<string, FieldRule>;
    check: ((body: JsonObject) => void) | undefined;
  }
>;
