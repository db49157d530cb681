import {
  createVirtualRoom,
  getVirtualRoom,
  listVirtualRooms,
  updateVirtualRoom,
} from '#app/api/generated/sdk.gen.ts';
import { isRoomParams } from '#app/features/room/api/virtual-rooms.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import type { EditedForm, NewForm } from '#app/saving/form-rules.ts';
import type { Prepared } from '#app/saving/outcome.ts';
import { prepareEdit } from '#app/saving/send-edit.ts';
import { prepareNew } from '#app/saving/send-new.ts';
import type { Attempt } from '#app/saving/send-new.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { withFallbacks } from '#app/features/change/model/unread-fields.ts';
import { versionsOf } from '#app/features/change/model/versions.ts';
import { namesakesIn } from '#app/saving/namesakes.ts';
import type { Difference } from '#app/lib/three-way.ts';
import { toRoomParams } from './room-params.ts';
import type { RoomValues } from './room-values.ts';

/** Ignores the fields the platform derives: a meeting starting in the room is no edit of the room. */
const versions = versionsOf(new Set(['id', 'e164', 'conf_name', 'status', 'resolution']));

/** What saving the form would change in the room as it was opened. */
export function roomChanges(values: RoomValues, opened: JsonObject): Difference[] {
  return versions.differences(opened, toRoomParams(values, opened), opened);
}

/**
 * Makes a room: operation 88.
 * @throws the failure of what comes before anything is sent
 */
export async function makeRoom(form: NewForm<RoomValues>): Promise<Prepared<string>> {
  const { values, ...tries } = form;
  const params = toRoomParams(values);
  if (!isRoomParams(params)) throw new TypeError('not a virtual room');
  return prepareNew({
    ...tries,
    attempt: { name: values.name, before: [] },
    namesakes,
    create: async () => (await createVirtualRoom({ body: { params } })).id ?? '',
  });
}

/**
 * Saves an edit: operation 89, a full update.
 * @throws the failure of the read: nothing was sent then
 */
export function changeRoom(edit: EditedForm<RoomValues>): Promise<Prepared<string>> {
  const { id, values, opened, decision } = edit;
  const path = { vmr_id: id };
  return prepareEdit({
    opened,
    mine: toRoomParams(values, opened),
    decision,
    versions,
    read: () => getVirtualRoom({ path }),
    isParams: isRoomParams,
    write: (params) => updateVirtualRoom({ path, body: { params: withFallbacks(params, 'room') } }),
    made: () => id,
  });
}

async function namesakes(attempt: Attempt): Promise<ReadonlyMap<string, string>> {
  const { virtual_meeting_rooms: rooms } = await listVirtualRooms({ query: WHOLE_LIST });
  return new Map(namesakesIn(rooms, attempt).map(({ id }) => [id, id]));
}
