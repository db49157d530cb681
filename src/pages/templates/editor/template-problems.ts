import { currentProfile } from '#app/api/profile.ts';
import { checkSettings, meetingBitrate } from '#app/features/setting/model/settings-rules.ts';
import type { SettingProblem } from '#app/features/setting/model/settings-rules.ts';
import { checkMeetingName } from '#app/lib/naming.ts';
import type { NameProblem } from '#app/lib/naming.ts';
import { checkPeople } from '#app/features/people/model/roles.ts';
import type { PeopleProblem } from '#app/features/people/model/roles.ts';
import { isDuration } from '#app/lib/time.ts';
import { checkPicture } from '#app/features/picture/model/check-picture.ts';
import type { PictureProblem } from '#app/features/picture/model/check-picture.ts';
import type { TemplateValues } from './template-values.ts';

/** The parts of the form that a problem or a refusal can concern. */
export type TemplateField = 'name' | 'duration' | 'number' | 'people' | 'settings' | 'picture';

export type TemplateProblem =
  | { readonly field: 'name'; readonly problem: NameProblem }
  | { readonly field: 'duration'; readonly problem: { readonly code: 'duration-missing' } }
  | { readonly field: 'people'; readonly problem: PeopleProblem }
  | { readonly field: 'settings'; readonly problem: SettingProblem }
  | { readonly field: 'picture'; readonly problem: PictureProblem };

/** Everything that stands between the form and being saved, in the order of the page. */
export function templateProblems(values: TemplateValues): TemplateProblem[] {
  const { name, durationMinutes, people, settings, picture } = values;
  return [
    ...checkMeetingName(name, currentProfile().curlyQuotes).map((problem) => ({
      field: 'name' as const,
      problem,
    })),
    ...(isDuration(durationMinutes)
      ? []
      : [{ field: 'duration' as const, problem: { code: 'duration-missing' as const } }]),
    ...checkPeople(people, meetingBitrate(settings)).map((problem) => ({
      field: 'people' as const,
      problem,
    })),
    ...checkSettings(settings, currentProfile().passwordCharacters).map((problem) => ({
      field: 'settings' as const,
      problem,
    })),
    ...checkPicture(picture).map((problem) => ({ field: 'picture' as const, problem })),
  ];
}
