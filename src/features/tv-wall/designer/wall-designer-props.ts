import type { WallPreset } from '../model/wall.ts';
import type { WallStyle } from '../model/wall-style.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import type { ComposerMeeting } from '#app/features/picture/composer/composer-meeting.ts';

/** What is known of a style by now; `gone`: the platform has it no more. */
export type StyleState = WallStyle | 'loading' | 'failed' | 'gone';

export interface StyleName {
  readonly id: string;
  readonly name: string;
}

/** What the designer needs to know of the meeting that the walls belong to. */
export interface WallMeeting extends ComposerMeeting {
  /** The meeting's own composed picture, which boxes can show; null where it has none. */
  readonly picture: Composition | null;
}

/** The screen around it shows the history, as it does for the composer. */
export interface WallDesignerProps {
  readonly edits: Edits<WallPreset>;
  /** All that a wall may be added for; undefined until they are known. */
  readonly styles: readonly StyleName[] | undefined;
  /** The same function until the state of some style changes, the same object while a style is the same. */
  readonly styleOf: (id: string) => StyleState;
  /** Of the meeting, thousands if need be; the same array until they change. */
  readonly people: readonly Participant[];
  readonly meeting: WallMeeting;
  /** Shows a field for the name, as a preset has one. */
  readonly named?: boolean;
  /** Reads a style again that could not be read. */
  readonly onRetryStyle?: (id: string) => void;
  /** Asks again what the channels of a style do at the moment; a button where it is there. */
  readonly onRefreshChannels?: (id: string) => void;
}
