import type { ComponentType } from 'react';
import type { WallStyles } from '#app/features/tv-wall/styles/use-wall-styles.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Design } from './model/designs.ts';
import type { DesignChange } from './model/design-changes.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';

/** The meeting of the presets, as far as their editors need it; the same object until something of it changes. */
export interface PresetMeeting {
  /** Stays the same array until the people change. */
  readonly people: readonly Participant[];
  readonly chair: Participant | null;
  readonly poll: Poll | null;
  /** The meeting's own composed picture, which a wall's boxes can show; null if it has none. */
  readonly picture: Composition | null;
  /** kbit/s */
  readonly bitrate?: number;
  /** What the meeting, or the template, is called. */
  readonly name?: string;
  /** `conf_e164`; empty if there is none. */
  readonly number: string;
}

/**
 * Components that show and edit designs. Lists and dialogs of presets receive them, because they may not import
 * the designers.
 */
export interface DesignParts {
  readonly Editor: ComponentType<{
    readonly design: Design;
    readonly onChange: (design: Design) => void;
    readonly meeting: PresetMeeting;
    /** The styles of TV walls. */
    readonly walls: WallStyles;
  }>;
  /** Summarizes a design: a small picture, or a few words. */
  readonly Summary: ComponentType<{ readonly design: Design }>;
  /** Describes the differences of two designs in words. */
  readonly Changes: ComponentType<{ readonly changes: readonly DesignChange[] }>;
}
