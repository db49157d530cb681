import { fullUpdate } from '#app/lib/full-update.ts';
import { sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { readSettings, settingChanges } from '#app/features/setting/model/settings-fields.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { readPerson } from '#app/features/people/model/people-fields.ts';
import { writeParticipants } from '#app/features/picture/model/participant.ts';
import type { RoomValues } from './room-values.ts';

/**
 * A virtual room between the contract and the form. `original` is the room as it was read (operation
 * 92); a new one has none. Every field that the form does not change goes back as it came, picture,
 * sound, visible domains and unknown ones included.
 */

/** The form's values of a room that was read. */
export function fromRoom(answer: JsonObject): RoomValues {
  const { name, exclusive } = answer;
  return {
    name: typeof name === 'string' ? name : '',
    exclusive: exclusive === 1,
    users: readUsers(answer),
    settings: readSettings(answer),
  };
}

/** Who may use a room, as it was read. */
export function readUsers({ exclusive_users: users }: JsonObject): readonly Person[] {
  return Array.isArray(users) ? users.map(readPerson).filter((person) => person !== null) : [];
}

/** `params` of operations 88 and 89. */
export function toRoomParams(values: RoomValues, original: JsonObject = {}): JsonObject {
  const { name, exclusive, users, settings } = values;
  const isNew = Object.keys(original).length === 0;
  const before = fromRoom(original);
  const params = fullUpdate(original, {
    ...((isNew || name !== before.name) && { name }),
    ...((isNew || exclusive !== before.exclusive) && { exclusive: Number(exclusive) }),
    ...(!sameJson(users, before.users) && {
      exclusive_users: writeParticipants(users, original['exclusive_users']),
    }),
    ...settingChanges(settings, original),
  });
  // rows that the contract says must be there; "参数中非必填项默认值为0" for all others
  return { preoccupy_resource: 0, video_formats: [], ...params };
}
