import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import type { TemplateRow } from '#app/features/template/api/templates.ts';

/** A meeting or a personal template that can receive a preset. */
export interface PushTarget extends PresetOwner {
  readonly name: string;
  /** The target's own number; empty if it has none. */
  readonly number: string;
  /** The creator of the meeting, or the chair of meetings from the template. */
  readonly creator: string;
  /** The state of a meeting. */
  readonly state?: number | undefined;
  /** The start of a meeting in milliseconds since 1970 UTC. */
  readonly start?: number | undefined;
}

export function meetingTarget({ id, name, number, creator, state, start }: MeetingRow): PushTarget {
  return { kind: 'meeting', id, name, number, creator, state, start };
}

export function templateTarget({ id, name, number, chair }: TemplateRow): PushTarget {
  return { kind: 'template', id, name, number, creator: chair };
}
