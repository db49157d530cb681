import type { Db, Meeting } from '../db/db.ts';
import { newId, newNumber, placeIn, random } from '../db/ids.ts';
import { DAY, HOUR, MINUTE, platformDay, startOfPlatformDay } from '../db/platform-time.ts';
import type { JsonObject } from '../http/json.ts';
import { words } from '../rules/words.ts';
import { invite } from './company.ts';
import { fillOffice } from './office.ts';

/** In the seven days that start on Monday. */
const WEEK_MEETINGS = 2000;
const PEOPLE = 800;
const VIRTUAL_ROOMS = 40;
const ROOMS = 60;
const GROUPS = 120;
/** Offset of the day number in the week: 1970-01-01 was a Thursday. */
const THURSDAY = 3;
const sites = words('苏州总部 上海 北京 Hamburg London Singapore');
const topics = words('周会 评审 复盘 培训 Sync Review Planning Retro');

/** The office in a very full week: two thousand meetings, most of them in a room. */
export function fillCrowded(db: Db, now: number): void {
  fillOffice(db, now, PEOPLE);
  for (let index = db.virtualRooms.size; index < VIRTUAL_ROOMS; index += 1) {
    const id = newId(db);
    db.virtualRooms.set(id, {
      id,
      number: newNumber(db),
      fields: { name: `VMR ${String(index + 1)}`, preoccupy_resource: 0, max_join_mt: 192 },
    });
  }
  const rooms = Array.from({ length: ROOMS }, (_, index) => ({
    id: 100 + index,
    name: `Room ${String(index + 1)}`,
    region_name: sites[index % sites.length] ?? '',
  }));
  const groups = Array.from({ length: GROUPS }, (_, index) => invite(db, 3 + (index % 12)));
  const virtual = [...db.virtualRooms.values()];
  const today = platformDay(now);
  const monday = startOfPlatformDay(today - ((today + THURSDAY) % 7));
  for (let index = 0; index < WEEK_MEETINGS; index += 1) {
    const start = monday + (index % 7) * DAY + 7 * HOUR + Math.floor(random(db) * 52) * 15 * MINUTE;
    const room = index % 5 < 3 ? virtual[Math.floor(random(db) * virtual.length)] : undefined;
    const meeting = meetingAt(db, start, index, {
      invite_members: groups[index % GROUPS] ?? [],
      rooms: index % 4 === 0 ? [] : [rooms[Math.floor(random(db) * ROOMS)] ?? {}],
    });
    db.meetings.set(meeting.id, {
      ...meeting,
      ...(room && placeIn(db, room)),
    });
  }
}

function meetingAt(db: Db, start: number, index: number, fields: JsonObject): Meeting {
  const minutes = 15 * (1 + Math.floor(random(db) * 6));
  return {
    id: newId(db),
    number: newNumber(db),
    creator: index % 3 === 0 ? 'admin' : 'desk',
    start,
    minutes,
    status: 'booked',
    series: '',
    room: '',
    modified: start - DAY,
    fields: {
      name: `${topics[index % topics.length] ?? ''} ${String(index + 1)}`,
      conf_type: 0,
      voice_activity_detection: 0,
      max_join_mt: 32,
      duration: minutes,
      ...fields,
    },
  };
}
