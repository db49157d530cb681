import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import type { TemplateRow } from '#app/features/template/api/templates.ts';

/** A meeting or a personal template that a preset can be put into. */
export interface PushTarget extends PresetOwner {
  readonly name: string;
  /** Its own; empty where it has none. */
  readonly number: string;
  /** Who made the meeting, who chairs what comes of the template. */
  readonly creator: string;
  /** State of a meeting. */
  readonly state?: number | undefined;
  /** Start of a meeting in milliseconds since 1970 UTC. */
  readonly start?: number | undefined;
}

export function meetingTarget({ id, name, number, creator, state, start }: MeetingRow): PushTarget {
  return { kind: 'meeting', id, name, number, creator, state, start };
}

export function templateTarget({ id, name, number, chair }: TemplateRow): PushTarget {
  return { kind: 'template', id, name, number, creator: chair };
}
