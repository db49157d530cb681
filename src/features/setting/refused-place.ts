import type { ApiError } from '#app/api/api-error.ts';
import { citedPath } from '#app/api/refusal.ts';
import type { RefusedPlace } from '#app/saving/use-refusal.ts';
import type { MeetingSettings } from './model/meeting-settings.ts';
import type { SettingsOwner } from './model/setting.ts';
import { shownSettings } from './model/settings-owner.ts';
import { FORM_SETTINGS } from './model/settings-rules.ts';

/** Media format unsupported (field notes, section 3). */
const VIDEO_FORMATS = { word: 'video_formats', key: 'videoFormats', code: 20121 } as const;

/** The id of a setting's control. */
export function settingPlace(key: RefusedSetting): string {
  return `settings.${key}`;
}

/** How a refusal is recognised as concerning a field. Codes: field notes, section 3. */
interface RefusedField<Field extends string> {
  readonly field: Field;
  readonly codes?: readonly number[];
  /** Words of the contract that the platform cites. */
  readonly words?: readonly string[];
}

/**
 * Reads where a refusal leads in a form that has settings: to a field of `fields`, to a setting by the table of
 * settings, or nowhere. The same code can mean another thing in another module, so a cited word comes first.
 */
export function refusedPlaceReader<Field extends string>(
  owner: SettingsOwner,
  fields: readonly RefusedField<Field | 'settings'>[],
) {
  return (
    error: ApiError,
    settings: MeetingSettings,
  ): RefusedPlace<Field | 'settings'> | undefined => {
    const path = citedPath(error);
    const [word = ''] = path.split('.', 1);
    const { code = Number.NaN } = error;
    const cited = fields.find(({ words = [] }) => words.includes(word));
    if (cited !== undefined) return { field: cited.field };
    const setting = settingCited(path);
    if (setting !== undefined) return placeOf(setting);
    const coded = fields.find(({ codes = [] }) => codes.includes(code));
    if (coded !== undefined) return { field: coded.field };
    const refused = settingRefusedWith(code);
    return refused === undefined ? undefined : placeOf(refused);

    function placeOf(key: RefusedSetting): RefusedPlace<Field | 'settings'> {
      return {
        field: 'settings',
        ...(hasControl(key, settings, owner) && { control: settingPlace(key) }),
      };
    }
  };
}

/** A setting, or the table of video formats beside them. */
type RefusedSetting = keyof MeetingSettings;

/** The setting that the platform cites; an object such as `recorder` is its first one. */
function settingCited(path: string): RefusedSetting | undefined {
  if (path === VIDEO_FORMATS.word) return VIDEO_FORMATS.key;
  const named = FORM_SETTINGS.find(({ word }) => word === path);
  return (named ?? FORM_SETTINGS.find(({ word }) => word.startsWith(`${headOf(path)}.`)))?.key;
}

/** The setting that a refusal concerns that cites none. */
function settingRefusedWith(code: number): RefusedSetting | undefined {
  if (code === VIDEO_FORMATS.code) return VIDEO_FORMATS.key;
  return FORM_SETTINGS.find(({ refusedWith = [] }) => refusedWith.includes(code))?.key;
}

/** Whether a form has a control for it. */
function hasControl(key: RefusedSetting, settings: MeetingSettings, owner: SettingsOwner): boolean {
  return (
    key === VIDEO_FORMATS.key || shownSettings(settings, owner).some((shown) => shown.key === key)
  );
}

function headOf(path: string): string {
  return path.split('.', 1)[0] ?? '';
}
