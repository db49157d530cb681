import type { Db, Meeting } from '../db/db.ts';
import { newId, newNumber, placeIn } from '../db/ids.ts';
import { DAY, HOUR, MINUTE, platformDay, startOfPlatformDay } from '../db/platform-time.ts';
import type { JsonObject } from '../http/json.ts';
import { fillDirectory, invite, personAt, rooms } from './company.ts';
import { fillEmpty } from './empty.ts';
import { fillLibrary } from './office-library.ts';
import { addSeries, seriesPlan } from './office-series.ts';
import { fillRooms, fillTemplates } from './office-templates.ts';
import { addOddWall, fillWalls } from './walls.ts';

const PEOPLE = 60;

/** A realistic company. All times are relative to the day of `now`, so the same `now` gives the same world. */
export function fillOffice(db: Db, now: number, people = PEOPLE): void {
  fillEmpty(db);
  fillDirectory(db, people);
  fillRooms(db);
  fillWalls(db);
  fillTemplates(db);
  for (const [index, row] of plan.entries()) addPlanned(db, now, row, index);
  for (const row of seriesPlan) addSeries(db, now, row);
  fillLibrary(db, now);
  addOddWall(db);
}

/**
 * `at`: hours from today's midnight, or, with `fromNow`, minutes from now (for meetings that must be running or
 * about to begin at any hour).
 */
interface Planned {
  readonly name: string;
  readonly at?: number;
  readonly fromNow?: number;
  readonly minutes: number;
  readonly by: 'admin' | 'desk';
  readonly status?: Meeting['status'];
  readonly people?: number;
  readonly outside?: number;
  /** The index of the virtual room that the meeting is in. */
  readonly room?: number;
  readonly fields?: JsonObject;
}

const day = (offset: number, hour: number): number => offset * 24 + hour;

const live: JsonObject = {
  recorder: {
    vrs_id: 'e2b3f132-1307-11ed-8c83-000c293c33e2',
    recorder_mode: 2,
    publish_mode: 1,
    live_password: 'abc123',
  },
};

