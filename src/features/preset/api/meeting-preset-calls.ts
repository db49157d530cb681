import {
  createMeetingMixPreset,
  createMeetingPollPreset,
  createMeetingTvWallPreset,
  createMeetingVmpPreset,
  deleteMeetingMixPreset,
  deleteMeetingPollPreset,
  deleteMeetingTvWallPreset,
  deleteMeetingVmpPreset,
  getMeetingMixPreset,
  getMeetingPollPreset,
  getMeetingTvWallPreset,
  getMeetingVmpPreset,
  listMeetingMixPresets,
  listMeetingPollPresets,
  listMeetingTvWallPresets,
  listMeetingVmpPresets,
  updateMeetingMixPreset,
  updateMeetingPollPreset,
  updateMeetingTvWallPreset,
  updateMeetingVmpPreset,
} from '#app/api/generated/sdk.gen.ts';
import type { DesignFamily } from '../model/designs.ts';
import { namesOf } from '#app/api/named.ts';
import { isMix, isPoll, isVmp, isWalls } from './preset-calls.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import type { FamilyCalls } from './preset-calls.ts';

/** Operations 14 to 33. */
export const meetingPresetCalls: Readonly<Record<DesignFamily, FamilyCalls>> = {
  vmp: {
    list: async (owner, signal) =>
      namesOf(
        await listMeetingVmpPresets({ path: { meeting_id: owner }, query: WHOLE_LIST, signal }),
      ),
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
    operations: {
      list: 'listMeetingVmpPresets',
      get: 'getMeetingVmpPreset',
      create: 'createMeetingVmpPreset',
      update: 'updateMeetingVmpPreset',
      remove: 'deleteMeetingVmpPreset',
    },
  },
  mix: {
    list: async (owner, signal) =>
      namesOf(
        await listMeetingMixPresets({ path: { meeting_id: owner }, query: WHOLE_LIST, signal }),
      ),
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
    operations: {
      list: 'listMeetingMixPresets',
      get: 'getMeetingMixPreset',
      create: 'createMeetingMixPreset',
      update: 'updateMeetingMixPreset',
      remove: 'deleteMeetingMixPreset',
    },
  },
  poll: {
    list: async (owner, signal) =>
      namesOf(
        await listMeetingPollPresets({ path: { meeting_id: owner }, query: WHOLE_LIST, signal }),
      ),
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
    operations: {
      list: 'listMeetingPollPresets',
      get: 'getMeetingPollPreset',
      create: 'createMeetingPollPreset',
      update: 'updateMeetingPollPreset',
      remove: 'deleteMeetingPollPreset',
    },
  },
  wall: {
    list: async (owner, signal) =>
      namesOf(
        await listMeetingTvWallPresets({
          path: { meeting_id: owner },
          query: WHOLE_LIST,
          signal,
        }),
      ),
    get: (owner, id, signal) =>
      getMeetingTvWallPreset({ path: { meeting_id: owner, tvwall_id: id }, signal }),
    create: async (owner, params) => {
      if (!isWalls(params)) throw new TypeError('not TV walls');
      return (await createMeetingTvWallPreset({ path: { meeting_id: owner }, body: { params } }))
        .id;
    },
    update: (owner, id, params) => {
      if (!isWalls(params)) throw new TypeError('not TV walls');
      return updateMeetingTvWallPreset({
        path: { meeting_id: owner, tvwall_id: id },
        body: { params },
      });
    },
    remove: (owner, id) =>
      deleteMeetingTvWallPreset({ path: { meeting_id: owner, tvwall_id: id } }),
    operations: {
      list: 'listMeetingTvWallPresets',
      get: 'getMeetingTvWallPreset',
      create: 'createMeetingTvWallPreset',
      update: 'updateMeetingTvWallPreset',
      remove: 'deleteMeetingTvWallPreset',
    },
  },
};
