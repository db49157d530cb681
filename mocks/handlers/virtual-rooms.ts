import type { Db, VirtualRoom } from '../db/db.ts';
import { newId, newNumber } from '../db/ids.ts';
import { answer, type Call } from '../http/call.ts';
import { numberOf, objectsOf, textOf, type JsonObject } from '../http/json.ts';
import { Refusal } from '../http/refusal.ts';
import { answerFields } from '../rules/answer-fields.ts';
import { checkSize } from '../rules/capacity.ts';
import { defaultsOf, requireFields } from '../rules/field-table.ts';
import { checkConference, virtualRoomFields } from '../rules/meeting-fields.ts';
import { checkName } from '../rules/meeting-name.ts';
import { checkOddParts } from '../rules/odd-parts.ts';
import { pageOf } from '../rules/paging.ts';
import { words } from '../rules/words.ts';
import type { HandlerTable } from './handler.ts';
import { completeWith, namedList, pick } from './meeting-shapes.ts';
import { meetingIn } from './room-use.ts';

const ROWS = ['name', 'preoccupy_resource', 'video_formats'] as const;
/** "参数中非必填项默认值为0" (operation 88), which includes the protocol. */
const defaults: JsonObject = { ...defaultsOf(virtualRoomFields) };

/**
 * Fields that an answer computes; they are not stored when a full update sends them back. The platform assigns
 * the number.
 */
const computed: ReadonlySet<string> = new Set(
  words('success error_code description id e164 conf_name status resolution'),
);

const detailKeys = answerFields('VirtualRoomDetailAnswer');
const rowKeys = answerFields('VirtualRoomItem');

/** Operations 88-92. */
export const virtualRoomHandlers = {
  createVirtualRoom: ({ params }, { db }) => {
    if (db.virtualRooms.size >= db.settings.virtualRoomLimit) throw new Refusal('roomLimit');
    const fields = checked(db, params);
    const room: VirtualRoom = { id: newId(db), number: newNumber(db), fields };
    db.virtualRooms.set(room.id, room);
    return saved(room.id);
  },

  updateVirtualRoom: (call, { db }) => {
    const room = roomOf(db, call);
    db.virtualRooms.set(room.id, { ...room, fields: checked(db, call.params, room) });
    return saved(room.id);
  },

  deleteVirtualRoom: (call, { db, clock }) => {
    const { id } = roomOf(db, call);
    if (meetingIn(db, id, clock.now()) !== undefined) throw new Refusal('roomInUse');
    db.virtualRooms.delete(id);
    return saved(id);
  },

  listVirtualRooms: ({ query }, { db, clock }) => {
    const rows = [...db.virtualRooms.values()].filter(
      ({ number }) => !query.e164 || number === query.e164,
    );
    const { total, page } = pageOf(query, rows);
    const now = clock.now();
    return answer({
      total,
      virtual_meeting_rooms: page.map((room) => {
        const whole = wholeOf(db, room, now);
        const [format] = objectsOf(whole.video_formats);
        return {
          ...pick(whole, rowKeys),
          resolution: numberOf(format?.resolution),
        };
      }),
    });
  },

  getVirtualRoom: (call, { db, clock }) => answer(wholeOf(db, roomOf(db, call), clock.now())),
} satisfies Partial<HandlerTable>;

function roomOf(db: Db, { path }: Call): VirtualRoom {
  const room = db.virtualRooms.get(path.vmr_id ?? '');
  if (room === undefined) throw new Refusal('noSuchRoom');
  return room;
}

function checked(db: Db, params: JsonObject, before?: VirtualRoom): JsonObject {
  requireFields(params, ROWS);
  const name = checkName(db, params.name);
  checkConference(params, virtualRoomFields);
  checkOddParts(db, params, before?.fields);
  checkSize(db, params, before?.fields);
  for (const { id, fields } of db.virtualRooms.values()) {
    if (id !== before?.id && fields.name === name) throw new Refusal('roomNameTaken');
  }
  return Object.fromEntries(Object.entries(params).filter(([key]) => !computed.has(key)));
}

const saved = (id: string) => answer({ description: '', id, error_code: 0 });

function wholeOf(db: Db, room: VirtualRoom, now: number): JsonObject {
  const whole = completeWith(db, defaults, { conf_protocol: 0, ...room.fields });
  const meeting = meetingIn(db, room.id, now);
  return {
    // returns every written field, printed in the document or not, because an edit sends all of them
    ...pick(whole, [...detailKeys, ...Object.keys(room.fields)]),
    id: room.id,
    e164: room.number,
    conf_name: textOf(meeting?.fields.name),
    status: meeting === undefined ? 0 : 1,
    exclusive_users: namedList(db, whole.exclusive_users),
  };
}
