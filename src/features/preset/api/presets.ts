import { queryOptions } from '@tanstack/react-query';
import type { JsonObject } from '#app/lib/json.ts';
import type { DesignFamily } from '../model/designs.ts';
import { readKey } from '#app/api/read-key.ts';
import { meetingPresetCalls } from './meeting-preset-calls.ts';
import type { FamilyCalls } from './preset-calls.ts';
import type { Named } from '#app/api/named.ts';
import { templatePresetCalls } from './template-preset-calls.ts';

/** The owner of presets: a meeting, a personal template, or a staging key for one that does not exist yet. */
export interface PresetOwner {
  readonly kind: 'meeting' | 'template';
  readonly id: string;
}

function callsOf({ kind }: PresetOwner, family: DesignFamily): FamilyCalls {
  return { meeting: meetingPresetCalls, template: templatePresetCalls }[kind][family];
}

/** The operations of a family; used to ask whether the platform offers them. */
export function presetOperations(kind: PresetOwner['kind'], family: DesignFamily) {
  return callsOf({ kind, id: '' }, family).operations;
}

/** The parameters of a read of an owner's presets. */
function asked({ kind, id }: PresetOwner) {
  return kind === 'meeting' ? { meeting_id: id } : { template_id: id };
}

export const presetQueries = {
  list: (owner: PresetOwner, family: DesignFamily) =>
    queryOptions({
      queryKey: readKey(callsOf(owner, family).operations.list, asked(owner)),
      queryFn: ({ signal }) => callsOf(owner, family).list(owner.id, signal),
    }),
  one: (owner: PresetOwner, family: DesignFamily, id: string) =>
    queryOptions({
      queryKey: readKey(callsOf(owner, family).operations.get, { ...asked(owner), id }),
      queryFn: ({ signal }) => readPreset(owner, family, id, signal),
    }),
  /** A preset opened for editing: read once, then compared with the current version on saving. */
  forEdit: (owner: PresetOwner, family: DesignFamily, id: string) =>
    queryOptions({
      queryKey: readKey(callsOf(owner, family).operations.get, { ...asked(owner), id }, 'edit'),
      queryFn: ({ signal }) => readPreset(owner, family, id, signal),
      staleTime: 'static',
      gcTime: 0,
    }),
};

/** The lists that every preset of a family has. */
const LISTS: Readonly<Record<DesignFamily, JsonObject>> = {
  vmp: { members: [] },
  mix: {},
  poll: { members: [] },
  wall: { tvwalls: [] },
};

/** The preset as it is on the platform now. A list that the platform leaves out is empty. */
export async function readPreset(
  owner: PresetOwner,
  family: DesignFamily,
  id: string,
  signal?: AbortSignal,
): Promise<JsonObject> {
  return { ...LISTS[family], ...(await callsOf(owner, family).get(owner.id, id, signal)) };
}

export function readPresetNames(
  owner: PresetOwner,
  family: DesignFamily,
): Promise<readonly Named[]> {
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
