import type { UseFormReturn } from 'react-hook-form';
import { newStagingKey } from '#app/features/preset/staging-key.ts';
import type { BookingMode } from './booking-mode.ts';
import type { BookingValues } from './booking-values.ts';

/** What presets and files of the booking are kept under: the meeting that is edited, else the key; empty for none. */
export function stagingId(mode: BookingMode, key: string): string {
  return mode.kind === 'edit' ? (mode.meetingId ?? '') : key;
}

/**
 * The same; a key is made when the first thing is put under it, and kept in the draft before anything is sent. Empty
 * only where a series is edited, which has no meeting of its own.
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
