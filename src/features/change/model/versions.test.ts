import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#app/lib/json.ts';
import { changedMeanwhile, versionsOf } from './versions.ts';

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
const with_ = (more: JsonObject): JsonObject => ({ ...opened, ...more });

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
    const found = versions.differences(opened, opened, with_({ e164: '2', name: 'Theirs' }));
    expect(found.map(({ path, state }) => [...path, state])).toEqual([['name', 'theirs']]);
    expect(changedMeanwhile(found)).toBe(true);
    expect(changedMeanwhile(versions.differences(opened, with_({ name: 'Mine' }), opened))).toBe(
      false,
    );
  });

  it('hold a picture to be one thing, and the parts of anything else to be parts', () => {
    const mine = with_({ vmp: { mode: 2, panes: [1] }, recorder: { mode: 2, live: 0 } });
    const theirs = with_({ vmp: { mode: 1, panes: [2] }, recorder: { mode: 1, live: 1 } });
    const paths = versions.differences(opened, mine, theirs).map(({ path }) => path.join('.'));
    expect(paths.toSorted()).toEqual(['recorder.live', 'recorder.mode', 'vmp']);
  });

  it('put both sides together where they do not meet', () => {
    const mine = with_({ name: 'Mine' });
    const theirs = with_({ duration: 90, invite_members: [row('102'), row('103')] });
    expect(versions.merged(opened, mine, theirs, new Map())).toEqual({ ...theirs, name: 'Mine' });
  });
});

describe('a write whose answer was lost', () => {
  const members = (...rows: readonly JsonObject[]) => ({ invite_members: rows });
  const { invite_members: _, ...noMembers } = opened;

  it.each<[string, JsonObject, JsonObject, 'done' | 'not-done' | 'unknown']>([
    ['reads as it was sent', with_({ name: 'Mine' }), with_({ name: 'Mine' }), 'done'],
    ['reads as before', with_({ name: 'Mine' }), opened, 'not-done'],
    ['reads as neither', with_({ name: 'Mine' }), with_({ name: 'Other' }), 'unknown'],
    ['changed nothing', opened, with_({ name: 'Other' }), 'done'],
    [
      'took effect in half',
      with_({ name: 'Mine', duration: 5 }),
      with_({ name: 'Mine' }),
      'unknown',
    ],
    [
      'reads otherwise only in what nobody changed',
      with_({ name: 'Mine' }),
      with_({ name: 'Mine', recorder: {}, e164: '9' }),
      'done',
    ],
    ['differs in what the platform works out', with_({ e164: '2' }), opened, 'done'],
    [
      'has its time in another zone',
      with_({ start_time: '2026-12-01T10:00:00+08:00' }),
      with_({ start_time: '2026-12-01T02:00:00Z' }),
      'done',
    ],
    [
      'has another time',
      with_({ start_time: '2026-12-01T10:00:00+08:00' }),
      with_({ start_time: '2026-12-01T10:00:00Z' }),
      'unknown',
    ],
    [
      'has a time that is gone',
      with_({ start_time: '2026-12-01T10:00:00+08:00' }),
      with_({ start_time: undefined }),
      'unknown',
    ],
    [
      'has people in another order, with names and fields of the platform',
      with_(members(row('102'), row('103'))),
      with_(members(row('103', { name: 'Cy', moid: 'x' }), row('102', { name: 'Bob' }))),
      'done',
    ],
    [
      'has people under names of the platform’s own',
      with_(members(row('101', { name: 'Mine' }), row('103', { name: 'Mine' }))),
      with_(members(row('101', { name: 'Ann' }), row('103', { name: 'Cy' }))),
      'done',
    ],
    [
      'has somebody else in it',
      with_(members(row('101'), row('103'))),
      with_(members(row('101'), row('104'))),
      'unknown',
    ],
    [
      'has one too few',
      with_(members(row('101'), row('103'))),
      with_(members(row('101'))),
      'unknown',
    ],
    [
      'has one too many',
      with_(members(row('101'))),
      with_(members(row('101'), row('103'))),
      'unknown',
    ],
    ['has no list', with_(members(row('103'))), with_({ invite_members: {} }), 'unknown'],
    [
      'has a list with other calls',
      with_(members(row('101', { bitrate: 64 }))),
      with_(members(row('101', { bitrate: 128 }))),
      'unknown',
    ],
    [
      'has more in an object than was sent',
      with_({ recorder: { mode: 2 } }),
      with_({ recorder: { mode: 2, live: 0 } }),
      'done',
    ],
    [
      'has half of an object',
      with_({ recorder: { mode: 2, live: 1 } }),
      with_({ recorder: { mode: 2, live: 0 } }),
      'unknown',
    ],
    ['has no object', with_({ recorder: { mode: 2 } }), with_({ recorder: 2 }), 'unknown'],
    [
      'has an object under another name',
      with_({ recorder: { name: 'a' } }),
      with_({ recorder: { name: 'b' } }),
      'unknown',
    ],
    [
      'has a person in an object under another name',
      with_({ owner: row('101', { name: 'a' }) }),
      with_({ owner: row('101', { name: 'b' }) }),
      'done',
    ],
    [
      'has a chair under another name',
      with_({ chairman: { moid: '1', name: 'a' } }),
      with_({ chairman: { moid: '1', name: 'b' } }),
      'done',
    ],
    [
      'has a plain list in another order',
      with_({ audio: [1, 2] }),
      with_({ audio: [2, 1] }),
      'unknown',
    ],
    ['has a plain list as sent', with_({ audio: [1, 2] }), with_({ audio: [1, 2] }), 'done'],
    ['took a field out', noMembers, noMembers, 'done'],
    ['left in what was to go', noMembers, opened, 'not-done'],
  ])('%s', (_name, sent, readBack, effect) => {
    expect(versions.tookEffect(opened, sent, readBack)).toBe(effect);
  });
});
