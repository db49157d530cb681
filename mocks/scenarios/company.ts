import type { Account, Db } from '../db/db.ts';
import type { JsonObject } from '../http/json.ts';
import { random } from '../db/ids.ts';
import { words } from '../rules/words.ts';

const departments = [
  ['d-hq', '总经理办公室'],
  ['d-rd', '研发中心'],
  ['d-sales', 'International Sales'],
  ['d-ops', '运营中心'],
  ['d-fin', '财务部', 'd-hq'],
  ['d-av', '音视频支持', 'd-ops'],
] as const;

const chinese = words(`
  周敏 王建国 李雪梅 张伟 陈思远 刘洋 赵海燕 黄志强 吴婷 徐明亮 孙丽华 马骏 朱晓彤 胡文博 郭静
  林志远 何佳怡 高翔 梁秋实 郑浩然 谢雨桐 唐国栋 许诺 韩晓梅 冯子轩 曹颖 彭飞 曾雨薇 萧亚 欧阳明月
`);
const international = [
  'Grace Liu, Oliver Bennett, Sofía Álvarez, Jürgen Weiß, Amélie Durand, Kenji Sato',
  'Priya Raman, Noah Fischer, Chloé Martin, Mateo Rossi, Anna Kowalska, Liam Connor',
  'Fatima Zahra, Daniel Kim, Emma Johansson, Tomás Silva, Nadia Petrova, Ivy Chen',
  'Hassan Ali, Maria Santos, Lucas Meyer, Hannah Schmidt, Yuki Tanaka, Omar Haddad',
  'Elena Popescu, Peter Novák, Isabel Ortega, Ravi Patel, Zoë Laurent, Marco Bianchi',
].flatMap((line) => line.split(', '));

/** Distributes `count` people over the departments; the first sixty have real names. */
export function fillDirectory(db: Db, count: number): void {
  for (const [moid, name, parent] of departments) {
    db.departments.set(moid, { moid, name, ...(parent && { parent_moid: parent }) });
  }
  const names = chinese.flatMap((name, index) => [name, international[index] ?? name]);
  for (let index = 0; index < count; index += 1) {
    const serial = String(index + 1).padStart(4, '0');
    const moid = `c69da1ef-5930-47e0-9a79-dfa083de${serial}`;
    const name = names[index] ?? `${names[index % names.length] ?? ''} ${serial}`;
    db.accounts.set(moid, {
      moid,
      name,
      e164: `05120${serial}`,
      mobile: `138525${serial.padStart(5, '0')}`,
      email: `p${serial}@example.com`,
      department: departments[index % departments.length]?.[0] ?? 'd-hq',
    });
  }
}

/** One guest of each account kind: 4 e-mail, 5 number, 6 telephone, 7 IP address, 8 alias@ip. */
const guests: readonly JsonObject[] = [
  { account: 'guest.lawyer@partner.example', account_type: 4 },
  { account: '0512099', account_type: 5 },
  { account: '+8651285181157', account_type: 6 },
  { account: '10.18.4.27', account_type: 7 },
  { account: 'lobby-cam@10.18.9.3', account_type: 8 },
];

/** Some people of the directory, starting at any position, and `outside` people who are not in it. */
export function invite(db: Db, count: number, outside = 0): JsonObject[] {
  const all = [...db.accounts.values()];
  const from = Math.floor(random(db) * all.length);
  const inside = Array.from(
    { length: Math.min(count, all.length) },
    (_, index) => all[(from + index * 7) % all.length],
  ).filter((account) => account !== undefined);
  const unique = [...new Set(inside)].map(asMember);
  return [
    ...unique,
    ...guests.slice(0, outside).map((guest) => ({ ...guest, protocol: 255, bitrate: 2048 })),
  ];
}

export function asMember({ moid }: Account): JsonObject {
  return { account: moid, account_type: 1, protocol: 255, bitrate: 2048 };
}

/** The person at an index, for use as chair, speaker or in a pane. */
export function personAt(db: Db, index: number): JsonObject {
  const account = [...db.accounts.values()][index];
  return { account: account?.moid ?? '', account_type: 1 };
}

export const rooms = [
  { id: 1, name: '太湖厅', region_name: '苏州总部' },
  { id: 2, name: '金鸡湖厅', region_name: '苏州总部' },
  { id: 3, name: '黄浦厅', region_name: '上海' },
  { id: 4, name: 'Alster', region_name: 'Hamburg' },
  { id: 5, name: 'Thames', region_name: 'London' },
] as const;
