import { choice, flag, raw } from './setting.ts';
import type { Setting } from './setting.ts';
import * as values from './setting-values.ts';
import { MOST_MINUTES } from '#app/lib/time.ts';

/**
 * Every documented setting of a meeting, template or virtual room, as data: the booking form and
 * the settings in words of the detail page both follow this table.
 *
 * Defaults are the stated ones. Where none is stated it is 0, as the contract says of a virtual
 * room's optional fields ("参数中非必填项默认值为0"), which we assume for meetings too.
 */

/** The contract prints fewer settings of a template (operation 40) and of a virtual room (operation 92). */
const MEETING_ONLY = ['meeting'] as const;
const NOT_ROOM = ['meeting', 'template'] as const;

/** Limits where the contract has none: what nobody means, typed by a slip of the finger, is caught by them. */
const MOST_TERMINALS = 99_999;
const MOST_CALLS = 9999;
/** In seconds. */
const A_DAY = 86_400;

const ENCRYPTED = { word: 'encrypted_type', is: [2, 3, 4] } as const;
const CALLED = { word: 'call_mode', is: [2] } as const;
const RECORDED = { word: 'recorder.recorder_mode', is: [1, 3] } as const;
const RECORDED_OR_LIVE = { word: 'recorder.recorder_mode', is: [1, 2, 3] } as const;
const LIVE = { word: 'recorder.recorder_mode', is: [2, 3] } as const;

function notice<const W extends string, const K extends string>(word: W, key: K) {
  return { ...flag(word, key, 'notices', { owners: MEETING_ONLY }), known: 'inferred' } as const;
}

