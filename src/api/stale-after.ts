import type { Query, QueryClient } from '@tanstack/react-query';
import type { operations } from './generated/operations.gen.ts';
import { operationsOf, type ReadOperationId } from './read-key.ts';
import { subscribeWrites, type EndedWrite } from './writes.ts';

/** An operation that changes something on the platform; the session calls do not affect any read. */
export type WriteOperationId = Exclude<
  (typeof operations)[number],
  { method: 'GET' } | { tag: 'session' }
>['id'];

/** The effect of a write on the reads. */
interface Effect {
  /** Reads whose answer may have changed. */
  readonly stale: readonly ReadOperationId[];
  /**
   * Reads of what the write deletes. They are removed from the cache. A page that still shows one is about to
   * close, so it does not repeat the read.
   */
  readonly gone?: readonly ReadOperationId[];
}

/** A meeting is in lists, has people, uses a room, resources and channels, and may be a date of a series. */
const meetings = [
  'listMeetings',
  'getMeeting',
  'listBookedMeetings',
  'getBookedMeeting',
  'listMeetingMembers',
  'listMeetingAudiences',
  'getMeetingLink',
  'validateMeetingName',
  'listLives',
  'getSeries',
  'listSeriesDates',
  'listVirtualRooms',
  'getVirtualRoom',
  'getTvWallStyle',
  'getResources',
] as const satisfies readonly ReadOperationId[];

const oneTemplate = [
  'getTemplate',
  'getTemplateSummary',
  'listTemplateMembers',
  'listTemplateAudiences',
  'listTemplateVips',
  'getTemplateVmp',
  'getTemplatePoll',
  'getTemplateMix',
] as const satisfies readonly ReadOperationId[];

const presetsOfTemplate = [
  'listTemplateVmpPresets',
  'getTemplateVmpPreset',
  'listTemplatePollPresets',
  'getTemplatePollPreset',
  'listTemplateMixPresets',
  'getTemplateMixPreset',
  'listTemplateTvWallPresets',
  'getTemplateTvWallPreset',
] as const satisfies readonly ReadOperationId[];

