import { queryOptions } from '@tanstack/react-query';
import {
  createMeetingMixPreset,
  createMeetingPollPreset,
  createMeetingVmpPreset,
  deleteMeetingMixPreset,
  deleteMeetingPollPreset,
  deleteMeetingVmpPreset,
  getMeetingMixPreset,
  getMeetingPollPreset,
  getMeetingVmpPreset,
  listMeetingMixPresets,
  listMeetingPollPresets,
  listMeetingVmpPresets,
  updateMeetingMixPreset,
  updateMeetingPollPreset,
  updateMeetingVmpPreset,
} from '#app/api/generated/sdk.gen.ts';
import type { OperationId } from '#app/api/generated/operations.gen.ts';
import type {
  MixPresetParams,
  PollPresetParams,
  VmpPresetParams,
} from '#app/api/generated/types.gen.ts';
import type { JsonObject } from '#app/domain/json.ts';
import type { DesignFamily } from '#app/domain/vmp/designs.ts';
import { meetingDetailQueries } from './meeting-detail.ts';

/** Whose presets: a meeting's, or those staged under a key for one that is not there yet. */
export interface PresetOwner {
  readonly kind: 'meeting';
  readonly id: string;
}

export interface PresetName {
  readonly id: string;
  readonly name: string;
}

interface FamilyCalls {
  readonly list: (owner: string, signal?: AbortSignal) => Promise<readonly PresetName[]>;
  readonly get: (owner: string, id: string, signal?: AbortSignal) => Promise<JsonObject>;
  /** Answers the id of the new one, where the platform tells it. */
  readonly create: (owner: string, params: JsonObject) => Promise<string | undefined>;
  readonly update: (owner: string, id: string, params: JsonObject) => Promise<unknown>;
  readonly remove: (owner: string, id: string) => Promise<unknown>;
}

/** `count` of every list: "如果参数为0表示获取所有". */
const query = { count: 0 };

interface NamedRow {
  readonly id?: string;
  readonly name?: string;
}

function namesOf({ data }: { readonly data: readonly NamedRow[] }): PresetName[] {
  return data.flatMap(({ id, name = '' }) => (id === undefined ? [] : [{ id, name }]));
}

/** Operations 14 to 18, 19 to 23 and 29 to 33. */
const meetingCalls: Readonly<Record<DesignFamily, FamilyCalls>> = {
  vmp: {
    list: async (owner, signal) =>
      namesOf(await listMeetingVmpPresets({ path: { meeting_id: owner }, query, signal })),
    get: (owner, id, signal) =>
      getMeetingVmpPreset({ path: { meeting_id: owner, vmp_id: id }, signal }),
    create: async (owner, params) => {
      if (!isVmp(params)) throw new TypeError('not a picture');
      return (await createMeetingVmpPreset({ path: { meeting_id: owner }, body: { params } })).id;
    },
    update: (owner, id, params) => {
      if (!isVmp(params)) throw new TypeError('not a picture');
      return updateMeetingVmpPreset({ path: { meeting_id: owner, vmp_id: id }, body: { params } });
    },
    remove: (owner, id) => deleteMeetingVmpPreset({ path: { meeting_id: owner, vmp_id: id } }),
  },
  mix: {
    list: async (owner, signal) =>
      namesOf(await listMeetingMixPresets({ path: { meeting_id: owner }, query, signal })),
    get: (owner, id, signal) =>
      getMeetingMixPreset({ path: { meeting_id: owner, mix_id: id }, signal }),
    create: async (owner, params) => {
      if (!isMix(params)) throw new TypeError('not a mix');
      return (await createMeetingMixPreset({ path: { meeting_id: owner }, body: { params } })).id;
    },
    update: (owner, id, params) => {
      if (!isMix(params)) throw new TypeError('not a mix');
      return updateMeetingMixPreset({ path: { meeting_id: owner, mix_id: id }, body: { params } });
    },
    remove: (owner, id) => deleteMeetingMixPreset({ path: { meeting_id: owner, mix_id: id } }),
  },
  poll: {
    list: async (owner, signal) =>
      namesOf(await listMeetingPollPresets({ path: { meeting_id: owner }, query, signal })),
    get: (owner, id, signal) =>
      getMeetingPollPreset({ path: { meeting_id: owner, poll_id: id }, signal }),
    create: async (owner, params) => {
      if (!isPoll(params)) throw new TypeError('not a poll');
      return (await createMeetingPollPreset({ path: { meeting_id: owner }, body: { params } })).id;
    },
    update: (owner, id, params) => {
      if (!isPoll(params)) throw new TypeError('not a poll');
      return updateMeetingPollPreset({
        path: { meeting_id: owner, poll_id: id },
        body: { params },
      });
    },
    remove: (owner, id) => deleteMeetingPollPreset({ path: { meeting_id: owner, poll_id: id } }),
  },
};

