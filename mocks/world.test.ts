import { describe, expect, test } from 'vitest';
import { objectsOf, textOf } from './http/json.ts';
import { scenarioNames } from './scenarios/scenarios.ts';
import { stateAt } from './rules/meeting-state.ts';
import { booking, callerOf } from './testing/caller.ts';
import { createMockWorld } from './world.ts';

const start = new Date('2026-03-31T10:00:00+08:00').getTime();
const now = () => new Date(start);

describe('a scenario', () => {
  test.each(scenarioNames)('%s is the same world for the same time', (scenario) => {
    const [one, other] = [createMockWorld({ scenario, now }), createMockWorld({ scenario, now })];
    expect(one.db).toEqual(other.db);
  });

  test.each([0, 3, 9, 14, 20, 23])('office has every state at %i o clock', (hour) => {
    const at = new Date('2026-03-31T00:00:00+08:00').getTime() + hour * 3_600_000;
    const { db } = createMockWorld({ scenario: 'office', now: () => new Date(at) });
    const shown = [...db.meetings.values()].filter(({ status }) => status !== 'cancelled');
    expect(new Set(shown.map((meeting) => stateAt(meeting, at)))).toEqual(new Set([1, 2, 3, 6, 7]));
    expect(shown.length).toBeGreaterThan(40);
  });

  test('busy has what the measurements are taken with', () => {
    const { db } = createMockWorld({ scenario: 'busy', now });
    expect(db.meetings.size).toBe(10_000);
    expect(db.accounts.size).toBe(5000);
    for (const user of db.people.keys()) {
      const own = [...db.templates.values()].filter(({ creator }) => creator === user);
      expect(own).toHaveLength(300);
    }
    const sizes = [...db.templates.values()].map(
      ({ fields }) => objectsOf(fields.invite_members).length,
    );
    expect(Math.max(...sizes)).toBe(2000);
    expect(Math.max(...[...db.wallStyles.values()].map(({ boxes }) => boxes.length))).toBe(128);
  });

  test.each(scenarioNames)('%s has no two bookings of one number', async (scenario) => {
    const caller = callerOf(createMockWorld({ scenario, now }));
    const { booked_confs } = await caller.ok('listBookedMeetings', { query: { count: 0 } });
    const numbers = objectsOf(booked_confs).map(({ conf_id }) => conf_id);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('empty has nothing but people, a platform and resources', () => {
    const { db } = createMockWorld({ scenario: 'empty', now });
    expect([db.people.size, db.platforms.size, db.resources.length]).toEqual([2, 1, 1]);
    expect(db.meetings.size + db.templates.size + db.virtualRooms.size + db.accounts.size).toBe(0);
  });
});

describe('a saved world', () => {
  test('goes on where it stood: data, sessions, clock and ids', async () => {
    const first = createMockWorld({ scenario: 'office', now });
    const session = first.signIn();
    first.clock.advance(60_000);
    const params = booking('存档', start + 86_400_000);
    await callerOf(first).ok('bookMeeting', { params, ...session });
    const second = createMockWorld({ scenario: 'office', now, snapshot: first.snapshot() });
    expect(second.db).toEqual(first.db);
    expect(second.clock.now()).toBe(first.clock.now());
    const caller = callerOf(second);
    expect(await caller.refusal('bookMeeting', { params, ...session })).toBe(51_124);
  });

  test('is a copy', async () => {
    const first = createMockWorld({ scenario: 'empty', now });
    const saved = first.snapshot();
    await callerOf(first).ok('bookMeeting', { params: booking('后来', start + 86_400_000) });
    expect(saved.db.meetings.size).toBe(0);
  });
});

test('reset brings the beginning back', async () => {
  const fault = { name: 'refused', operation: 'listPlatforms', times: 1 } as const;
  const world = createMockWorld({ scenario: 'office', now, fault });
  const untouched = world.snapshot();
  const caller = callerOf(world);
  await caller.ok('bookMeeting', { params: booking('多余', start + 86_400_000) });
  await caller.get('listPlatforms');
  world.clock.advance(5000);
  world.reset();
  expect(world.snapshot()).toEqual(untouched);
  expect(world.calls).toEqual([]);
  expect(await caller.refusal('listPlatforms')).toBe(99_999);
});

describe('recorded calls', () => {
  test('say what was asked, decoded, without credentials', async () => {
    const world = createMockWorld({ scenario: 'empty', now });
    const caller = callerOf(world);
    const params = booking('记录', start + 86_400_000, { x: '+&%' });
    await caller.ok('bookMeeting', { params });
    await caller.get('signIn', { query: { username: 'desk', password: 'secret' } });
    expect(world.calls.map(({ operationId, outcome }) => [operationId, outcome])).toEqual([
      ['bookMeeting', 'ok'],
      ['signIn', 'refused:10101'],
    ]);
    expect(world.calls[0]).toMatchObject({
      method: 'POST',
      path: '/api/v1/mc/booked_confs',
      params,
    });
    const text = JSON.stringify(world.calls);
    expect(text).not.toContain('secret');
    expect(text).not.toContain('account_token');
  });

  test('name a DELETE that came as POST by what it did', async () => {
    const world = createMockWorld({ scenario: 'empty', now });
    const caller = callerOf(world);
    const asked = { path: { id: 'no' }, asPost: true };
    await caller.get('deleteMeetingFile', asked);
    await caller.get('endMeeting', { path: { conf_id: '0000001' }, asPost: true });
    expect(world.calls.map(({ operationId }) => operationId)).toEqual([
      'deleteMeetingFile',
      'endMeeting',
    ]);
  });
});

test('params count in the query string as in the body', async () => {
  const world = createMockWorld({ scenario: 'empty', now });
  const caller = callerOf(world);
  const params = booking('查询串', start + 86_400_000);
  const { conf_id } = await caller.ok('bookMeeting', { params, via: 'query' });
  const path = { conf_id: textOf(conf_id) };
  await caller.ok('cancelBookedMeeting', { path, params: { reason: '改' }, via: 'query' });
  expect(world.db.meetings.values().next().value?.reason).toBe('改');
});