/** The reads that each write affects. */
export const staleAfter = {
  startMeeting: { stale: meetings },
  endMeeting: { stale: meetings },
  bookMeeting: { stale: meetings },
  updateBookedMeeting: { stale: meetings },
  cancelBookedMeeting: { stale: meetings },

  createSeries: { stale: meetings },
  updateSeries: { stale: meetings },
  cancelSeriesMeetings: { stale: meetings },

  createMeetingMixPreset: { stale: ['listMeetingMixPresets'] },
  updateMeetingMixPreset: { stale: ['listMeetingMixPresets', 'getMeetingMixPreset'] },
  deleteMeetingMixPreset: { stale: ['listMeetingMixPresets'], gone: ['getMeetingMixPreset'] },
  createMeetingPollPreset: { stale: ['listMeetingPollPresets'] },
  updateMeetingPollPreset: { stale: ['listMeetingPollPresets', 'getMeetingPollPreset'] },
  deleteMeetingPollPreset: { stale: ['listMeetingPollPresets'], gone: ['getMeetingPollPreset'] },
  createMeetingTvWallPreset: { stale: ['listMeetingTvWallPresets'] },
  updateMeetingTvWallPreset: { stale: ['listMeetingTvWallPresets', 'getMeetingTvWallPreset'] },
  deleteMeetingTvWallPreset: {
    stale: ['listMeetingTvWallPresets'],
    gone: ['getMeetingTvWallPreset'],
  },
  createMeetingVmpPreset: { stale: ['listMeetingVmpPresets'] },
  updateMeetingVmpPreset: { stale: ['listMeetingVmpPresets', 'getMeetingVmpPreset'] },
  deleteMeetingVmpPreset: { stale: ['listMeetingVmpPresets'], gone: ['getMeetingVmpPreset'] },

  createTemplate: { stale: ['listTemplates'] },
  updateTemplate: { stale: ['listTemplates', 'getDefaultTemplate', ...oneTemplate] },
  deleteTemplate: {
    stale: ['listTemplates', 'getDefaultTemplate'],
    gone: [...oneTemplate, ...presetsOfTemplate],
  },
  setDefaultTemplate: { stale: ['getDefaultTemplate'] },
  clearDefaultTemplate: { stale: ['getDefaultTemplate'] },

  createTemplateVmpPreset: { stale: ['listTemplateVmpPresets'] },
  updateTemplateVmpPreset: { stale: ['listTemplateVmpPresets', 'getTemplateVmpPreset'] },
  deleteTemplateVmpPreset: { stale: ['listTemplateVmpPresets'], gone: ['getTemplateVmpPreset'] },
  createTemplatePollPreset: { stale: ['listTemplatePollPresets'] },
  updateTemplatePollPreset: { stale: ['listTemplatePollPresets', 'getTemplatePollPreset'] },
  deleteTemplatePollPreset: {
    stale: ['listTemplatePollPresets'],
    gone: ['getTemplatePollPreset'],
  },
  createTemplateMixPreset: { stale: ['listTemplateMixPresets'] },
  updateTemplateMixPreset: { stale: ['listTemplateMixPresets', 'getTemplateMixPreset'] },
  deleteTemplateMixPreset: { stale: ['listTemplateMixPresets'], gone: ['getTemplateMixPreset'] },
  createTemplateTvWallPreset: { stale: ['listTemplateTvWallPresets'] },
  updateTemplateTvWallPreset: {
    stale: ['listTemplateTvWallPresets', 'getTemplateTvWallPreset'],
  },
  deleteTemplateTvWallPreset: {
    stale: ['listTemplateTvWallPresets'],
    gone: ['getTemplateTvWallPreset'],
  },

  createVirtualRoom: { stale: ['listVirtualRooms', 'getResources'] },
  updateVirtualRoom: { stale: ['listVirtualRooms', 'getVirtualRoom', 'getResources'] },
  // its running meeting ends, and future meetings lose the room
  deleteVirtualRoom: {
    stale: meetings.filter((read) => read !== 'getVirtualRoom'),
    gone: ['getVirtualRoom'],
  },

  uploadMeetingFile: { stale: ['listMeetingFiles'] },
  deleteMeetingFile: { stale: ['listMeetingFiles'] },
  uploadBackgroundImages: { stale: ['listBackgroundImages'] },
  deleteBackgroundImages: {
    stale: ['listBackgroundImages'],
    gone: ['getBackgroundImage', 'previewBackgroundImage'],
  },
} as const satisfies Record<WriteOperationId, Effect>;

const effects = new Map<string, Effect>(Object.entries(staleAfter));

/** Whether a query reads what these writes affect. */
function touched(column: keyof Effect, writes: readonly EndedWrite[]): (query: Query) => boolean {
  const reads = new Set<string>(
    writes.flatMap(({ operationId }) => effects.get(operationId)?.[column] ?? []),
  );
  return (query) => operationsOf(query).some((read) => reads.has(read));
}

/**
 * Marks the reads that these writes affect as stale and repeats those that a page shows. After a lost write
 * they are only marked: the sender first reads the platform to find out what happened, and reports it.
 */
function markStale(queryClient: QueryClient, writes: readonly EndedWrite[]): void {
  const gone = touched('gone', writes);
  queryClient.removeQueries({ type: 'inactive', predicate: gone });
  void queryClient.invalidateQueries({ predicate: gone, refetchType: 'none' });
  void queryClient.invalidateQueries({ predicate: touched('stale', writes), refetchType: 'none' });
  const settled = writes.filter(({ lost }) => !lost);
  void queryClient.refetchQueries({ type: 'active', predicate: touched('stale', settled) });
}

/**
 * Marks as stale what every following write affects; no other code has to.
 * @returns a function that stops it
 */
export function followWrites(queryClient: QueryClient): () => void {
  return subscribeWrites((writes) => markStale(queryClient, writes));
}
