import { currentProfile } from '#app/api/profile.ts';
import { checkSettings } from '#app/features/setting/model/settings-rules.ts';
import type { SettingProblem } from '#app/features/setting/model/settings-rules.ts';
import { checkMeetingName } from '#app/lib/naming.ts';
import type { NameProblem } from '#app/lib/naming.ts';
import type { RoomValues } from './room-values.ts';

/** The parts of the form that a problem or a refusal can concern; also its sections. */
export type RoomFormField = 'name' | 'users' | 'picture' | 'settings';

export const sectionOf = {
  name: 'what',
  users: 'users',
  picture: 'picture',
  settings: 'settings',
} as const;

export type RoomProblem =
  | { readonly field: 'name'; readonly problem: NameProblem }
  | { readonly field: 'settings'; readonly problem: SettingProblem };

/** Everything that stands between the form and being saved, in the order of the page. */
export function roomProblems({ name, settings }: RoomValues): RoomProblem[] {
  return [
    ...checkMeetingName(name, currentProfile().curlyQuotes).map((problem) => ({
      field: 'name' as const,
      problem,
    })),
    ...checkSettings(settings, currentProfile().passwordCharacters).map((problem) => ({
      field: 'settings' as const,
      problem,
    })),
  ];
}

/** Id of the control that edits a field, or of its section. */
export function roomFieldId(field: RoomFormField): string {
  return `room-${field}`;
}
