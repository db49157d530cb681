import type { Db, Preset, PresetFamily } from '../db/db.ts';
import { newId, takesKey } from '../db/ids.ts';
import { answer, type Call } from '../http/call.ts';
import { byteLength, textOf, type JsonObject } from '../http/json.ts';
import { Refusal } from '../http/refusal.ts';
import { checkFields, defaultsOf, requireFields } from '../rules/field-table.ts';
import { checkOddParts } from '../rules/odd-parts.ts';
import { pageOf } from '../rules/paging.ts';
import { presetFamilies } from '../rules/preset-fields.ts';
import type { Handler, HandlerTable } from './handler.ts';
import { checkOwner, checkTemplateIsOwn, meetingById } from './lookup.ts';
import { namedDeep } from './meeting-shapes.ts';

type OwnerKind = 'meeting' | 'template';

/** 21732 is a known refusal, but its limit is not stated: this is the limit of every other name. */
const NAME_BYTES = 64;

interface FamilyHandlers {
  readonly list: Handler;
  readonly get: Handler;
  readonly create: Handler;
  readonly update: Handler;
  readonly remove: Handler;
}

/** The five operations of one family under meetings or templates (14-33 and 48-67). */
function presetsOf(kind: OwnerKind, family: PresetFamily, idName: string): FamilyHandlers {
  const { required, fields, check } = presetFamilies[family];

  /** Where the presets of a call are stored: under a meeting or template, or under a client's staging key. */
  function ownerKey(db: Db, call: Call, now: number, writes: boolean): string {
    const id = (kind === 'meeting' ? call.path.meeting_id : call.path.template_id) ?? '';
    const template = kind === 'template' ? db.templates.get(id) : undefined;
    const isKnown = kind === 'meeting' ? db.meetings.has(id) : template !== undefined;
    if (!isKnown && !takesKey(db, id)) {
      throw new Refusal(kind === 'meeting' ? 'noSuchMeeting' : 'noSuchTemplate');
    }
    if (isKnown && kind === 'meeting') checkMeeting(db, id, call, writes, now);
    if (template !== undefined && writes) checkTemplateIsOwn(call.person, template);
    return `${kind}:${id}`;
  }

  function own(db: Db, key: string): readonly Preset[] {
    return (db.presets.get(key) ?? []).filter((preset) => preset.family === family);
  }

  function find(db: Db, key: string, call: Call): Preset {
    const found = own(db, key).find(({ id }) => id === call.path[idName]);
    if (found === undefined) throw new Refusal('noSuchPreset');
    return found;
  }

  function checked(db: Db, key: string, params: JsonObject, before?: Preset): JsonObject {
    requireFields(params, required);
    checkFields(params, fields);
    check?.(params);
    checkOddParts(db, params, before?.body);
    const name = textOf(params.name);
    if (byteLength(name) > NAME_BYTES) throw new Refusal('presetNameLength', ': name');
    const others = own(db, key).filter(({ id }) => id !== before?.id);
    if (name !== '' && others.some(({ body }) => body.name === name)) {
      throw new Refusal('presetNameTaken', ': name');
    }
    return Object.fromEntries(
      Object.entries(params).filter(([field]) => !['id', 'success'].includes(field)),
    );
  }

  return {
    list: (call, { db, clock }) => {
      const { total, page } = pageOf(call.query, own(db, ownerKey(db, call, clock.now(), false)));
      return answer({ total, data: page.map(({ id, body }) => ({ id, name: textOf(body.name) })) });
    },
    get: (call, { db, clock }) => {
      const { id, body } = find(db, ownerKey(db, call, clock.now(), false), call);
      const whole = { ...defaultsOf(fields), ...body };
      return answer({ ...namedDeep(db, whole), id });
    },
    create: (call, { db, clock }) => {
      const key = ownerKey(db, call, clock.now(), true);
      const body = checked(db, key, call.params);
      const id = newId(db);
      replace(db, key, id, { id, family, body });
      return answer({ id });
    },
    update: (call, { db, clock }) => {
      const key = ownerKey(db, call, clock.now(), true);
      const before = find(db, key, call);
      const { id } = before;
      const body = checked(db, key, call.params, before);
      replace(db, key, id, { id, family, body });
      return answer({ id });
    },
    remove: (call, { db, clock }) => {
      const key = ownerKey(db, call, clock.now(), true);
      const { id } = find(db, key, call);
      replace(db, key, id);
      return answer(kind === 'meeting' ? { data: {} } : { id });
    },
  };
}

