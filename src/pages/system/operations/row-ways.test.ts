import { describe, expect, it } from 'vitest';
import { fields } from '#app/api/generated/fields.gen.ts';
import { operations, type OperationFacts } from '#app/api/generated/operations.gen.ts';
import en from '#app/i18n/en-US/system.ts';
import { ROW_WAYS, WRITTEN_OBJECTS, writtenRows } from './row-ways.ts';

const writes = (operations as readonly OperationFacts[]).filter(({ params }) => params);
const wayOf = (id: string, path: string) =>
  writes
    .filter((operation) => operation.id === id)
    .flatMap(writtenRows)
    .find((row) => row.path === path)?.way;

describe('the rows of the writes', () => {
  it('are those of every operation that sends an object', () => {
    expect(writes).toHaveLength(29);
    const sent = new Set(writes.map(({ params }) => params));
    const described = Object.keys(fields).filter((name) => sent.has(name));
    expect(described).toHaveLength(13);
  });

  it.each(writes.map((operation) => [operation.id, operation] as const))(
    '%s: each has a way',
    (_, operation) => {
      const rows = writtenRows(operation);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ way }) => way === undefined).map(({ path }) => path)).toEqual([]);
    },
  );

  it('use every object of the table, and every way has words', () => {
    const known = new Set(Object.keys(fields));
    const objects = Object.keys(WRITTEN_OBJECTS).filter((name) => !name.includes('.'));
    expect(objects.filter((name) => !known.has(name))).toEqual([]);
    expect(Object.keys(en.ways).toSorted()).toEqual(ROW_WAYS.toSorted());
  });

  it.each([
    ['bookMeeting', 'recorder.vrs_id', 'settings'],
    ['bookMeeting', 'sms', 'settings'],
    ['bookMeeting', 'dual_lock', 'kept'],
    ['bookMeeting', 'meeting_key', 'derived'],
    ['createSeries', 'responsible', 'kept'],
    ['createSeries', 'tv_wall.tvwalls.members.hdu_id', 'walls'],
    ['createVirtualRoom', 'vmp.mode', 'picture'],
    ['createVirtualRoom', 'vmp.layout', 'kept'],
    ['createTemplate', 'vmp.layout', 'picture'],
    ['createTemplate', 'vmp.members.poll.members.account', 'people'],
  ])('%s: %s is %s', (id, path, way) => {
    expect(wayOf(id, path)).toBe(way);
  });

  it('lists nothing below a row that is kept whole', () => {
    expect(wayOf('createSeries', 'regular_rooms')).toBe('kept');
    expect(wayOf('createSeries', 'regular_rooms.day')).toBeUndefined();
  });
});
