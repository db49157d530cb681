import { currentProfile } from '#app/api/profile.ts';

/** Whether presets and files may wait for their meeting or template. No operation issues a key for them. */
export function canStage(): boolean {
  return currentProfile().stagingKeys === 'client';
}

/** Whether a meeting that has not begun can be given presets: under its id, or under a key that comes with an edit. */
export function takesPresetsBeforeStart(): boolean {
  return currentProfile().bookedPresets === 'id' || canStage();
}

/**
 * A UUID (version 4) without dashes; `crypto.randomUUID` does not exist on plain HTTP. Empty, as for nothing staged, on a
 * platform that takes no key of a client's.
 */
export function newStagingKey(): string {
  if (!canStage()) return '';
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const [version = 0, variant = 0] = [bytes[6], bytes[8]];
  bytes[6] = (version & 0x0f) | 0x40;
  bytes[8] = (variant & 0x3f) | 0x80;
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
