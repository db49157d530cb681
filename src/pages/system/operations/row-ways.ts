import { fields, innerObjects } from '#app/api/generated/fields.gen.ts';
import type { OperationFacts } from '#app/api/generated/operations.gen.ts';
import { isOffered } from '#app/features/setting/model/settings-owner.ts';
import { FORM_SETTINGS } from '#app/features/setting/model/settings-rules.ts';
import type { SettingsOwner } from '#app/features/setting/model/setting.ts';

/**
 * How each row of a write comes about: in which part of a form a person sets it, derived from something else, or
 * kept as it was read.
 */
export const ROW_WAYS = [
  'basics',
  'people',
  'settings',
  'picture',
  'walls',
  'access',
  'dialog',
  'derived',
  'kept',
] as const;
export type RowWay = (typeof ROW_WAYS)[number];

export interface WrittenRow {
  /** `recorder.vrs_id`: the fields from the outermost one inwards. */
  readonly path: string;
  readonly way: RowWay | undefined;
}

/** Rows of an object by their way, the names separated by spaces. */
type Rows = Partial<Record<RowWay, string>>;

const PEOPLE =
  'chairman speaker invite_members audiences vips keep_calling_members doubleflow_members';
const PERSON: Rows = { people: 'account account_type name', derived: 'conf_e164' };
const BOOKED: Rows = {
  basics: 'name duration brief rooms',
  people: PEOPLE,
  settings: 'video_formats',
  picture: 'vmp mix poll',
  derived: 'meeting_key',
};
const WITH_SWITCHES = 'vmp mix poll vmp_enable mix_enable poll_enable';
/** The name of a part of a meeting is the platform's; that of a preset is typed. */
const POLL: Rows = { picture: 'num keep_time mode members', kept: 'name' };
const MIX: Rows = { picture: 'mode members active_members', kept: 'name' };
const PICTURE =
  'mode layout preferred_style except_self voice_hint show_mt_name broadcast background_image ' +
  'background_image_enable mt_name_style poll members';
const PANE: Rows = {
  picture: 'account account_type name member_type chn_idx mt_chn_idx poll',
  derived: 'conf_e164',
};
const WALL: Rows = { walls: 'style_id mode show_mt_name batch_poll members' };
const BOX: Rows = {
  walls: 'account account_type name hdu_id member_type mt_chn_idx poll vmp spilt',
  derived: 'conf_e164',
};
const BOX_PART: Rows = {
  walls: 'account account_type name sub_chn_index mt_chn_idx',
  derived: 'conf_e164',
};
const NAME_STYLE: Rows = { picture: 'font_color position font_size' };

/**
 * By object, as the API description names them. `Object.field` stands for what that field holds, where it goes
 * another way than elsewhere.
 */
