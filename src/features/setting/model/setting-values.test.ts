import { expect, it } from 'vitest';
import * as contract from '#app/api/generated/types.gen.ts';
import * as values from './setting-values.ts';

/** Our name of each of the contract's. */
const SETTINGS = {
  meetingTypes: [
    values.meetingTypes,
    contract.MeetingType,
    { Traditional: 'traditional', Port: 'port', Sfu: 'sfu', Auto: 'automatic' },
  ],
  encryptions: [
    values.encryptions,
    contract.EncryptionType,
    { None: 'none', Aes: 'aes', Sm4: 'sm4', Sm1: 'sm1' },
  ],
  callModes: [values.callModes, contract.CallMode, { Manual: 'manual', Automatic: 'automatic' }],
  contentSharingRights: [
    values.contentSharingRights,
    contract.DualMode,
    { Speaker: 'speaker', Anyone: 'anyone', Listed: 'listed' },
  ],
  videoPreferences: [
    values.videoPreferences,
    contract.VideoQuality,
    { QualityFirst: 'quality', SpeedFirst: 'speed' },
  ],
  // a person may be called automatically; a meeting prefers one of the protocols
  preferredProtocols: [
    values.preferredProtocols,
    contract.Protocol,
    { H323: 'h323', Sip: 'sip', Rtc: 'rtc', Automatic: 'raw:255' },
  ],
  visibilities: [
    values.visibilities,
    contract.MeetingVisibility,
    { Public: 'public', Hidden: 'hidden' },
  ],
  cascadeModes: [values.cascadeModes, contract.CascadeMode, { Simple: 'simple', Merged: 'merged' }],
  resourceReservations: [
    values.resourceReservations,
    contract.ResourceReservation,
    { None: 'none', Reserve: 'reserve', SfuOnly: 'sfu-only' },
  ],
  securityLevels: [
    values.securityLevels,
    contract.SecurityLevel,
    {
      Undefined: 'undefined',
      Public: 'public',
      Internal: 'internal',
      Secret: 'secret',
      Confidential: 'confidential',
    },
  ],
  meetingCategories: [
    values.meetingCategories,
    contract.MeetingCategory,
    { Ordinary: 'ordinary', Dispatch: 'dispatch', PointToPoint: 'point-to-point' },
  ],
  recordings: [
    values.recordings,
    contract.RecorderMode,
    { Off: 'off', Record: 'record', Live: 'live', RecordAndLive: 'record-and-live' },
  ],
  collaborations: [
    values.collaborations,
    contract.CollaborationMode,
    { Off: 'off', ChairControls: 'chair-controls', Free: 'free' },
  ],
  audioFormats: [
    values.audioFormats,
    contract.AudioCodec,
    {
      G722: 'g722',
      G711Mu: 'g711-u',
      G711A: 'g711-a',
      G729: 'g729',
      G728: 'g728',
      G7221C: 'g722-1-c',
      Mp3: 'mp3',
      G719: 'g719',
      AacLc: 'aac-lc',
      AacLd: 'aac-ld',
      AacLcStereo: 'aac-lc-stereo',
      AacLdStereo: 'aac-ld-stereo',
      Opus: 'opus',
    },
  ],
  videoResolutions: [
    values.videoResolutions,
    contract.Resolution,
    {
      Qcif: 'qcif',
      Cif: 'cif',
      FourCif: '4cif',
      P720: '720p',
      P1080: '1080p',
      Wcif: 'wcif',
      W4Cif: 'w4cif',
      Uhd4k: '4k',
    },
  ],
  videoCodecs: [
    values.videoCodecs,
    contract.VideoCodec,
    {
      Mpeg: 'mpeg',
      H261: 'h261',
      H263: 'h263',
      H264Hp: 'h264-hp',
      H264Bp: 'h264-bp',
      H265: 'h265',
      H263Plus: 'h263-plus',
    },
  ],
} as const satisfies Record<keyof typeof values, readonly object[]>;

it.each(Object.entries(SETTINGS))(
  '%s are the contract’s, name by name',
  (_, [words, codes, names]) => {
    const named = Object.entries(codes).map(([name, code]) => [name, words.nameOf(code)]);
    expect(Object.fromEntries(named)).toEqual(names);
    const known = Object.values<string>(names).filter((name) => !name.startsWith('raw:'));
    expect(words.names).toEqual(known);
  },
);
