import { sameJson } from '#app/lib/json.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import type { TypedNumber } from '#app/lib/typed-number.ts';
import { samePeople } from '#app/features/picture/model/same-people.ts';
import { wallChanges } from '#app/features/tv-wall/model/wall-changes.ts';
import type { WallChange } from '#app/features/tv-wall/model/wall-changes.ts';
import type { Composition, PaneSource } from '#app/features/picture/model/composition.ts';
import type { Design } from './designs.ts';
import type { Mix } from '#app/features/picture/model/mix.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';

/**
 * A difference between two versions of a design, as a code; sorted in the order in which a person looks at
 * them.
 */
export type DesignChange =
  | { readonly code: 'layout'; readonly before: number; readonly after: number }
  | { readonly code: 'mode'; readonly before: string; readonly after: string }
  /** A pane of the same layout; numbers start at 1. */
  | {
      readonly code: 'pane';
      readonly pane: number;
      readonly before: PaneSource;
      readonly after: PaneSource;
    }
  /** Panes of another layout. */
  | { readonly code: 'panes'; readonly count: number }
  | {
      readonly code: 'members' | 'active' | 'batch-poll';
      readonly added: readonly Participant[];
      readonly removed: readonly Participant[];
    }
  | {
      readonly code: 'interval' | 'rounds';
      readonly before: TypedNumber;
      readonly after: TypedNumber;
    }
  | { readonly code: 'setting'; readonly setting: CompositionSetting }
  | WallChange;

const SETTINGS = [
  'preferredStyle',
  'exceptSelf',
  'voiceHint',
  'showNames',
  'broadcast',
  'nameStyle',
  'background',
] as const satisfies readonly (keyof Composition)[];
export type CompositionSetting = (typeof SETTINGS)[number];

/** Ignores names. Two designs of different families cannot be compared and have no changes. */
export function designChanges(before: Design, after: Design): DesignChange[] {
  if (before.family === 'vmp' && after.family === 'vmp') {
    return compositionChanges(before.value, after.value);
  }
  if (before.family === 'mix' && after.family === 'mix') {
    return mixChanges(before.value, after.value);
  }
  if (before.family === 'poll' && after.family === 'poll') {
    return pollChanges(before.value, after.value);
  }
  if (before.family === 'wall' && after.family === 'wall') {
    return [...wallChanges(before.value, after.value)];
  }
  return [];
}

function compositionChanges(before: Composition, after: Composition): DesignChange[] {
  const sameLayout = before.layout === after.layout;
  const settings = SETTINGS.filter((setting) => !sameJson(before[setting], after[setting]));
  return [
    ...modeChange(before.mode, after.mode),
    ...(sameLayout
      ? []
      : [{ code: 'layout', before: before.layout, after: after.layout } as const]),
    ...(sameLayout ? paneChanges(before, after) : allPanes(before, after)),
    ...batchPollChange(before.poll, after.poll),
    ...settings.map((setting) => ({ code: 'setting', setting }) as const),
  ];
}

function paneChanges(before: Composition, after: Composition): DesignChange[] {
  return after.panes.flatMap((pane, slot) => {
    const was = before.panes[slot];
    return was === undefined || sameJson(samePeople(was), samePeople(pane))
      ? []
      : [{ code: 'pane', pane: slot + 1, before: was.source, after: pane.source } as const];
  });
}

function allPanes(before: Composition, after: Composition): DesignChange[] {
  const count = after.panes.filter(({ source }) => source.kind !== 'empty').length;
  return sameJson(before.panes, after.panes) ? [] : [{ code: 'panes', count }];
}

/** A batch poll of nobody is none: a platform answers one where none was sent. */
function batchPollChange(before: Poll | null, after: Poll | null): DesignChange[] {
  const [was, is] = [before, after].map((poll) => (poll?.members.length ? poll : null));
  if (sameJson(samePeople(was), samePeople(is))) return [];
  return [{ code: 'batch-poll', ...lists(before?.members ?? [], after?.members ?? []) }];
}

function mixChanges(before: Mix, after: Mix): DesignChange[] {
  return [
    ...modeChange(before.mode, after.mode),
    ...membersChange('members', before.members, after.members),
    ...membersChange('active', before.active, after.active),
  ];
}

function pollChanges(before: Poll, after: Poll): DesignChange[] {
  const numbers = (['interval', 'rounds'] as const).filter((key) => before[key] !== after[key]);
  return [
    ...modeChange(before.mode, after.mode),
    ...numbers.map((code) => ({ code, before: before[code], after: after[code] })),
    ...membersChange('members', before.members, after.members),
  ];
}

function modeChange(before: string, after: string): DesignChange[] {
  return before === after ? [] : [{ code: 'mode', before, after }];
}

/** The same members in another order count as a change too. */
function membersChange(
  code: 'members' | 'active',
  before: readonly Participant[],
  after: readonly Participant[],
): DesignChange[] {
  return sameJson(before.map(personKey), after.map(personKey))
    ? []
    : [{ code, ...lists(before, after) }];
}

function lists(before: readonly Participant[], after: readonly Participant[]) {
  const keysBefore = new Set(before.map(personKey));
  const keysAfter = new Set(after.map(personKey));
  return {
    added: after.filter((person) => !keysBefore.has(personKey(person))),
    removed: before.filter((person) => !keysAfter.has(personKey(person))),
  };
}
