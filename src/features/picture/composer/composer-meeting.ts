import type { Participant } from '../model/participant.ts';
import type { Poll } from '../model/poll.ts';

/** What the composer needs to know of the meeting that the picture belongs to. */
export interface ComposerMeeting {
  readonly chair: Participant | null;
  /** The meeting's own poll, which panes can follow. */
  readonly poll: Poll | null;
  /** kbit/s */
  readonly bitrate?: number;
}
