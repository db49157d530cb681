import { codeNames } from '#app/lib/code-names.ts';

/**
 * The enumerations of a meeting's settings: the contract's number, our name. Sources: the
 * contract's own lists (`conf_type`, `preoccupy_resource`, video formats), the field notes for the rest.
 */

export const meetingTypes = codeNames([
  [0, 'traditional'],
  [1, 'port'],
  [2, 'sfu'],
  [4, 'automatic'],
]);

export const encryptions = codeNames([
  [0, 'none'],
  [2, 'aes'],
  [3, 'sm4'],
  [4, 'sm1'],
]);

export const callModes = codeNames([
  [0, 'manual'],
  [2, 'automatic'],
]);

export const contentSharingRights = codeNames([
  [0, 'speaker'],
  [1, 'anyone'],
  [2, 'listed'],
]);

export const videoPreferences = codeNames([
  [0, 'quality'],
  [1, 'speed'],
]);

export const preferredProtocols = codeNames([
  [0, 'h323'],
  [1, 'sip'],
  [2, 'rtc'],
]);

export const visibilities = codeNames([
  [0, 'public'],
  [1, 'hidden'],
]);

export const cascadeModes = codeNames([
  [0, 'simple'],
  [1, 'merged'],
]);

export const resourceReservations = codeNames([
  [0, 'none'],
  [1, 'reserve'],
  [2, 'sfu-only'],
]);

export const securityLevels = codeNames([
  [0, 'undefined'],
  [1, 'public'],
  [2, 'internal'],
  [3, 'secret'],
  [4, 'confidential'],
]);

export const meetingCategories = codeNames([
  [0, 'ordinary'],
  [1, 'dispatch'],
  [2, 'point-to-point'],
]);

export const recordings = codeNames([
  [0, 'off'],
  [1, 'record'],
  [2, 'live'],
  [3, 'record-and-live'],
]);

export const collaborations = codeNames([
  [0, 'off'],
  [1, 'chair-controls'],
  [2, 'free'],
]);

export const audioFormats = codeNames([
  [1, 'g722'],
  [2, 'g711-u'],
  [3, 'g711-a'],
  [4, 'g729'],
  [5, 'g728'],
  [6, 'g722-1-c'],
  [7, 'mp3'],
  [8, 'g719'],
  [9, 'aac-lc'],
  [10, 'aac-ld'],
  [11, 'aac-lc-stereo'],
  [12, 'aac-ld-stereo'],
  [13, 'opus'],
]);

export const videoResolutions = codeNames([
  [1, 'qcif'],
  [2, 'cif'],
  [3, '4cif'],
  [12, '720p'],
  [13, '1080p'],
  [14, 'wcif'],
  [15, 'w4cif'],
  [16, '4k'],
]);

export const videoCodecs = codeNames([
  [1, 'mpeg'],
  [2, 'h261'],
  [3, 'h263'],
  [4, 'h264-hp'],
  [5, 'h264-bp'],
  [6, 'h265'],
  [7, 'h263-plus'],
]);
