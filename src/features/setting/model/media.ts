import { numberProblem, type NumberLimits, type TypedNumber } from '#app/lib/typed-number.ts';
import { utf8Length } from '#app/lib/naming.ts';

/** Checks of secrets and of media figures. Limits: field notes, fields of a meeting. */

export const KEY_BYTES = 32;
export const LOWEST_BITRATE = 64;
export const HIGHEST_BITRATE = 8192;
export const BITRATES: NumberLimits = { min: LOWEST_BITRATE, max: HIGHEST_BITRATE };
/** Frames a second; no camera of the platform's terminals has more. */
export const FRAMES: NumberLimits = { min: 1, max: 120 };
export const MOST_VIDEO_FORMATS = 4;

export type KeyWarning =
  /** Letters, digits, `_` and `.` in the older text; the contract's own examples have symbols. */
  | { readonly code: 'key-unusual-characters'; readonly characters: readonly string[] }
  | { readonly code: 'key-too-long'; readonly bytes: number; readonly max: number };

/**
 * What a platform may dislike about an encryption key or a password. The sources contradict one
 * another: to be shown, not to be refused.
 */
export function keyWarnings(key: string): KeyWarning[] {
  const warnings: KeyWarning[] = [];
  const characters = unusualCharacters(key);
  if (characters.length > 0) warnings.push({ code: 'key-unusual-characters', characters });
  const bytes = utf8Length(key);
  if (bytes > KEY_BYTES) warnings.push({ code: 'key-too-long', bytes, max: KEY_BYTES });
  return warnings;
}

/** Each character of a key or password that is no letter, digit, `_` or `.`, once. */
export function unusualCharacters(key: string): readonly string[] {
  return [...new Set(key.match(/[^\w.]/gu))];
}

/** The password of a live broadcast is none, or six letters or digits. */
export function isLivePassword(text: string): boolean {
  return text === '' || /^[a-z\d]{6}$/i.test(text);
}

/** Whether a bit rate in kbit/s is one the platform carries. */
export function isBitrate(kbps: TypedNumber): boolean {
  return numberProblem(kbps, BITRATES) === undefined;
}

export interface VideoFormat {
  readonly format: number;
  readonly resolution: number;
  readonly frame: TypedNumber;
  readonly bitrate: TypedNumber;
}

export type VideoFormatProblem =
  | { readonly code: 'too-many-formats'; readonly max: number }
  | { readonly code: 'frame-out-of-range'; readonly index: number }
  | { readonly code: 'bitrate-out-of-range'; readonly index: number }
  | { readonly code: 'format-listed-twice'; readonly index: number };

/** What is wrong with the list of main video formats; `index` is the place in the list. */
export function checkVideoFormats(formats: readonly VideoFormat[]): VideoFormatProblem[] {
  const problems: VideoFormatProblem[] = [];
  if (formats.length > MOST_VIDEO_FORMATS) {
    problems.push({ code: 'too-many-formats', max: MOST_VIDEO_FORMATS });
  }
  const seen = new Set<string>();
  for (const [index, { format, resolution, frame, bitrate }] of formats.entries()) {
    if (numberProblem(frame, FRAMES) !== undefined) {
      problems.push({ code: 'frame-out-of-range', index });
    }
    if (!isBitrate(bitrate)) problems.push({ code: 'bitrate-out-of-range', index });
    const picture = `${format} ${resolution} ${frame}`;
    if (seen.has(picture)) problems.push({ code: 'format-listed-twice', index });
    seen.add(picture);
  }
  return problems;
}

/** What the platform itself fills in: H.264 HP, 30 frames, 720p at 2048 or for SFU 1080p at 4096. */
export function usualVideoFormat(sfu: boolean): VideoFormat {
  return sfu
    ? { format: 4, resolution: 13, frame: 30, bitrate: 4096 }
    : { format: 4, resolution: 12, frame: 30, bitrate: 2048 };
}
