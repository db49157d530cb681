import {
  createTemplateMixPreset,
  createTemplatePollPreset,
  createTemplateTvWallPreset,
  createTemplateVmpPreset,
  deleteTemplateMixPreset,
  deleteTemplatePollPreset,
  deleteTemplateTvWallPreset,
  deleteTemplateVmpPreset,
  getTemplateMixPreset,
  getTemplatePollPreset,
  getTemplateTvWallPreset,
  getTemplateVmpPreset,
  listTemplateMixPresets,
  listTemplatePollPresets,
  listTemplateTvWallPresets,
  listTemplateVmpPresets,
  updateTemplateMixPreset,
  updateTemplatePollPreset,
  updateTemplateTvWallPreset,
  updateTemplateVmpPreset,
} from '#app/api/generated/sdk.gen.ts';
import type { DesignFamily } from '../model/designs.ts';
import { namesOf } from '#app/api/named.ts';
import { isMix, isPoll, isVmp, isWalls } from './preset-calls.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import type { FamilyCalls } from './preset-calls.ts';

/** Operations 48 to 67. */
export const templatePresetCalls: Readonly<Record<DesignFamily, FamilyCalls>> = {
  vmp: {
    list: async (owner, signal) =>
      namesOf(
        await listTemplateVmpPresets({ path: { template_id: owner }, query: WHOLE_LIST, signal }),
      ),
    get: (owner, id, signal) =>
      getTemplateVmpPreset({ path: { template_id: owner, vmp_id: id }, signal }),
    create: async (owner, params) => {
      if (!isVmp(params)) throw new TypeError('not a picture');
      return (await createTemplateVmpPreset({ path: { template_id: owner }, body: { params } })).id;
    },
    update: (owner, id, params) => {
      if (!isVmp(params)) throw new TypeError('not a picture');
      return updateTemplateVmpPreset({
        path: { template_id: owner, vmp_id: id },
        body: { params },
      });
    },
    remove: (owner, id) => deleteTemplateVmpPreset({ path: { template_id: owner, vmp_id: id } }),
    operations: {
      list: 'listTemplateVmpPresets',
      get: 'getTemplateVmpPreset',
      create: 'createTemplateVmpPreset',
      update: 'updateTemplateVmpPreset',
      remove: 'deleteTemplateVmpPreset',
    },
  },
  mix: {
    list: async (owner, signal) =>
      namesOf(
        await listTemplateMixPresets({ path: { template_id: owner }, query: WHOLE_LIST, signal }),
      ),
    get: (owner, id, signal) =>
      getTemplateMixPreset({ path: { template_id: owner, mix_id: id }, signal }),
    create: async (owner, params) => {
      if (!isMix(params)) throw new TypeError('not a mix');
      return (await createTemplateMixPreset({ path: { template_id: owner }, body: { params } })).id;
    },
    update: (owner, id, params) => {
      if (!isMix(params)) throw new TypeError('not a mix');
      return updateTemplateMixPreset({
        path: { template_id: owner, mix_id: id },
        body: { params },
      });
    },
    remove: (owner, id) => deleteTemplateMixPreset({ path: { template_id: owner, mix_id: id } }),
    operations: {
      list: 'listTemplateMixPresets',
      get: 'getTemplateMixPreset',
      create: 'createTemplateMixPreset',
      update: 'updateTemplateMixPreset',
      remove: 'deleteTemplateMixPreset',
    },
  },
  poll: {
    list: async (owner, signal) =>
      namesOf(
        await listTemplatePollPresets({ path: { template_id: owner }, query: WHOLE_LIST, signal }),
      ),
    get: (owner, id, signal) =>
      getTemplatePollPreset({ path: { template_id: owner, poll_id: id }, signal }),
    create: async (owner, params) => {
      if (!isPoll(params)) throw new TypeError('not a poll');
      return (await createTemplatePollPreset({ path: { template_id: owner }, body: { params } }))
        .id;
    },
    update: (owner, id, params) => {
      if (!isPoll(params)) throw new TypeError('not a poll');
      return updateTemplatePollPreset({
        path: { template_id: owner, poll_id: id },
        body: { params },
      });
    },
    remove: (owner, id) => deleteTemplatePollPreset({ path: { template_id: owner, poll_id: id } }),
    operations: {
      list: 'listTemplatePollPresets',
      get: 'getTemplatePollPreset',
      create: 'createTemplatePollPreset',
      update: 'updateTemplatePollPreset',
      remove: 'deleteTemplatePollPreset',
    },
  },
  wall: {
    list: async (owner, signal) =>
      namesOf(
        await listTemplateTvWallPresets({
          path: { template_id: owner },
          query: WHOLE_LIST,
          signal,
        }),
      ),
    get: (owner, id, signal) =>
      getTemplateTvWallPreset({ path: { template_id: owner, pre_id: id }, signal }),
    create: async (owner, params) => {
      if (!isWalls(params)) throw new TypeError('not TV walls');
      return (await createTemplateTvWallPreset({ path: { template_id: owner }, body: { params } }))
        .id;
    },
    update: (owner, id, params) => {
      if (!isWalls(params)) throw new TypeError('not TV walls');
      return updateTemplateTvWallPreset({
        path: { template_id: owner, pre_id: id },
        body: { params },
      });
    },
    remove: (owner, id) => deleteTemplateTvWallPreset({ path: { template_id: owner, pre_id: id } }),
    operations: {
      list: 'listTemplateTvWallPresets',
      get: 'getTemplateTvWallPreset',
      create: 'createTemplateTvWallPreset',
      update: 'updateTemplateTvWallPreset',
      remove: 'deleteTemplateTvWallPreset',
    },
  },
};