function callsOf(owner: PresetOwner, family: DesignFamily): FamilyCalls {
  return { meeting: meetingCalls }[owner.kind][family];
}

/** The operations of each family, to ask whether the platform offers them. */
export const presetOperations = {
  vmp: {
    list: 'listMeetingVmpPresets',
    create: 'createMeetingVmpPreset',
    update: 'updateMeetingVmpPreset',
    remove: 'deleteMeetingVmpPreset',
  },
  mix: {
    list: 'listMeetingMixPresets',
    create: 'createMeetingMixPreset',
    update: 'updateMeetingMixPreset',
    remove: 'deleteMeetingMixPreset',
  },
  poll: {
    list: 'listMeetingPollPresets',
    create: 'createMeetingPollPreset',
    update: 'updateMeetingPollPreset',
    remove: 'deleteMeetingPollPreset',
  },
} as const satisfies Record<DesignFamily, Record<string, OperationId>>;

export const presetQueries = {
  /** Key of everything about an owner's presets. */
  all: (owner: PresetOwner) => [...meetingDetailQueries.everything(owner.id), 'presets'] as const,
  list: (owner: PresetOwner, family: DesignFamily) =>
    queryOptions({
      queryKey: [...presetQueries.all(owner), family, 'names'],
      queryFn: ({ signal }) => callsOf(owner, family).list(owner.id, signal),
    }),
  one: (owner: PresetOwner, family: DesignFamily, id: string) =>
    queryOptions({
      queryKey: [...presetQueries.all(owner), family, 'one', id],
      queryFn: ({ signal }) => callsOf(owner, family).get(owner.id, id, signal),
    }),
  /** One that is opened to be changed: read once, then held against what is there when it is saved. */
  forEdit: (owner: PresetOwner, family: DesignFamily, id: string) =>
    queryOptions({
      queryKey: [...presetQueries.all(owner), family, 'edit', id],
      queryFn: ({ signal }) => callsOf(owner, family).get(owner.id, id, signal),
      staleTime: Infinity,
      gcTime: 0,
    }),
};

/** As it stands on the platform now. */
export function readPreset(
  owner: PresetOwner,
  family: DesignFamily,
  id: string,
): Promise<JsonObject> {
  return callsOf(owner, family).get(owner.id, id);
}

export function readPresetNames(
  owner: PresetOwner,
  family: DesignFamily,
): Promise<readonly PresetName[]> {
  return callsOf(owner, family).list(owner.id);
}

export function createPreset(
  owner: PresetOwner,
  family: DesignFamily,
  params: JsonObject,
): Promise<string | undefined> {
  return callsOf(owner, family).create(owner.id, params);
}

export function updatePreset(
  owner: PresetOwner,
  family: DesignFamily,
  id: string,
  params: JsonObject,
): Promise<unknown> {
  return callsOf(owner, family).update(owner.id, id, params);
}

export function deletePreset(
  owner: PresetOwner,
  family: DesignFamily,
  id: string,
): Promise<unknown> {
  return callsOf(owner, family).remove(owner.id, id);
}

function isVmp(params: JsonObject): params is VmpPresetParams & JsonObject {
  const { layout, mode, voice_hint: hint, show_mt_name: names, broadcast, members } = params;
  return [layout, mode, hint, names, broadcast].every(isNumber) && Array.isArray(members);
}

function isMix(params: JsonObject): params is MixPresetParams & JsonObject {
  return isNumber(params['mode']);
}

function isPoll(params: JsonObject): params is PollPresetParams & JsonObject {
  const { num, keep_time: interval, mode, members } = params;
  return [num, interval, mode].every(isNumber) && Array.isArray(members);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
