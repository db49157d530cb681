import { isObject, numberOf, objectsOf, type Json, type JsonObject } from '../http/json.ts';
import { invalid, Refusal } from '../http/refusal.ts';
import { rowsOf, invitedPeople, people, person, placedFields } from './people-fields.ts';
import { checkMix, checkVmp, mixFields, pollFields, vmpFields } from './preset-fields.ts';
import {
  checkFields,
  flag,
  integer,
  list,
  oneOf,
  record,
  text,
  type FieldTable,
} from './field-table.ts';

/** Encryption key and password: 32 bytes. The sources disagree on the allowed characters, so none is refused. */
const SECRET_BYTES = 32;
const VIPS = 8;
const VIDEO_FORMATS = 4;
const BITRATE = { from: 64, to: 8192 };

/** Marked U in the field notes: any value is stored and returned. */
const unknown = (otherwise: Json): { default: Json } => ({ default: otherwise });

const videoFormatFields = {
  bitrate: integer(2048, BITRATE.from, BITRATE.to),
  resolution: oneOf(13, 1, 2, 3, 12, 13, 14, 15, 16),
  format: oneOf(3, 1, 2, 3, 4, 5, 6, 7),
  frame: integer(30, 1),
} as const satisfies FieldTable;

const recorderFields = {
  vrs_id: text(),
  recorder_mode: oneOf(0, 0, 1, 2, 3),
  publish_mode: flag(),
  anonymous: flag(),
  dual_stream: flag(),
  live_dual_stream: flag(),
  live_password: {
    default: '',
    check: (value: Json, field: string) => {
      if (typeof value !== 'string' || !/^(?:[0-9a-z]{6})?$/i.test(value)) {
        throw invalid(field, '必须为6位字母或数字');
      }
    },
  },
} as const satisfies FieldTable;

/** The platform's defaults (field notes, section 4): H.264 HP 720p; for SFU 1080p. */
export function defaultVideoFormats(conferenceType: number): Json {
  const sfu = conferenceType === 2;
  return [{ bitrate: sfu ? 4096 : 2048, resolution: sfu ? 13 : 12, format: 4, frame: 30 }];
}

/** The settings of a meeting, a template and (most of them) a virtual room. */
const conferenceFields = {
  anonymous_mt: flag(),
  ai: record({ record: flag(), sign: flag(), subtitle: flag() }),
  audio_formats: list((values, field) => {
    for (const value of values) {
      const format = numberOf(value, -1);
      // 0 occurs in the document's own samples.
      if (!Number.isInteger(format) || format < 0 || format > 13)
        throw invalid(field, '只支持 1-13');
    }
  }),
  auto_end: flag(),
  bitrate: integer(2048, 0),
  call_interval: integer(20, 0),
  call_mode: oneOf(2, 0, 2),
  call_times: integer(0, 0),
  cascade_auto_end: flag(),
  cascade_mode: flag(),
  cascade_return: flag(),
  cascade_return_para: unknown(0),
  cascade_upload: flag(),
  closed_conf: flag(),
  conf_level: text('0'),
  dcs: record({ mode: oneOf(0, 0, 1, 2) }),
  doubleflow: flag(),
  dual_lock: unknown(0),
  dual_mode: oneOf(0, 0, 1, 2),
  duration: integer(240, 0),
  enable_audience: flag(),
  enable_dual_list: unknown(0),
  enable_rtc: flag(),
  encrypted_auth: flag(),
  encrypted_key: text('', SECRET_BYTES),
  encrypted_type: oneOf(0, 0, 2, 3, 4),
  fec_mode: flag(),
  max_join_mt: oneOf(192, 8, 32, 64, 192),
  mix: record(mixFields),
  multi_stream: flag(),
  mute: flag(),
  mute_filter: flag(),
  one_reforming: flag(),
  password: text('', SECRET_BYTES),
  poll: record(pollFields),
  preoccupy_resource: oneOf(0, 0, 1, 2),
  public_conf: flag(),
  recorder: record(recorderFields),
  safe_conf: flag(),
  silence: flag(),
  vacinterval: oneOf(5, 0, 3, 5, 15, 30, 60),
  video_formats: list((rows, field) => {
    if (rows.length > VIDEO_FORMATS) throw invalid(field, `最多${VIDEO_FORMATS}个`);
    for (const [index, row] of rowsOf(rows, field).entries()) {
      checkFields(row, videoFormatFields, `${field}[${index}].`);
    }
  }),
  video_quality: flag(),
  vmp: record(vmpFields),
  voice_activity_detection: flag(),
  watermark: flag(),
  audiences: invitedPeople(),
  chairman: person(),
  invite_members: invitedPeople(),
  keep_calling_members: people(placedFields),
  speaker: person(placedFields),
  vips: people(placedFields, { most: VIPS }),
} as const satisfies FieldTable;

