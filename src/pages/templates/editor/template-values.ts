import type { TypedNumber } from '#app/lib/typed-number.ts';
import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';
import { usualSettings } from '#app/features/setting/model/usual-settings.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import { NO_PICTURE } from '#app/features/picture/model/picture-and-sound.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';

/** What the editor of a template holds; it follows the screen, not the contract. */
export interface TemplateValues {
  name: string;
  /** 0: permanent. The text itself while a custom one cannot be read. */
  durationMinutes: TypedNumber;
  /** Meetings of it have a number of their own that is kept for it. */
  reservesNumber: boolean;
  people: MeetingPeople;
  settings: MeetingSettings;
  /** Null parts: the platform does as it likes. */
  picture: PictureAndSound;
  /**
   * The key under which presets of a template that is not there yet lie on the platform; empty while
   * there are none. The template takes them over when it is made with it.
   */
  key: string;
}

/** Minutes, where the platform states none (field notes, section 4). */
export const USUAL_DURATION = 240;

/** A template nobody has typed into. */
export function emptyTemplate(): TemplateValues {
  return {
    name: '',
    durationMinutes: 60,
    reservesNumber: false,
    people: NO_PEOPLE,
    settings: usualSettings('template'),
    picture: NO_PICTURE,
    key: '',
  };
}