export const WRITTEN_OBJECTS: Readonly<Record<string, Rows>> = {
  StartMeetingParams: {
    ...BOOKED,
    basics: `${BOOKED.basics} create_type template_id`,
    picture: WITH_SWITCHES,
  },
  BookMeetingParams: { ...BOOKED, basics: `${BOOKED.basics} start_time`, picture: WITH_SWITCHES },
  SeriesParams: {
    ...BOOKED,
    basics: `${BOOKED.basics} start_time meeting_formular platform_id`,
    walls: 'tv_wall',
    kept:
      'quantum_encryption call_chase auto_cascade responsible presenter attendances ' +
      'often_mts regular_rooms meeting_criteria_list',
  },
  TemplateParams: {
    basics: 'name duration bind_e164',
    people: PEOPLE,
    settings: 'video_formats',
    picture: 'vmp mix poll',
    derived: 'template_key',
  },
  VirtualRoomParams: {
    basics: 'name',
    settings: 'video_formats',
    picture: 'vmp mix',
    access: 'exclusive exclusive_users visible visible_user_domains',
  },
  // the form of a room has the modes alone
  'VirtualRoomParams.vmp': {
    picture: 'mode',
    kept: `name ${PICTURE.replace('mode ', '')}`,
  },
  'VirtualRoomParams.mix': { picture: 'mode', kept: 'name members active_members' },
  Member: PERSON,
  InviteMember: { people: 'account account_type name protocol bitrate' },
  VideoFormat: { settings: 'bitrate resolution format frame' },
  VideoFormatParams: { settings: 'bitrate resolution format frame' },
  UserDomain: { access: 'moid name' },
  // a typed room has no region
  MeetingRoom: { basics: 'id name', kept: 'region_name' },
  RepeatRule: { basics: 'start_date end_date repeat_type frequency week_days' },
  Poll: POLL,
  Mix: MIX,
  Vmp: { picture: PICTURE, kept: 'name' },
  VmpMember: PANE,
  NameStyle: NAME_STYLE,
  MixPresetParams: { picture: 'name mode members active_members' },
  PollPresetParams: { picture: 'name num keep_time mode members' },
  VmpPresetParams: { picture: `name ${PICTURE}` },
  PresetMemberParams: { picture: 'account account_type name', derived: 'conf_e164' },
  VmpMemberParams: PANE,
  NameStyleParams: NAME_STYLE,
  TvWallPlan: { walls: 'tvwalls', kept: 'name' },
  TvWall: WALL,
  TvWallMember: BOX,
  TvWallSplit: BOX_PART,
  TvWallPresetParams: { walls: 'name tvwalls' },
  TvWallParams: WALL,
  TvWallMemberParams: BOX,
  TvWallSplitParams: BOX_PART,
  TvWallPollParams: POLL,
  TvWallPollMemberParams: { picture: 'account account_type name', derived: 'conf_e164' },
  TvWallVmpParams: { picture: PICTURE, kept: 'name' },
  TvWallVmpMemberParams: PANE,
  CancelBookedMeetingParams: { dialog: 'reason' },
  CancelSeriesMeetingsParams: { dialog: 'meeting_moids reason' },
  DeleteBackgroundImagesParams: { dialog: 'file_ids' },
  // of the template that is chosen
  DefaultTemplateParams: { derived: 'e164 template_moid name' },
};

/** Whose settings an object holds. */
const OWNERS: Readonly<Partial<Record<string, SettingsOwner>>> = {
  StartMeetingParams: 'meeting',
  BookMeetingParams: 'meeting',
  SeriesParams: 'meeting',
  TemplateParams: 'template',
  VirtualRoomParams: 'room',
};

/** Every row that the operation sends, inner ones after theirs; none below a row that is kept whole. */
export function writtenRows({ params }: Pick<OperationFacts, 'params'>): WrittenRow[] {
  return params === undefined ? [] : rowsOf(params, [], params);
}

function rowsOf(params: string, above: readonly string[], object: string): WrittenRow[] {
  const names = Object.entries(fields).find(([name]) => name === object)?.[1] ?? [];
  return names.flatMap((field) => {
    const path = [...above, field];
    const way = wayOf(params, above, object, field);
    const inside = innerObjects[object]?.[field];
    // a kept row keeps all of it
    const goesIn = inside !== undefined && way !== 'kept';
    return [{ path: path.join('.'), way }, ...(goesIn ? rowsOf(params, path, inside) : [])];
  });
}

function wayOf(
  params: string,
  above: readonly string[],
  object: string,
  field: string,
): RowWay | undefined {
  const rows = WRITTEN_OBJECTS[[params, ...above].join('.')] ?? WRITTEN_OBJECTS[object] ?? {};
  const listed = ROW_WAYS.find((way) => rows[way]?.split(' ').includes(field));
  return listed ?? wayOfSetting(OWNERS[params], [...above, field].join('.'));
}

/** A setting of unknown meaning is shown, and goes back as it came. */
function wayOfSetting(owner: SettingsOwner | undefined, word: string): RowWay | undefined {
  if (owner === undefined) return undefined;
  const inside = FORM_SETTINGS.filter((setting) => isOffered(setting, owner));
  const setting = inside.find((one) => one.word === word);
  if (setting !== undefined) return setting.kind === 'raw' ? 'kept' : 'settings';
  return inside.some((one) => one.word.startsWith(`${word}.`)) ? 'settings' : undefined;
}