/** Fields of a meeting (operations 1, 5, 6, 78, 79). */
export const meetingFields: FieldTable = {
  ...conferenceFields,
  brief: text(),
  conf_category: oneOf(0, 0, 1, 2),
  conf_protocol: oneOf(1, 0, 1, 2),
  conf_type: oneOf(0, 0, 1, 2, 4),
  doubleflow_members: people(),
  email: flag(),
  force_mute: flag(),
  mix_enable: flag(),
  poll_enable: flag(),
  rooms: list(),
  security_level: oneOf(0, 0, 1, 2, 3, 4),
  sms: flag(),
  user_domain_moid: text(),
  video_meeting: unknown(0),
  vmp_enable: flag(),
  wechat: flag(),
};

/** Fields of a template (operations 36, 37): it has no automatic conference type. */
export const templateFields: FieldTable = {
  ...conferenceFields,
  bind_e164: flag(),
  conf_protocol: oneOf(1, 0, 1, 2),
  conf_type: oneOf(0, 0, 1, 2),
  distribute_type: unknown(0),
};

/** Fields of a virtual room (operations 88, 89): "参数中非必填项默认值为0". */
export const virtualRoomFields: FieldTable = {
  ...conferenceFields,
  call_interval: integer(0, 0),
  call_mode: oneOf(0, 0, 2),
  conf_protocol: oneOf(0, 0, 1, 2),
  conf_type: oneOf(0, 0, 1, 2),
  exclusive: flag(),
  exclusive_users: people(),
  vacinterval: oneOf(0, 0, 3, 5, 15, 30, 60),
  visible: unknown(0),
  visible_user_domains: list(),
};

/** Checks single fields, then the rules that involve two. */
export function checkConference(params: JsonObject, table: FieldTable): void {
  checkFields(params, table);
  if (isObject(params.vmp)) checkVmp(params.vmp);
  if (isObject(params.mix)) checkMix(params.mix, 'mix.');
  const level = params.conf_level;
  if (typeof level === 'string' && level !== '' && !(/^\d+$/.test(level) && Number(level) <= 16)) {
    throw invalid('conf_level', '只支持 0-16');
  }
  checkBitrates(params);
}

/** "at most the meeting's bit rate" (field notes, section 4, `invite_members[].bitrate`). */
function checkBitrates(params: JsonObject): void {
  const written = Math.max(fastest(params.video_formats), numberOf(params.bitrate));
  const most = written || fastest(defaultVideoFormats(numberOf(params.conf_type)));
  if (!Array.isArray(params.invite_members)) return;
  for (const [index, member] of rowsOf(params.invite_members, 'invite_members').entries()) {
    if (numberOf(member.bitrate) > most) {
      throw invalid(`invite_members[${index}].bitrate`, `超过会议码率 ${most}`);
    }
  }
}

function fastest(formats: Json | undefined): number {
  return Math.max(0, ...objectsOf(formats).map(({ bitrate }) => numberOf(bitrate)));
}

/** 20301: more terminals are invited than the meeting allows. */
export function checkTerminals(params: JsonObject): void {
  const invited = Array.isArray(params.invite_members) ? params.invite_members.length : 0;
  if (invited > numberOf(params.max_join_mt, 192)) throw new Refusal('tooManyTerminals');
}
