import type { ComponentType } from 'react';
import type { WallStyles } from '#app/features/tv-wall/styles/use-wall-styles.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Design } from './model/designs.ts';
import type { DesignChange } from './model/design-changes.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';

/** The meeting that presets are made for, as far as their editors need to know it. */
export interface PresetMeeting {
  /** The same array until they change. */
  readonly people: readonly Participant[];
  readonly chair: Participant | null;
  readonly poll: Poll | null;
  /** Its own composed picture, which boxes of a wall can show; null where it has none. */
  readonly picture: Composition | null;
  /** kbit/s */
  readonly bitrate?: number;
  /** `conf_e164`; empty while there is none. */
  readonly number: string;
}

/**
 * What shows and edits designs. The lists and dialogs of presets get it handed in: they stand below
 * the designers.
 */
export interface DesignParts {
  readonly Editor: ComponentType<{
    readonly design: Design;
    readonly onChange: (design: Design) => void;
    readonly meeting: PresetMeeting;
    /** The styles that TV walls are laid out on. */
    readonly walls: WallStyles;
  }>;
  /** One at a glance: a small picture, or a few words. */
  readonly Summary: ComponentType<{ readonly design: Design }>;
  /** What differs between two, in words. */
  readonly Changes: ComponentType<{ readonly changes: readonly DesignChange[] }>;
}