/** Puts presets in the place of an old one, or at the end if there was none. */
function replace(db: Db, key: string, old: string, ...preset: readonly Preset[]): void {
  const all = db.presets.get(key) ?? [];
  const at = all.findIndex(({ id }) => id === old);
  const next = at === -1 ? [...all, ...preset] : all.toSpliced(at, 1, ...preset);
  db.presets.set(key, next);
}

/** Presets of a meeting that has not begun may be changed through the key of its edit page only. */
function checkMeeting(
  db: Db,
  id: string,
  { person, profile }: Call,
  writes: boolean,
  now: number,
): void {
  const meeting = meetingById(db, id);
  if (!writes) return;
  checkOwner(person, meeting.creator);
  if (profile.bookedPresets === 'key' && meeting.start > now) {
    throw new Refusal('noSuchMeeting');
  }
}

const meetingMix = presetsOf('meeting', 'mix', 'mix_id');
const meetingPoll = presetsOf('meeting', 'poll', 'poll_id');
const meetingTvWall = presetsOf('meeting', 'tvwall', 'tvwall_id');
const meetingVmp = presetsOf('meeting', 'vmp', 'vmp_id');
const templateMix = presetsOf('template', 'mix', 'mix_id');
const templatePoll = presetsOf('template', 'poll', 'poll_id');
const templateTvWall = presetsOf('template', 'tvwall', 'pre_id');
const templateVmp = presetsOf('template', 'vmp', 'vmp_id');

export const presetHandlers = {
  listMeetingMixPresets: meetingMix.list,
  getMeetingMixPreset: meetingMix.get,
  createMeetingMixPreset: meetingMix.create,
  updateMeetingMixPreset: meetingMix.update,
  deleteMeetingMixPreset: meetingMix.remove,
  listMeetingPollPresets: meetingPoll.list,
  getMeetingPollPreset: meetingPoll.get,
  createMeetingPollPreset: meetingPoll.create,
  updateMeetingPollPreset: meetingPoll.update,
  deleteMeetingPollPreset: meetingPoll.remove,
  listMeetingTvWallPresets: meetingTvWall.list,
  getMeetingTvWallPreset: meetingTvWall.get,
  createMeetingTvWallPreset: meetingTvWall.create,
  updateMeetingTvWallPreset: meetingTvWall.update,
  deleteMeetingTvWallPreset: meetingTvWall.remove,
  listMeetingVmpPresets: meetingVmp.list,
  getMeetingVmpPreset: meetingVmp.get,
  createMeetingVmpPreset: meetingVmp.create,
  updateMeetingVmpPreset: meetingVmp.update,
  deleteMeetingVmpPreset: meetingVmp.remove,
  listTemplateMixPresets: templateMix.list,
  getTemplateMixPreset: templateMix.get,
  createTemplateMixPreset: templateMix.create,
  updateTemplateMixPreset: templateMix.update,
  deleteTemplateMixPreset: templateMix.remove,
  listTemplatePollPresets: templatePoll.list,
  getTemplatePollPreset: templatePoll.get,
  createTemplatePollPreset: templatePoll.create,
  updateTemplatePollPreset: templatePoll.update,
  deleteTemplatePollPreset: templatePoll.remove,
  listTemplateTvWallPresets: templateTvWall.list,
  getTemplateTvWallPreset: templateTvWall.get,
  createTemplateTvWallPreset: templateTvWall.create,
  updateTemplateTvWallPreset: templateTvWall.update,
  deleteTemplateTvWallPreset: templateTvWall.remove,
  listTemplateVmpPresets: templateVmp.list,
  getTemplateVmpPreset: templateVmp.get,
  createTemplateVmpPreset: templateVmp.create,
  updateTemplateVmpPreset: templateVmp.update,
  deleteTemplateVmpPreset: templateVmp.remove,
} satisfies Partial<HandlerTable>;
