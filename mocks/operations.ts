/**
 * The operations of the platform, one row each: the document's order, method, path and lowest API level, under the
 * operation ids of our OpenAPI description. `level` 0 = the session and directory calls of the field notes, which
 * state no level. Kept here, apart from the client's own table, so that a slip there meets a refusal here.
 */
type Row = readonly [id: string, method: 'GET' | 'POST' | 'DELETE', path: string, level: number];

const rows = [
  ['startMeeting', 'POST', '/api/v1/mc/confs', 1],
  ['endMeeting', 'DELETE', '/api/v1/mc/confs/{conf_id}', 1],
  ['listMeetings', 'GET', '/api/v1/mc/meetings', 2],
  ['getMeeting', 'GET', '/api/v1/mc/meetings/{meeting_id}', 2],
  ['bookMeeting', 'POST', '/api/v1/mc/booked_confs', 3],
  ['updateBookedMeeting', 'POST', '/api/v1/mc/booked_confs/{conf_id}', 3],
  ['cancelBookedMeeting', 'DELETE', '/api/v1/mc/booked_confs/{conf_id}', 3],
  ['listBookedMeetings', 'GET', '/api/v1/mc/booked_confs', 1],
  ['getBookedMeeting', 'GET', '/api/v1/mc/booked_confs/{conf_id}', 1],
  ['listMeetingAudiences', 'GET', '/api/v1/mc/meetings/{meeting_id}/audiences', 4],
  ['listMeetingMembers', 'GET', '/api/v1/mc/meetings/{meeting_id}/members', 4],
  ['getMeetingLink', 'GET', '/api/v1/mc/meetings/{meeting_id}/link', 4],
  ['validateMeetingName', 'GET', '/api/v1/mc/valid_conf_name', 3],
  ['listMeetingMixPresets', 'GET', '/api/v1/mc/meetings/{meeting_id}/premixs', 4],
  ['getMeetingMixPreset', 'GET', '/api/v1/mc/meetings/{meeting_id}/premixs/{mix_id}', 4],
  ['createMeetingMixPreset', 'POST', '/api/v1/mc/meetings/{meeting_moid}/premixs', 7],
  ['updateMeetingMixPreset', 'POST', '/api/v1/mc/meetings/{meeting_moid}/premixs/{mix_id}', 7],
  ['deleteMeetingMixPreset', 'DELETE', '/api/v1/mc/meetings/{meeting_moid}/premixs/{mix_id}', 7],
  ['listMeetingPollPresets', 'GET', '/api/v1/mc/meetings/{meeting_id}/prepolls', 4],
  ['getMeetingPollPreset', 'GET', '/api/v1/mc/meetings/{meeting_id}/prepolls/{poll_id}', 4],
  ['createMeetingPollPreset', 'POST', '/api/v1/mc/meetings/{meeting_moid}/prepolls', 7],
  ['updateMeetingPollPreset', 'POST', '/api/v1/mc/meetings/{meeting_moid}/prepolls/{poll_id}', 7],
  ['deleteMeetingPollPreset', 'DELETE', '/api/v1/mc/meetings/{meeting_moid}/prepolls/{poll_id}', 7],
  ['listMeetingTvWallPresets', 'GET', '/api/v1/mc/meetings/{meeting_id}/pretvwalls', 4],
  ['getMeetingTvWallPreset', 'GET', '/api/v1/mc/meetings/{meeting_id}/pretvwalls/{tvwall_id}', 4],
  ['createMeetingTvWallPreset', 'POST', '/api/v1/mc/meetings/{meeting_moid}/pretvwalls', 7],
  ['updateMeetingTvWallPreset', 'POST', '/api/v1/mc/meetings/{meeting_moid}/pretvwalls/{tvwall_id}', 7],
  ['deleteMeetingTvWallPreset', 'DELETE', '/api/v1/mc/meetings/{meeting_moid}/pretvwalls/{tvwall_id}', 7],
  ['listMeetingVmpPresets', 'GET', '/api/v1/mc/meetings/{meeting_id}/prevmps', 4],
  ['getMeetingVmpPreset', 'GET', '/api/v1/mc/meetings/{meeting_id}/prevmps/{vmp_id}', 4],
  ['createMeetingVmpPreset', 'POST', '/api/v1/mc/meetings/{meeting_moid}/prevmps', 7],
  ['updateMeetingVmpPreset', 'POST', '/api/v1/mc/meetings/{meeting_moid}/prevmps/{vmp_id}', 7],
  ['deleteMeetingVmpPreset', 'DELETE', '/api/v1/mc/meetings/{meeting_moid}/prevmps/{vmp_id}', 7],
  ['getPointToPointPermission', 'GET', '/api/v1/mc/meetings/p2p_permission_info', 6],
  ['listLives', 'GET', '/api/v1/mc/lives', 5],
  ['createTemplate', 'POST', '/api/v1/mc/personal_templates', 1],
  ['updateTemplate', 'POST', '/api/v1/mc/personal_templates/{template_id}', 1],
  ['deleteTemplate', 'DELETE', '/api/v1/mc/personal_templates/{template_id}', 1],
  ['listTemplates', 'GET', '/api/v1/mc/personal_templates', 1],
  ['getTemplate', 'GET', '/api/v1/mc/personal_templates/{template_id}', 1],
  ['getTemplateSummary', 'GET', '/api/v1/mc/personal_templates/{template_id}/simple', 1],
  ['listTemplateMembers', 'GET', '/api/v1/mc/personal_templates/{template_id}/invite_members', 1],
  ['listTemplateAudiences', 'GET', '/api/v1/mc/personal_templates/{template_id}/audiences', 1],
  ['getTemplateVmp', 'GET', '/api/v1/mc/personal_templates/{template_id}/vmp', 1],
  ['getTemplatePoll', 'GET', '/api/v1/mc/personal_templates/{template_id}/poll', 1],
  ['getTemplateMix', 'GET', '/api/v1/mc/personal_templates/{template_id}/mix', 1],
  ['listTemplateVips', 'GET', '/api/v1/mc/personal_templates/{template_id}/vip', 1],
  ['createTemplateVmpPreset', 'POST', '/api/v1/mc/personal_templates/{template_id}/prevmps', 1],
  ['updateTemplateVmpPreset', 'POST', '/api/v1/mc/personal_templates/{template_id}/prevmps/{vmp_id}', 1],
  ['deleteTemplateVmpPreset', 'DELETE', '/api/v1/mc/personal_templates/{template_id}/prevmps/{vmp_id}', 1],
  ['listTemplateVmpPresets', 'GET', '/api/v1/mc/personal_templates/{template_id}/prevmps', 1],
  ['getTemplateVmpPreset', 'GET', '/api/v1/mc/personal_templates/{template_id}/prevmps/{vmp_id}', 1],
  ['createTemplatePollPreset', 'POST', '/api/v1/mc/personal_templates/{template_id}/prepolls', 4],
  ['updateTemplatePollPreset', 'POST', '/api/v1/mc/personal_templates/{template_id}/prepolls/{poll_id}', 4],
  ['deleteTemplatePollPreset', 'DELETE', '/api/v1/mc/personal_templates/{template_id}/prepolls/{poll_id}', 4],
  ['listTemplatePollPresets', 'GET', '/api/v1/mc/personal_templates/{template_id}/prepolls', 4],
  ['getTemplatePollPreset', 'GET', '/api/v1/mc/personal_templates/{template_id}/prepolls/{poll_id}', 4],
  ['createTemplateMixPreset', 'POST', '/api/v1/mc/personal_templates/{template_id}/premixs', 4],
  ['updateTemplateMixPreset', 'POST', '/api/v1/mc/personal_templates/{template_id}/premixs/{mix_id}', 4],
  ['deleteTemplateMixPreset', 'DELETE', '/api/v1/mc/personal_templates/{template_id}/premixs/{mix_id}', 4],
  ['listTemplateMixPresets', 'GET', '/api/v1/mc/personal_templates/{template_id}/premixs', 4],
  ['getTemplateMixPreset', 'GET', '/api/v1/mc/personal_templates/{template_id}/premixs/{mix_id}', 4],
  ['createTemplateTvWallPreset', 'POST', '/api/v1/mc/personal_templates/{template_id}/pretvwalls', 4],
  ['updateTemplateTvWallPreset', 'POST', '/api/v1/mc/personal_templates/{template_id}/pretvwalls/{pre_id}', 4],
  ['deleteTemplateTvWallPreset', 'DELETE', '/api/v1/mc/personal_templates/{template_id}/pretvwalls/{pre_id}', 4],
  ['listTemplateTvWallPresets', 'GET', '/api/v1/mc/personal_templates/{template_id}/pretvwalls', 4],
  ['getTemplateTvWallPreset', 'GET', '/api/v1/mc/personal_templates/{template_id}/pretvwalls/{pre_id}', 4],
  ['listTvWallStyles', 'GET', '/api/v1/mc/tvwall_styles', 4],
  ['getTvWallStyle', 'GET', '/api/v1/mc/tvwall_styles/{style_id}', 4],
  ['uploadMeetingFile', 'POST', '/api/v1/mc/meeting_files/{meeting_id}', 1],
  ['deleteMeetingFile', 'DELETE', '/api/v1/mc/meeting_files/{file_id}', 1],
  ['listMeetingFiles', 'GET', '/api/v1/mc/meeting_files/{meeting_id}', 1],
  ['uploadBackgroundImages', 'POST', '/api/v1/mc/background_images', 11],
  ['listBackgroundImages', 'GET', '/api/v1/mc/background_images', 11],
  ['previewBackgroundImage', 'GET', '/api/v1/mc/background_images/{file_id}/preview', 11],
  ['getBackgroundImage', 'GET', '/api/v1/mc/background_images/{file_id}', 11],
  ['deleteBackgroundImages', 'DELETE', '/api/v1/mc/background_images', 11],
  ['createSeries', 'POST', '/api/v1/mc/regular_meeting', 6],
  ['updateSeries', 'POST', '/api/v1/mc/regular_meeting/{regular_meeting_moid}', 6],
  ['cancelSeriesMeetings', 'DELETE', '/api/v1/mc/regular_meeting/{regular_meeting_moid}', 6],
  ['getSeries', 'GET', '/api/v1/mc/regular_meeting/{regular_meeting_moid}', 6],
  ['listSeriesDates', 'GET', '/api/v1/mc/regular_meeting/{regular_meeting_moid}/date', 6],
  ['getBookingDeadline', 'GET', '/api/v1/mc/deadline', 5],
  ['getVersion', 'GET', '/api/v1/mc/version', 1],
  ['getDefaultTemplate', 'GET', '/api/v1/mc/default_template', 10],
  ['setDefaultTemplate', 'POST', '/api/v1/mc/default_template', 10],
  ['clearDefaultTemplate', 'DELETE', '/api/v1/mc/default_template', 10],
  ['createVirtualRoom', 'POST', '/api/v1/mc/virtual_meeting_rooms', 1],
  ['updateVirtualRoom', 'POST', '/api/v1/mc/virtual_meeting_rooms/{vmr_id}', 1],
  ['deleteVirtualRoom', 'DELETE', '/api/v1/mc/virtual_meeting_rooms/{vmr_id}', 1],
  ['listVirtualRooms', 'GET', '/api/v1/mc/virtual_meeting_rooms', 1],
  ['getVirtualRoom', 'GET', '/api/v1/mc/virtual_meeting_rooms/{vmr_id}', 1],
  ['getResources', 'GET', '/api/v1/mc/resources', 1],
  ['listPlatforms', 'GET', '/api/v1/mc/platforms', 1],
  ['createToken', 'POST', '/api/v1/system/token', 0],
  ['signIn', 'POST', '/api/v1/system/login', 0],
  ['keepSessionAlive', 'POST', '/api/v1/system/heartbeat', 0],
  ['keepTokenAlive', 'POST', '/api/v1/system/token/{account_token}/heartbeat', 0],
  ['listDepartments', 'GET', '/api/v1/amc/departments', 0],
  ['listDepartmentAccounts', 'GET', '/api/v1/amc/departments/{moid}/accounts', 0],
  ['listAccounts', 'GET', '/api/v1/amc/accounts', 0],
  ['listRecordingServers', 'GET', '/api/v1/vc/vrs', 0],
] as const satisfies readonly Row[];

export type OperationId = (typeof rows)[number][0];

export interface Operation {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With `{name}` where the path carries a value. */
  readonly path: string;
  readonly level: number;
}

export const operations: readonly Operation[] = rows.map(([id, method, path, level]) => ({
  id,
  method,
  path,
  level,
}));

const byId = new Map<string, Operation>(operations.map((operation) => [operation.id, operation]));

export function isOperationId(value: string): value is OperationId {
  return byId.has(value);
}
