import { fullUpdate } from '#app/lib/full-update.ts';
import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { readSettings, settingChanges } from '#app/features/setting/model/settings-fields.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { readPerson, writePeople } from '#app/features/people/model/people-fields.ts';
import type { RoomValues } from './room-values.ts';

/**
 * A virtual room between the contract and the form. `original` is the room as it was read (operation
 * 92); a new one has none. Every field that the form does not change goes back as it came, unknown ones
 * and the rest of a picture whose mode changes included.
 */

/** The form's values of a room that was read. */
export function fromRoom(answer: JsonObject): RoomValues {
  const { name, exclusive } = answer;
  return {
    name: typeof name === 'string' ? name : '',
    exclusive: exclusive === 1,
    users: readUsers(answer),
    settings: readSettings(answer),
    picture: { vmp: modeOf(answer['vmp']), mix: modeOf(answer['mix']) },
    visible: numberOrNull(answer['visible']),
    domains: readDomains(answer),
  };
}

/** The user domains that see a room, as they were read. */
export function readDomains({ visible_user_domains: domains }: JsonObject): readonly JsonObject[] {
  return Array.isArray(domains) ? domains.filter(isJsonObject) : [];
}

function modeOf(part: unknown): number | null {
  return isJsonObject(part) ? numberOrNull(part['mode']) : null;
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Who may use a room, as it was read. */
export function readUsers({ exclusive_users: users }: JsonObject): readonly Person[] {
  return Array.isArray(users) ? users.map(readPerson).filter((person) => person !== null) : [];
}

/** `params` of operations 88 and 89. */
export function toRoomParams(values: RoomValues, original: JsonObject = {}): JsonObject {
  const { name, exclusive, users, settings, picture, visible, domains } = values;
  const isNew = Object.keys(original).length === 0;
  const before = fromRoom(original);
  const params = fullUpdate(original, {
    ...((isNew || name !== before.name) && { name }),
    ...((isNew || exclusive !== before.exclusive) && { exclusive: Number(exclusive) }),
    ...(!sameJson(users, before.users) && {
      exclusive_users: writePeople(users, original['exclusive_users']),
    }),
    ...settingChanges(settings, original),
    ...(picture.vmp !== before.picture.vmp && { vmp: withMode(picture.vmp) }),
    ...(picture.mix !== before.picture.mix && { mix: withMode(picture.mix) }),
    ...(visible !== before.visible && { visible: visible ?? undefined }),
    ...(!sameJson(domains, before.domains) && { visible_user_domains: domains }),
  });
  // rows that the contract says must be there; "参数中非必填项默认值为0" for all others
  return { preoccupy_resource: 0, video_formats: [], ...params };
}

/** A changed mode, laid over the rest of its part; null takes the part out. */
function withMode(mode: number | null): JsonObject | undefined {
  return mode === null ? undefined : { mode };
}
