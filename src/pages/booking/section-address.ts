import type { BookingField } from './booking-problems.ts';

/** Parts of the form that are opened when they are needed, `people` over the page; `?section=` of the address. */
export const SECTION_IDS = ['people', 'settings', 'picture', 'walls', 'files', 'more'] as const;
export type BookingSectionId = (typeof SECTION_IDS)[number];

/** The fields that only their section has; all others are always in sight. */
const FIELDS: Readonly<Record<BookingSectionId, readonly BookingField[]>> = {
  people: [],
  settings: ['settings'],
  picture: ['picture'],
  walls: ['walls'],
  files: ['files'],
  more: ['brief', 'platform', 'publicTemplate'],
};

export function sectionNamed(text: string | null): BookingSectionId | undefined {
  return SECTION_IDS.find((id) => id === text);
}

export function sectionOfField(field: BookingField): BookingSectionId | undefined {
  return SECTION_IDS.find((id) => FIELDS[id].includes(field));
}

/**
 * The address of today for one that names a step (`?step=`), as earlier versions did; undefined for any other. Steps
 * that are always in sight now open nothing.
 */
export function withoutStep(query: URLSearchParams): URLSearchParams | undefined {
  const step = query.get('step');
  if (step === null) return undefined;
  const next = new URLSearchParams(query);
  next.delete('step');
  const section = sectionNamed(step);
  if (section !== undefined) next.set('section', section);
  return next;
}