const plan: readonly Planned[] = [
  // Past.
  { name: '年度预算启动会', at: day(-21, 9), minutes: 120, by: 'admin', people: 14 },
  { name: '供应商评审', at: day(-14, 14), minutes: 90, by: 'desk', people: 8, outside: 2 },
  { name: 'Quarterly Business Review', at: day(-13, 16), minutes: 120, by: 'admin', people: 18 },
  { name: '新员工入职培训', at: day(-10, 9.5), minutes: 180, by: 'desk', people: 24 },
  { name: 'Hamburg Site Visit', at: day(-9, 15), minutes: 60, by: 'desk', people: 6, outside: 1 },
  { name: '信息安全通报', at: day(-7, 10), minutes: 45, by: 'admin', people: 30 },
  { name: '产品路线图评审', at: day(-6, 13.5), minutes: 120, by: 'desk', people: 12 },
  {
    name: 'Customer Council EMEA',
    at: day(-5, 17),
    minutes: 90,
    by: 'desk',
    people: 9,
    outside: 5,
  },
  { name: '质量月度例会', at: day(-4, 9), minutes: 60, by: 'admin', people: 16 },
  { name: '招聘面试 - 视频工程师', at: day(-3, 11), minutes: 60, by: 'desk', people: 4 },
  { name: 'Sales Pipeline Sync', at: day(-2, 16), minutes: 45, by: 'desk', people: 11 },
  { name: '机房割接演练', at: day(-1, 20), minutes: 120, by: 'admin', people: 7 },
  { name: '法务合同会审', at: day(-1, 14), minutes: 60, by: 'desk', people: 5, outside: 1 },
  // Running.
  {
    name: '华东区应急值守',
    fromNow: -600,
    minutes: 0,
    by: 'admin',
    people: 10,
    fields: { conf_category: 1, security_level: 2, x_vendor_flag: 7 },
  },
  {
    name: '全员大会',
    fromNow: -35,
    minutes: 120,
    by: 'admin',
    people: 40,
    fields: {
      mute: 1,
      mute_filter: 1,
      recorder: {
        vrs_id: 'e2b3f132-1307-11ed-8c83-000c293c33e2',
        recorder_mode: 3,
        publish_mode: 1,
        anonymous: 0,
        dual_stream: 1,
        live_dual_stream: 1,
        live_password: '',
      },
    },
  },
  { name: '项目晨会', fromNow: -20, minutes: 45, by: 'desk', people: 9 },
  { name: 'Design Critique', fromNow: -10, minutes: 60, by: 'desk', people: 6 },
  {
    name: '设备巡检连线',
    fromNow: -5,
    minutes: 90,
    by: 'admin',
    people: 3,
    outside: 5,
    room: 1,
    fields: { conf_type: 1, max_join_mt: 64 },
  },
  // Future.
  { name: '部门周会', fromNow: 55, minutes: 60, by: 'desk', people: 12 },
  {
    name: 'Board Call',
    fromNow: 120,
    minutes: 90,
    by: 'admin',
    people: 8,
    fields: { encrypted_type: 2, encrypted_key: '!QAZ2wsx', password: '246810', safe_conf: 1 },
  },
  { name: '客户来访接待', at: day(1, 9), minutes: 120, by: 'desk', people: 7, outside: 2 },
  { name: '技术委员会', at: day(1, 14), minutes: 120, by: 'admin', people: 11 },
  { name: 'Weekly Standup London', at: day(1, 17), minutes: 30, by: 'desk', people: 6, room: 4 },
  {
    name: '培训:新会议系统',
    at: day(2, 10),
    minutes: 90,
    by: 'desk',
    people: 20,
    fields: {
      brief: '带上笔记本电脑',
      x_vendor_flag: 7,
      vmp: { mode: 2, members: [], x_vendor_tint: { hue: 210, steps: [1, 2, 3] } },
    },
  },
  {
    name: 'Channel Partner Briefing',
    at: day(2, 16),
    minutes: 60,
    by: 'desk',
    people: 8,
    outside: 4,
  },
  { name: '财务月结沟通', at: day(3, 9.5), minutes: 60, by: 'desk', people: 6 },
  { name: '研发双周迭代评审', at: day(3, 14), minutes: 120, by: 'admin', people: 22 },
  { name: 'Disaster Recovery Drill', at: day(4, 19), minutes: 180, by: 'admin', people: 13 },
  { name: '采购询价会', at: day(5, 10), minutes: 60, by: 'desk', people: 5, outside: 3 },
  { name: '海外分公司季度会', at: day(7, 15), minutes: 150, by: 'admin', people: 26, fields: live },
  { name: 'Security Council', at: day(8, 16), minutes: 60, by: 'admin', people: 9 },
  { name: '战略发布会彩排', at: day(9, 9), minutes: 180, by: 'desk', people: 15 },
  { name: '战略发布会', at: day(10, 9), minutes: 180, by: 'desk', people: 45, fields: live },
  { name: 'Investor Day Rehearsal', at: day(14, 16), minutes: 120, by: 'admin', people: 7 },
  { name: '安全生产专题会', at: day(21, 9), minutes: 120, by: 'admin', people: 19 },
  { name: 'Year End Review', at: day(40, 15), minutes: 240, by: 'admin', people: 33 },
  // Awaiting approval, one of them past its start; and refused.
  { name: '外部专家评审', at: day(1, 10), minutes: 90, by: 'desk', status: 'awaiting', people: 6 },
  {
    name: 'Press Conference',
    at: day(2, 11),
    minutes: 60,
    by: 'desk',
    status: 'awaiting',
    people: 12,
  },
  {
    name: '跨省视频督导',
    at: day(6, 14),
    minutes: 120,
    by: 'admin',
    status: 'awaiting',
    people: 28,
  },
  {
    name: '过期未批的协调会',
    fromNow: -90,
    minutes: 60,
    by: 'desk',
    status: 'awaiting',
    people: 4,
  },
  { name: '部门团建直播', at: day(3, 18), minutes: 120, by: 'desk', status: 'refused', people: 30 },
  {
    name: 'All Hands Movie Night',
    at: day(5, 19),
    minutes: 150,
    by: 'desk',
    status: 'refused',
    people: 9,
  },
];

function addPlanned(db: Db, now: number, row: Planned, index: number): void {
  const minute = Math.floor(now / MINUTE) * MINUTE;
  const today = startOfPlatformDay(platformDay(now));
  const start = row.at === undefined ? minute + (row.fromNow ?? 0) * MINUTE : today + row.at * HOUR;
  const members = invite(db, row.people ?? 6, row.outside);
  const room = row.room === undefined ? undefined : [...db.virtualRooms.values()][row.room];
  // a meeting has its room's number while it is running
  const held = room !== undefined && start <= now;
  const meeting: Meeting = {
    id: newId(db),
    number: held ? room.number : newNumber(db),
    creator: row.by,
    start,
    minutes: row.minutes,
    status: row.status ?? 'booked',
    series: '',
    room: room?.id ?? '',
    ...(room && !held && placeIn(db, room)),
    modified: Math.min(start, now) - DAY,
    fields: {
      name: row.name,
      conf_type: 0,
      voice_activity_detection: index % 3 === 0 ? 1 : 0,
      max_join_mt: 192,
      duration: row.minutes,
      chairman: personAt(db, index % PEOPLE),
      speaker: personAt(db, (index * 3) % PEOPLE),
      invite_members: members,
      audiences: index % 4 === 0 ? invite(db, 25) : [],
      enable_audience: index % 4 === 0 ? 1 : 0,
      rooms: [rooms[index % rooms.length] ?? rooms[0]],
      ...row.fields,
    },
  };
  db.meetings.set(meeting.id, meeting);
}
