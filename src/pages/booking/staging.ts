import type { UseFormReturn } from 'react-hook-form';
import { currentProfile } from '#app/api/profile.ts';
import { newStagingKey } from '#app/features/preset/staging-key.ts';
import type { BookingMode } from './booking-mode.ts';
import type { BookingValues } from './booking-values.ts';

/**
 * The id under which presets and files of the booking are stored: the edited meeting, otherwise the key; empty
 * for none.
 */
export function stagingId(mode: BookingMode, key: string): string {
  return mode.kind === 'edit' ? (mode.meetingId ?? '') : key;
}

/** As `stagingId`, for presets alone: an edited meeting's may have to be written under a key, too. */
export function presetsId(mode: BookingMode, key: string): string {
  return keepsUnderKey(mode) ? key : stagingId(mode, key);
}

/** Whether presets of an edited meeting are handed over with it, as those of a new one. */
export function keepsUnderKey(mode: BookingMode): boolean {
  return mode.kind === 'edit' && !mode.series && currentProfile().bookedPresets === 'key';
}

/**
 * Like `stagingId`, but makes a key when the first object is stored, and saves it in the draft before anything
 * is sent. Returns an empty string only for an edited series, which has no meeting of its own.
 */
export function ensureStagingId(
  mode: BookingMode,
  form: Pick<UseFormReturn<BookingValues>, 'getValues' | 'setValue'>,
  keepDraft: () => void,
): string {
  const known = stagingId(mode, form.getValues('key'));
  if (known !== '' || mode.kind === 'edit') return known;
  return newKey(form, keepDraft);
}

/** Like `presetsId`, but makes a key where one is needed. */
export function ensurePresetsId(...given: Parameters<typeof ensureStagingId>): string {
  const [mode, form, keepDraft] = given;
  if (!keepsUnderKey(mode)) return ensureStagingId(...given);
  return form.getValues('key') || newKey(form, keepDraft);
}

function newKey(
  form: Pick<UseFormReturn<BookingValues>, 'getValues' | 'setValue'>,
  keepDraft: () => void,
): string {
  const made = newStagingKey();
  form.setValue('key', made, { shouldDirty: true });
  keepDraft();
  return made;
}
