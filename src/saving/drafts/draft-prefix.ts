export const draftKinds = ['booking', 'template', 'room'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** Unsaved presets are offered where they are edited, not among the unfinished forms. */
export type KeptKind = DraftKind | 'preset';

/** Of the keys in the storage, with the name of the person. */
export function draftPrefix(kind: KeptKind, username: string): string {
  return `console.${kind}-draft:${username}:`;
}
