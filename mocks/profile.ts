import { isObject } from './http/json.ts';

/**
 * Where this platform does otherwise than usual, by the keys of `platform-profile.json`. The console's reader of that
 * file is not used here: the two must agree on what the keys mean, not share a mistake.
 */
export interface Profile {
  readonly params: 'form' | 'query';
  readonly deleteMethod: 'delete' | 'post';
  readonly meetingKeyField: string;
  readonly templateKeyField: string;
  readonly stagingKeys: 'client' | 'issued';
  readonly bookedPresets: 'id' | 'key';
  readonly listRange: 'overlap' | 'start';
  readonly countZero: 'all' | 'none';
  readonly takenName: 'refusal' | 'data';
  /** Other than `+00:00`: answers print times of this offset, and no offset. */
  readonly bareTimes: string;
  readonly repeatField: string;
  readonly repeatDaily: number;
  readonly repeatWeekly: number;
  readonly repeatMonthly: number;
  readonly weekdays: 'monday-1' | 'monday-0' | 'sunday-1' | 'sunday-0';
  readonly isParticipated: 'connected' | 'reply';
  /** By layout: the `chn_idx` of each pane of the usual order. */
  readonly paneOrder: Readonly<Record<string, readonly number[]>>;
  readonly layouts62And63: 'as-printed' | 'swapped';
  readonly passwordCharacters: 'advice' | 'enforced';
  readonly curlyQuotes: 'refused' | 'allowed';
}

export const usualProfile: Profile = {
  params: 'form',
  deleteMethod: 'delete',
  meetingKeyField: 'meeting_key',
  templateKeyField: 'template_key',
  stagingKeys: 'client',
  bookedPresets: 'id',
  listRange: 'overlap',
  countZero: 'all',
  takenName: 'refusal',
  bareTimes: '+00:00',
  repeatField: 'meeting_formular',
  repeatDaily: 1,
  repeatWeekly: 7,
  repeatMonthly: 30,
  weekdays: 'monday-1',
  isParticipated: 'connected',
  paneOrder: {},
  layouts62And63: 'as-printed',
  passwordCharacters: 'advice',
  curlyQuotes: 'refused',
};

/** @throws RangeError for anything that is no such object; its values are the console's to check */
export function profileFrom(value: unknown): Profile {
  if (!isObject(value)) throw new RangeError('profile: a JSON object');
  for (const [key, given] of Object.entries(value)) {
    const usual: unknown = Object.hasOwn(usualProfile, key)
      ? Reflect.get(usualProfile, key)
      : undefined;
    // what only a client decides: a platform does the same either way
    if (key === 'afterSessionCode') continue;
    if (typeof given !== typeof usual) throw new RangeError(`profile: ${key}`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys and types are checked above
  const profile = { ...usualProfile, ...value } as Profile;
  return { ...profile, isParticipated: profile.isParticipated === 'reply' ? 'reply' : 'connected' };
}
