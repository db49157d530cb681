import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#app/lib/json.ts';
import { versionsOf } from './versions.ts';
import { changedMeanwhile } from '#app/lib/three-way.ts';

const versions = versionsOf(new Set(['e164']));
const row = (account: string, more: JsonObject = {}) => ({ account, account_type: 5, ...more });
const opened: JsonObject = {
  name: 'Weekly',
  e164: '1',
  start_time: '2026-12-01T09:00:00+08:00',
  invite_members: [row('101', { name: 'Ann' }), row('102')],
  recorder: { mode: 1, live: 0 },
  vmp: { mode: 1, panes: [1] },
};
const but = (more: JsonObject): JsonObject => ({ ...opened, ...more });
const members = (...rows: readonly JsonObject[]) => ({ invite_members: rows });

describe('what a row of a list is known by', () => {
  it.each([
    ['invite_members', ['invite_members', 'e164:101', 'bitrate']],
    ['exclusive_users', ['exclusive_users', 'e164:101', 'bitrate']],
    ['rooms', ['rooms']],
  ])('%s: %j', (list, path) => {
    const before = { [list]: [row('102'), row('101')] };
    const after = { [list]: [row('101', { bitrate: 1 }), row('102')] };
    const found = versions.differences(before, after, before);
    expect(found.map((difference) => difference.path)).toEqual([path]);
  });
});

describe('differences', () => {
  it('leave out what the platform works out', () => {
    const found = versions.differences(opened, opened, but({ e164: '2', name: 'Theirs' }));
    expect(found.map(({ path, state }) => [...path, state])).toEqual([['name', 'theirs']]);
    expect(changedMeanwhile(found)).toBe(true);
    expect(changedMeanwhile(versions.differences(opened, but({ name: 'Mine' }), opened))).toBe(
      false,
    );
  });

  it('hold a picture to be one thing, and the parts of anything else to be parts', () => {
    const mine = but({ vmp: { mode: 2, panes: [1] }, recorder: { mode: 2, live: 0 } });
    const theirs = but({ vmp: { mode: 1, panes: [2] }, recorder: { mode: 1, live: 1 } });
    const paths = versions.differences(opened, mine, theirs).map(({ path }) => path.join('.'));
    expect(paths.toSorted()).toEqual(['recorder.live', 'recorder.mode', 'vmp']);
  });

  it('put both sides together where they do not meet', () => {
    const mine = but({ name: 'Mine' });
    const theirs = but({ duration: 90, invite_members: [row('102'), row('103')] });
    expect(versions.merged(opened, mine, theirs, new Map())).toEqual({ ...theirs, name: 'Mine' });
  });
});

describe('a write whose answer was lost', () => {
  const { invite_members: _, ...noMembers } = opened;

  it.each<[string, JsonObject, JsonObject, 'done' | 'not-done' | 'unknown']>([
    ['reads as it was sent', but({ name: 'Mine' }), but({ name: 'Mine' }), 'done'],
    ['reads as before', but({ name: 'Mine' }), opened, 'not-done'],
    ['reads as neither', but({ name: 'Mine' }), but({ name: 'Other' }), 'unknown'],
    ['changed nothing', opened, but({ name: 'Other' }), 'done'],
    ['took effect in half', but({ name: 'Mine', duration: 5 }), but({ name: 'Mine' }), 'unknown'],
    [
      'reads otherwise only in what nobody changed',
      but({ name: 'Mine' }),
      but({ name: 'Mine', recorder: {}, e164: '9' }),
      'done',
    ],
    ['differs in what the platform works out', but({ e164: '2' }), opened, 'done'],
    [
      'has its time in another zone',
      but({ start_time: '2026-12-01T10:00:00+08:00' }),
      but({ start_time: '2026-12-01T02:00:00Z' }),
      'done',
    ],
    [
      'has another time',
      but({ start_time: '2026-12-01T10:00:00+08:00' }),
      but({ start_time: '2026-12-01T10:00:00Z' }),
      'unknown',
    ],
    [
      'has a time that is gone',
      but({ start_time: '2026-12-01T10:00:00+08:00' }),
      but({ start_time: undefined }),
      'unknown',
    ],
    [
      'has people in another order, with names and fields of the platform',
      but(members(row('102'), row('103'))),
      but(members(row('103', { name: 'Cy', moid: 'x' }), row('102', { name: 'Bob' }))),
      'done',
    ],
    [
      'has people under names of the platform’s own',
      but(members(row('101', { name: 'Mine' }), row('103', { name: 'Mine' }))),
      but(members(row('101', { name: 'Ann' }), row('103', { name: 'Cy' }))),
      'done',
    ],
    [
      'has somebody else in it',
      but(members(row('101'), row('103'))),
      but(members(row('101'), row('104'))),
      'unknown',
    ],
    ['has one too few', but(members(row('101'), row('103'))), but(members(row('101'))), 'unknown'],
    ['has one too many', but(members(row('101'))), but(members(row('101'), row('103'))), 'unknown'],
    ['has no list', but(members(row('103'))), but({ invite_members: {} }), 'unknown'],
    [
      'has a list with other calls',
      but(members(row('101', { bitrate: 64 }))),
      but(members(row('101', { bitrate: 128 }))),
      'unknown',
    ],
    [
      'has more in an object than was sent',
      but({ recorder: { mode: 2 } }),
      but({ recorder: { mode: 2, live: 0 } }),
      'done',
    ],
    [
      'has half of an object',
      but({ recorder: { mode: 2, live: 1 } }),
      but({ recorder: { mode: 2, live: 0 } }),
      'unknown',
    ],
    ['has no object', but({ recorder: { mode: 2 } }), but({ recorder: 2 }), 'unknown'],
    [
      'has an object under another name',
      but({ recorder: { name: 'a' } }),
      but({ recorder: { name: 'b' } }),
      'unknown',
    ],
    [
      'has a person in an object under another name',
      but({ owner: row('101', { name: 'a' }) }),
      but({ owner: row('101', { name: 'b' }) }),
      'done',
    ],
    [
      'has a chair under another name',
      but({ chairman: { moid: '1', name: 'a' } }),
      but({ chairman: { moid: '1', name: 'b' } }),
      'done',
    ],
    [
      'has a plain list in another order',
      but({ audio: [1, 2] }),
      but({ audio: [2, 1] }),
      'unknown',
    ],
    ['has a plain list as sent', but({ audio: [1, 2] }), but({ audio: [1, 2] }), 'done'],
    ['took a field out', noMembers, noMembers, 'done'],
    ['left in what was to go', noMembers, opened, 'not-done'],
    ['answers nothing of what was changed', but({ vips: [row('101')] }), opened, 'unknown'],
    [
      'answers one change as before and not the other',
      but({ vips: [row('101')], name: 'Mine' }),
      opened,
      'not-done',
    ],
  ])('%s', (_name, sent, readBack, effect) => {
    expect(versions.tookEffect(opened, sent, readBack)).toBe(effect);
  });
});
