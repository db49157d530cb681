import { lastingTexts } from '#app/components/browser-storage.ts';
import { personalKey } from '#app/components/by-person.ts';

export const draftKinds = ['booking', 'template', 'room'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** Unsaved presets are offered where they are edited, not in the list of unfinished forms. */
export type KeptKind = DraftKind | 'preset';

/** The prefix of the storage keys, which includes the username. */
export function draftPrefix(kind: KeptKind, username: string): string {
  return `${personalKey(`${kind}-draft`, username)}:`;
}

/** How many forms this user has started in this browser and not finished, without reading them. */
export function countDrafts(username: string): number {
  const prefixes = draftKinds.map((kind) => draftPrefix(kind, username));
  return lastingTexts.keys().filter((key) => prefixes.some((prefix) => key.startsWith(prefix)))
    .length;
}
