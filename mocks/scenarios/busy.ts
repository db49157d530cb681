import type { Db, Meeting } from '../db/db.ts';
import { newId, newNumber, random } from '../db/ids.ts';
import { DAY, HOUR, MINUTE, platformDay, startOfPlatformDay } from '../db/platform-time.ts';
import type { JsonObject } from '../http/json.ts';
import { words } from '../rules/words.ts';
import { asMember, invite, personAt, rooms } from './company.ts';
import { addSeries } from './office-series.ts';
import { fillOffice } from './office.ts';
import { addWall } from './walls.ts';

const MEETINGS = 10_000;
const PEOPLE = 5000;
const TEMPLATES = 300;
const LONG_TEMPLATE = 2000;
const DAYS = 90;
const SERIES = 20;
/** Meetings share their members by reference, so that ten thousand records stay small. */
const GROUPS = 200;

const teams = words(
  '研发 销售 运营 财务 法务 采购 质量 人事 Sales Platform Support Finance EMEA APAC',
);
const topics = words('周会 评审 复盘 例会 沟通 培训 Sync Review Planning Retro Standup Workshop');

/** A large installation: the office and ten thousand further meetings. */
export function fillBusy(db: Db, now: number): void {
  fillOffice(db, now, PEOPLE);
  addWall(db, 'Network Operations 16x8', 16, 8);
  fillManyTemplates(db);
  for (let index = 0; index < SERIES; index += 1) {
    addSeries(db, now, {
      name: `${nameAt(index)} ${String(index)} 系列`,
      hour: 8 + (index % 10),
      minutes: 30 + (index % 3) * 15,
      by: index % 3 === 0 ? 'admin' : 'desk',
      people: 4 + (index % 12),
      from: -60,
      to: 85,
      rule: { every: 'week', step: 1, weekdays: [(index % 5) + 1] },
    });
  }
  const groups = Array.from({ length: GROUPS }, (_, index) =>
    invite(db, 3 + (index % 20), index % 6),
  );
  const today = startOfPlatformDay(platformDay(now));
  for (let index = 0; db.meetings.size < MEETINGS; index += 1) {
    const meeting = meetingAt(db, today, now, index, groups[index % GROUPS] ?? []);
    db.meetings.set(meeting.id, meeting);
  }
}

function nameAt(index: number): string {
  const team = teams[index % teams.length] ?? '';
  const topic = topics[Math.floor(index / teams.length) % topics.length] ?? '';
  return `${team} ${topic}`;
}

/** Spread evenly over the days and, in quarters of an hour, over 08:00-20:00. */
function meetingAt(
  db: Db,
  today: number,
  now: number,
  index: number,
  members: readonly JsonObject[],
): Meeting {
  const day = (index % (2 * DAYS)) - DAYS;
  const start = today + day * DAY + 8 * HOUR + Math.floor(random(db) * 48) * 15 * MINUTE;
  const minutes = 15 * (1 + Math.floor(random(db) * 8));
  const chance = random(db);
  const isAhead = start > now;
  const status =
    isAhead && chance < 0.03 ? 'awaiting' : isAhead && chance < 0.05 ? 'refused' : 'booked';
  return {
    id: newId(db),
    number: newNumber(db),
    creator: index % 4 === 0 ? 'admin' : 'desk',
    start,
    minutes,
    status,
    series: '',
    room: '',
    modified: start - DAY,
    fields: {
      name: `${nameAt(index)} ${String(index + 1)}`,
      conf_type: index % 3,
      voice_activity_detection: 0,
      // Most are small: otherwise they would use up the few resources for large meetings.
      max_join_mt: 32,
      duration: minutes,
      invite_members: members,
      rooms: [rooms[index % rooms.length] ?? rooms[0]],
    },
  };
}

function fillManyTemplates(db: Db): void {
  const accounts = [...db.accounts.values()];
  for (let index = db.templates.size; index < TEMPLATES; index += 1) {
    const id = newId(db);
    const isLong = index === TEMPLATES - 1;
    db.templates.set(id, {
      id,
      number: '',
      creator: 'desk',
      fields: {
        name: isLong ? '集团视频大会' : `${nameAt(index)} 模板 ${String(index)}`,
        conf_type: index % 3,
        voice_activity_detection: 0,
        max_join_mt: 192,
        chairman: personAt(db, index),
        invite_members: isLong
          ? accounts.slice(0, LONG_TEMPLATE).map(asMember)
          : accounts.slice(index, index + 5).map(asMember),
      },
    });
  }
}
