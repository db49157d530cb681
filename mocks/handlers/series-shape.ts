import type { Db, Meeting, Series } from '../db/db.ts';
import { toPlatformTime } from '../db/platform-time.ts';
import { isList, isObject, numberOf, objectsOf, textOf, type JsonObject } from '../http/json.ts';
import { meetingStates, stateAt } from '../rules/meeting-state.ts';
import { creatorOf, bookedDetail, headOf, namedList, placedIn } from './meeting-shapes.ts';

const nobody = { account: '', account_type: 1, name: '', conf_e164: '' } as const;

/** Keys of operation 81's sample that no written field determines, with the sample's neutral values. */
const neutral: JsonObject = {
  platform_id: '',
  telephone: '',
  mobile: '',
  meeting_moid: '',
  vmr_name: '',
  live_url: '',
  live_password: '',
  qr_code_base64: '',
  is_signed: 0,
  is_recorded: 0,
  is_edit: 1,
  quantum_encryption: 0,
  call_chase: 0,
  auto_cascade: 0,
  callee: nobody,
  caller: nobody,
  responsible: nobody,
  presenter: nobody,
  tv_wall: { name: '', tvwalls: [] },
  room_static: {},
  regular_room_static: {},
  rooms: [],
  regular_rooms: [],
  often_mts: [],
  meeting_criteria_list: [],
};

/** Operation 81: the series as it was written, with its next date first, or its last one if all have passed. */
export function seriesDetail(
  db: Db,
  series: Series,
  dates: readonly Meeting[],
  now: number,
): JsonObject {
  const alive = dates.filter(({ status }) => status !== 'cancelled');
  const next =
    alive.find((meeting) => stateAt(meeting, now) !== meetingStates.ended) ??
    alive.at(-1) ??
    dates.at(-1);
  if (next === undefined) return { ...neutral, ...series.fields, regular_meeting_moid: series.id };
  const shown: Meeting = { ...next, fields: series.fields };
  const { invited_mt_num: _n, regular_simple_dto: _dto, ...whole } = bookedDetail(db, shown, now);
  const files = [...db.files.values()].filter(({ owner }) => owner === next.id);
  const members = objectsOf(whole.invite_members);
  return {
    ...neutral,
    cascade_auto_end: 0,
    ...whole,
    ...headOf(db, shown, now),
    regular_meeting_moid: series.id,
    last_modify_time: toPlatformTime(series.modified),
    creator: creatorOf(db, series.creator),
    file_num: files.length,
    live_password: textOf(isObject(whole.recorder) ? whole.recorder.live_password : ''),
    members: members.map((member) => ({
      account: textOf(member.account),
      account_type: numberOf(member.account_type, 1),
      name: textOf(member.name),
      participate_no: '',
      is_participated: 0,
      participated_type: 0,
      protocol: numberOf(member.protocol, 255),
    })),
    attendances: members,
    vips: namedList(db, whole.vips).map((vip) => placedIn(next, vip)),
    audio_formats: isList(whole.audio_formats) ? whole.audio_formats : [],
  };
}
