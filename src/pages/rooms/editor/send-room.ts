import {
  createVirtualRoom,
  getVirtualRoom,
  listVirtualRooms,
  updateVirtualRoom,
} from '#app/api/generated/sdk.gen.ts';
import { isRoomParams } from '#app/features/room/api/virtual-rooms.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import type { EditedForm, NewForm } from '#app/saving/form-rules.ts';
import { sendEdit } from '#app/saving/send-edit.ts';
import type { SaveResult } from '#app/saving/send-edit.ts';
import { sendNew } from '#app/saving/send-new.ts';
import type { Attempt } from '#app/saving/send-new.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { versionsOf } from '#app/features/change/model/versions.ts';
import type { Difference } from '#app/lib/three-way.ts';
import { toRoomParams } from './room-params.ts';
import type { RoomValues } from './room-values.ts';

/** The platform works out the rest by itself: a meeting that begins in the room is no edit of it. */
const versions = versionsOf(new Set(['id', 'e164', 'conf_name', 'status', 'resolution']));

/** What saving the form would change in the room as it was opened. */
export function roomChanges(values: RoomValues, opened: JsonObject): Difference[] {
  return versions.differences(opened, toRoomParams(values, opened), opened);
}

/**
 * Makes a room: operation 88.
 * @throws the platform's refusal, or the failure of a read before anything was sent
 */
export function sendNewRoom({ values, ...tries }: NewForm<RoomValues>): Promise<SaveResult> {
  const params = toRoomParams(values);
  if (!isRoomParams(params)) throw new TypeError('not a virtual room');
  return sendNew({
    ...tries,
    attempt: { name: values.name, before: [] },
    namesakes,
    create: async () => (await createVirtualRoom({ body: { params } })).id ?? '',
  });
}

/**
 * Saves an edit: operation 89, a full update.
 * @throws the platform's refusal, or the failure of the read before anything was sent
 */
export function sendRoomEdit(edit: EditedForm<RoomValues>): Promise<SaveResult> {
  const { id, values, opened, decision } = edit;
  const path = { vmr_id: id };
  return sendEdit({
    opened,
    mine: toRoomParams(values, opened),
    decision,
    versions,
    read: () => getVirtualRoom({ path }),
    write: (params) => {
      if (!isRoomParams(params)) throw new TypeError('not a virtual room');
      return updateVirtualRoom({ path, body: { params } });
    },
    made: () => id,
  });
}

async function namesakes({ name }: Attempt): Promise<ReadonlyMap<string, string>> {
  const { virtual_meeting_rooms: rooms } = await listVirtualRooms({ query: WHOLE_LIST });
  return new Map(rooms.filter((room) => room.name === name).map(({ id }) => [id, id]));
}
