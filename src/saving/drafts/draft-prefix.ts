export const draftKinds = ['booking', 'template', 'room'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** Of the keys in the storage, with the name of the person. */
export function draftPrefix(kind: DraftKind, username: string): string {
  return `console.${kind}-draft:${username}:`;
}