export const SETTINGS = [
  // Basic
  {
    word: 'conf_type',
    key: 'meetingType',
    group: 'basic',
    known: 'stated',
    kind: 'choice',
    values: values.meetingTypes,
    default: 0,
    // operation 36 lists 0, 1 and 2 alone
    onlyFor: { automatic: MEETING_ONLY },
  },
  {
    word: 'duration',
    key: 'duration',
    group: 'basic',
    owners: NOT_ROOM,
    known: 'seen',
    kind: 'number',
    default: 240,
    min: 0,
    max: MOST_MINUTES,
    unit: 'minutes',
    zero: 'permanent',
  },
  {
    word: 'max_join_mt',
    key: 'maxTerminals',
    group: 'basic',
    seldom: true,
    known: 'stated',
    kind: 'number',
    default: 192,
    min: 1,
    max: MOST_TERMINALS,
    unit: 'terminals',
    // 8, 32 and 64 come from old platforms.
    offered: [192],
    offersSizes: true,
  },
  flag('auto_end', 'autoEnd', 'basic', { owners: NOT_ROOM, seldom: true }),
  flag('enable_audience', 'audienceSeats', 'basic', { owners: NOT_ROOM }),
  choice('conf_category', 'category', 'basic', values.meetingCategories, 0, {
    owners: MEETING_ONLY,
    seldom: true,
  }),
  {
    word: 'conf_level',
    key: 'level',
    group: 'basic',
    owners: NOT_ROOM,
    seldom: true,
    known: 'seen',
    kind: 'number',
    default: 0,
    min: 0,
    max: 16,
    unit: 'level',
    asText: true,
  },
  // Call
  choice('call_mode', 'callMode', 'call', values.callModes, 2),
  {
    word: 'call_times',
    key: 'callTimes',
    group: 'call',
    known: 'seen',
    when: CALLED,
    kind: 'number',
    default: 0,
    min: 0,
    max: MOST_CALLS,
    unit: 'times',
  },
  {
    word: 'call_interval',
    key: 'callInterval',
    group: 'call',
    known: 'seen',
    when: CALLED,
    kind: 'number',
    default: 20,
    min: 0,
    max: A_DAY,
    unit: 'seconds',
  },
  choice('conf_protocol', 'preferredProtocol', 'call', values.preferredProtocols, null, {
    seldom: true,
  }),
  flag('enable_rtc', 'rtc', 'call'),
  flag('closed_conf', 'doNotDisturb', 'call', { owners: NOT_ROOM, seldom: true }),
  // Notices: only the names of the fields say what they do
  notice('sms', 'textMessageNotice'),
  notice('email', 'emailNotice'),
  notice('wechat', 'weChatNotice'),
  // Security
  choice('encrypted_type', 'encryption', 'security', values.encryptions),
  {
    word: 'encrypted_key',
    key: 'encryptionKey',
    group: 'security',
    known: 'seen',
    when: ENCRYPTED,
    kind: 'text',
    default: '',
    maxBytes: 32,
    charset: 'key',
    secret: true,
  },
  flag('encrypted_auth', 'terminalAuthentication', 'security', { seldom: true }),
  {
    word: 'password',
    key: 'password',
    group: 'security',
    owners: NOT_ROOM,
    known: 'seen',
    kind: 'text',
    default: '',
    maxBytes: 32,
    charset: 'key',
    secret: true,
  },
  choice('safe_conf', 'visibility', 'security', values.visibilities, 0, { owners: NOT_ROOM }),
  flag('public_conf', 'guestMeeting', 'security', { seldom: true }),
  flag('anonymous_mt', 'anonymousJoin', 'security'),
  choice('security_level', 'securityLevel', 'security', values.securityLevels, 0, {
    owners: MEETING_ONLY,
    seldom: true,
  }),
  flag('watermark', 'watermark', 'security', { seldom: true }),
  // Media
  {
    word: 'bitrate',
    key: 'bitrate',
    group: 'media',
    refusedWith: [20120],
    known: 'seen',
    kind: 'number',
    default: 2048,
    min: 64,
    max: 8192,
    unit: 'kbps',
  },
  choice('video_quality', 'videoPreference', 'media', values.videoPreferences, 0, {
    owners: NOT_ROOM,
    seldom: true,
  }),
  flag('multi_stream', 'multipleStreams', 'media', { seldom: true }),
  flag('fec_mode', 'errorCorrection', 'media', { seldom: true }),
  flag('one_reforming', 'reforming', 'media', { seldom: true }),
  {
    word: 'preoccupy_resource',
    key: 'resourceReservation',
    group: 'media',
    seldom: true,
    known: 'stated',
    kind: 'choice',
    values: values.resourceReservations,
    default: 0,
  },
  // Audio
  flag('mute', 'startMuted', 'audio'),
  flag('silence', 'startSilent', 'audio', { owners: NOT_ROOM }),
  flag('force_mute', 'forbidUnmuting', 'audio', { owners: MEETING_ONLY }),
  flag('mute_filter', 'muteExemption', 'audio', { seldom: true }),
  {
    word: 'voice_activity_detection',
    key: 'voiceActivation',
    group: 'audio',
    known: 'stated',
    kind: 'switch',
    default: 0,
  },
  {
    word: 'vacinterval',
    key: 'voiceActivationInterval',
    group: 'audio',
    known: 'seen',
    when: { word: 'voice_activity_detection', is: [1] },
    kind: 'number',
    default: 5,
    min: 0,
    max: A_DAY,
    unit: 'seconds',
    // 60 comes from old platforms.
    offered: [3, 5, 15, 30],
  },
  {
    word: 'audio_formats',
    key: 'audioFormats',
    group: 'audio',
    seldom: true,
    known: 'seen',
    kind: 'list',
    values: values.audioFormats,
    default: [],
  },
  // Content sharing
  {
    ...choice('dual_mode', 'contentSharing', 'content', values.contentSharingRights),
    // `doubleflow_members` is printed for meetings and series alone (operations 8, 9 and 81)
    onlyFor: { listed: MEETING_ONLY },
  },
  flag('doubleflow', 'shareOnSpeaking', 'content', { owners: NOT_ROOM, seldom: true }),
  // Recording and live
  choice('recorder.recorder_mode', 'recording', 'recording', values.recordings, 0, {
    refusedWith: [24102, 24205],
  }),
  {
    word: 'recorder.vrs_id',
    key: 'recordingServer',
    group: 'recording',
    known: 'seen',
    when: RECORDED_OR_LIVE,
    kind: 'text',
    default: null,
    ofServer: true,
  },
  { ...flag('recorder.publish_mode', 'publishRecording', 'recording'), when: RECORDED },
  { ...flag('recorder.dual_stream', 'recordContent', 'recording'), when: RECORDED },
  { ...flag('recorder.anonymous', 'openLive', 'recording'), when: LIVE },
  {
    ...flag('recorder.live_dual_stream', 'liveContent', 'recording'),
    known: 'inferred',
    when: LIVE,
  },
  {
    word: 'recorder.live_password',
    key: 'livePassword',
    group: 'recording',
    known: 'seen',
    when: LIVE,
    kind: 'text',
    default: '',
    maxBytes: 6,
    charset: 'live-password',
    secret: true,
  },
  // Data collaboration, AI
  choice('dcs.mode', 'collaboration', 'collaboration', values.collaborations, 0, {
    owners: NOT_ROOM,
  }),
  flag('ai.record', 'minutes', 'ai', { owners: NOT_ROOM }),
  flag('ai.sign', 'signIn', 'ai', { owners: NOT_ROOM }),
  flag('ai.subtitle', 'subtitles', 'ai', { owners: NOT_ROOM }),
  // Cascade
  choice('cascade_mode', 'cascadeMode', 'cascade', values.cascadeModes, 0, { seldom: true }),
  flag('cascade_upload', 'cascadeUpload', 'cascade', { seldom: true }),
  flag('cascade_return', 'cascadeReturn', 'cascade', { seldom: true }),
  {
    ...flag('cascade_auto_end', 'cascadeAutoEnd', 'cascade', { owners: NOT_ROOM, seldom: true }),
    known: 'inferred',
  },
  raw('cascade_return_para', 'cascadeReturnParameter', 'cascade'),
  // Meaning unknown
  raw('distribute_type', 'distributeType', 'advanced'),
  raw('dual_lock', 'dualLock', 'advanced'),
  raw('enable_dual_list', 'enableDualList', 'advanced'),
] as const satisfies readonly Setting[];

export type SettingKey = (typeof SETTINGS)[number]['key'];
/** The names of the values of each setting that has named ones, for the texts to be complete. */
export type SettingValueNames = {
  [
    S in Extract<(typeof SETTINGS)[number], { values: unknown }> as S['key']
  ]: S['values']['names'][number];
};
