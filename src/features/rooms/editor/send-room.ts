import {
  createVirtualRoom,
  getVirtualRoom,
  listVirtualRooms,
  updateVirtualRoom,
} from '#app/api/generated/sdk.gen.ts';
import { isRoomParams } from '#app/api/queries/virtual-rooms.ts';
import { WHOLE_LIST } from '#app/api/queries/whole-list.ts';
import { sendEdit } from '#app/components/saving/send-edit.ts';
import type { Decision, SaveResult } from '#app/components/saving/send-edit.ts';
import { sendNew } from '#app/components/saving/send-new.ts';
import type { Attempt } from '#app/components/saving/send-new.ts';
import type { JsonObject } from '#app/domain/json.ts';
import { differencesAmong } from '#app/domain/meeting/versions.ts';
import type { DerivedWords } from '#app/domain/meeting/versions.ts';
import type { Difference } from '#app/domain/three-way.ts';
import { toRoomParams } from './room-params.ts';
import type { RoomValues } from './room-values.ts';

/** What is being edited. */
export type RoomMode =
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly roomId: string; readonly opened: JsonObject };

/** What the platform works out by itself: a meeting that begins in the room is no edit of it. */
const DERIVED: DerivedWords = new Set(['id', 'e164', 'conf_name', 'status', 'resolution']);

/** What saving the form would change in the room as it was opened. */
export function roomChanges(values: RoomValues, opened: JsonObject): Difference[] {
  return differencesAmong(opened, toRoomParams(values, opened), opened, DERIVED);
}

interface NewRoom {
  readonly values: RoomValues;
  /** A try of which no answer ever came. */
  readonly earlier: Attempt | undefined;
  readonly remember: (attempt: Attempt | undefined) => void;
}

/**
 * Makes a room: operation 88.
 * @throws the platform's refusal, or the failure of a read before anything was sent
 */
export async function sendNewRoom({ values, earlier, remember }: NewRoom): Promise<SaveResult> {
  const params = toRoomParams(values);
  if (!isRoomParams(params)) throw new TypeError('not a virtual room');
  return sendNew({
    name: values.name,
    earlier,
    remember,
    namesakes,
    create: async () => {
      const { id = '' } = await createVirtualRoom({ body: { params } });
      return id;
    },
  });
}

interface RoomEdit {
  readonly roomId: string;
  readonly values: RoomValues;
  /** The room as it was opened. */
  readonly opened: JsonObject;
  readonly decision: Decision | undefined;
}

/**
 * Saves an edit: operation 89, a full update.
 * @throws the platform's refusal, or the failure of the read before anything was sent
 */
export function sendRoomEdit({ roomId, values, opened, decision }: RoomEdit): Promise<SaveResult> {
  const path = { vmr_id: roomId };
  return sendEdit({
    id: roomId,
    opened,
    mine: toRoomParams(values, opened),
    decision,
    derived: DERIVED,
    read: () => getVirtualRoom({ path }),
    write: (params) => {
      if (!isRoomParams(params)) throw new TypeError('not a virtual room');
      return updateVirtualRoom({ path, body: { params } });
    },
  });
}

async function namesakes(name: string): Promise<string[]> {
  const { virtual_meeting_rooms: rooms } = await listVirtualRooms({ query: WHOLE_LIST });
  return rooms.filter((room) => room.name === name).map(({ id }) => id);
}
