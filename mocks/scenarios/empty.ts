import type { Db } from '../db/db.ts';

/** The minimum of every world: the users who can sign in, a platform, a recording server and resources. */
export function fillEmpty(db: Db): void {
  db.people.set('admin', {
    account: 'admin',
    password: 'demo-only-1',
    moid: '81917360-7e4d-4b58-a8f8-a136334b1c6e',
    name: '周敏',
    role: 'admin',
    mobile: '13852521511',
    telephone: '85181157',
  });
  db.people.set('desk', {
    account: 'desk',
    password: 'demo-only-1',
    moid: '5b0d3f1e-22c4-4c7e-9a41-6f2f8d0b7a93',
    name: 'Grace Liu',
    role: 'desk',
    mobile: '13770001234',
    telephone: '85181000',
  });
  db.platforms.set('e6f1a0a4-93d1-4f0c-8f9e-1b7d52c0aa10', { name: '私有云', type: 1 });
  db.recorders.set('e2b3f132-1307-11ed-8c83-000c293c33e2', { name: 'VRS-总部' });
  const { sizes } = db.settings;
  db.resources = [
    { name: '1080P 大型会议', resolution: 13, total: 12, max_join_mt: 192 },
    { name: '1080P 中型会议', resolution: 13, total: 8, max_join_mt: 64 },
    { name: '720P 小型会议', resolution: 12, total: 20, max_join_mt: 32 },
  ].filter(({ max_join_mt: size }) => sizes.includes(size));
}
