import type { UseFormReturn } from 'react-hook-form';
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
  const made = newStagingKey();
  form.setValue('key', made, { shouldDirty: true });
  keepDraft();
  return made;
}
