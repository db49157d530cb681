import type { CodeNames } from '#app/lib/code-names.ts';

/** What describes one setting of a meeting, with helpers that declare common kinds. */

export const SETTING_GROUPS = [
  'basic',
  'call',
  'notices',
  'security',
  'media',
  'audio',
  'content',
  'recording',
  'collaboration',
  'ai',
  'cascade',
  'advanced',
] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

/** Whose settings: of a meeting, a template or a virtual room. */
export type SettingsOwner = 'meeting' | 'template' | 'room';

/** How well its meaning is known: stated by the contract, seen elsewhere, inferred, or not known. */
export type Knowledge = 'stated' | 'seen' | 'inferred' | 'unknown';

interface SettingBase {
  /** The contract's word; a dot goes into an object (`recorder.recorder_mode`). */
  readonly word: string;
  /** Our name, also the name of its texts. */
  readonly key: string;
  readonly group: SettingGroup;
  readonly known: Knowledge;
  /** Who has it; absent: everyone. A value that the platform gave all the same is shown and kept. */
  readonly owners?: readonly SettingsOwner[];
  /** Folded until it is opened or differs from its default. */
  readonly seldom?: true;
  /** Refusals that concern it although they cite no field (field notes, section 3). */
  readonly refusedWith?: readonly number[];
  /** Matters only while another setting has one of these values. */
  readonly when?: { readonly word: string; readonly is: readonly number[] };
}

export type Setting = SettingBase &
  (
    | { readonly kind: 'switch'; readonly default: 0 | 1 }
    | {
        readonly kind: 'choice';
        readonly values: CodeNames<string>;
        /** Null: sent only when chosen, the platform decides otherwise. */
        readonly default: number | null;
        /** Values that not every owner can take, by their names. */
        readonly onlyFor?: Readonly<Record<string, readonly SettingsOwner[]>>;
      }
    | {
        readonly kind: 'number';
        readonly default: number;
        readonly min: number;
        readonly max: number;
        readonly unit: 'minutes' | 'seconds' | 'times' | 'terminals' | 'kbps' | 'level';
        /** Only these are offered; another within the range is shown and kept. */
        readonly offered?: readonly number[];
        /** The sizes of meetings that the platform has places for (operation 93) are offered too. */
        readonly offersSizes?: true;
        /** What zero stands for, where it is no amount. */
        readonly zero?: 'permanent' | 'unlimited';
        /** The number travels as a text. */
        readonly asText?: true;
      }
    | {
        readonly kind: 'text';
        /** Null: sent only when chosen, the platform decides otherwise. */
        readonly default: '' | null;
        /** It is the id of a recording server, chosen from the directory where that answers. */
        readonly ofServer?: true;
        readonly maxBytes?: number;
        readonly charset?: 'key' | 'live-password';
        readonly secret?: true;
      }
    /** Any number of the values; none means all. */
    | { readonly kind: 'list'; readonly values: CodeNames<string>; readonly default: readonly [] }
    /** Meaning unknown: an integer that is shown as it is and kept. */
    | { readonly kind: 'raw' }
  );

/** What few settings have. */
type More = Pick<SettingBase, 'owners' | 'seldom' | 'refusedWith'>;

/** A 0/1 setting, off unless chosen. */
export function flag<const W extends string, const K extends string, const G extends SettingGroup>(
  word: W,
  key: K,
  group: G,
  more: More = {},
) {
  return { word, key, group, known: 'seen', kind: 'switch', default: 0, ...more } as const;
}

/** One of named values; `byDefault` null leaves it to the platform. */
export function choice<
  const W extends string,
  const K extends string,
  const G extends SettingGroup,
  V extends CodeNames<string>,
>(word: W, key: K, group: G, table: V, byDefault: number | null = 0, more: More = {}) {
  const kind = 'choice' as const;
  const known = 'seen' as const;
  return { word, key, group, known, kind, values: table, default: byDefault, ...more };
}

/** A setting whose meaning is unknown. */
export function raw<const W extends string, const K extends string, const G extends SettingGroup>(
  word: W,
  key: K,
  group: G,
) {
  return { word, key, group, known: 'unknown', kind: 'raw' } as const;
}
