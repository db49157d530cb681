import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MeetingAttendance } from '#app/features/meeting/api/timeline.ts';
import { createAttendanceReader } from './attendance-reader.ts';

const attendance: MeetingAttendance = { rooms: [], people: [], persons: [] };
const asked: string[] = [];
const left: string[] = [];
const answers = new Map<string, () => Promise<MeetingAttendance>>();
const source = {
  read: (id: string) => {
    asked.push(id);
    return (answers.get(id) ?? (() => Promise.resolve(attendance)))();
  },
  leave: (ids: ReadonlySet<string>) => void left.push(...ids),
};

beforeEach(() => {
  vi.useFakeTimers();
  answers.clear();
  asked.length = 0;
  left.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});
const soon = () => vi.advanceTimersByTimeAsync(500);
const refused = () => Promise.reject(new Error('refused'));

test('reads what is in view once, and tells how far it is', async () => {
  const reader = createAttendanceReader(source);
  reader.want(['a', 'b']);
  await soon();
  reader.want(['b', 'c']);
  await soon();
  expect(asked).toEqual(['a', 'b', 'c']);
  expect(reader.get()).toMatchObject({ wanted: 2, read: 2, failed: 0 });
  expect([...reader.get().known.keys()]).toEqual(['a', 'b', 'c']);
});

test('what is not in view any more is left off, and read when it comes back', async () => {
  const reader = createAttendanceReader(source);
  answers.set('a', () => new Promise(() => undefined));
  reader.want(['a']);
  await soon();
  reader.want(['b']);
  await soon();
  expect(reader.get()).toMatchObject({ wanted: 1, read: 1, failed: 0 });
  expect(left).toEqual(['a']);
  answers.delete('a');
  reader.want(['a']);
  await soon();
  expect(asked).toEqual(['a', 'b', 'a']);
  expect(reader.get()).toMatchObject({ wanted: 1, read: 1 });
});

test('one that fails is told and read when asked again', async () => {
  const reader = createAttendanceReader(source);
  answers.set('a', refused);
  reader.want(['a', 'b']);
  await soon();
  expect(reader.get()).toMatchObject({ wanted: 2, read: 1, failed: 1 });
  expect(reader.get().error).toEqual(new Error('refused'));
  answers.clear();
  reader.retry();
  await soon();
  expect(reader.get()).toMatchObject({ read: 2, failed: 0, error: undefined });
});

test('a platform that answers nothing is not asked for the rest', async () => {
  const reader = createAttendanceReader(source);
  const ids = Array.from({ length: 20 }, (_, index) => String(index));
  for (const id of ids) answers.set(id, refused);
  reader.want(ids.slice(0, 6));
  await soon();
  reader.want(ids);
  await soon();
  expect(asked).toHaveLength(6);
  expect(reader.get()).toMatchObject({ wanted: 20, read: 0, failed: 20 });
});

test('leaving ends it', async () => {
  const reader = createAttendanceReader(source);
  const listener = vi.fn<() => void>();
  reader.subscribe(listener);
  reader.want(['a']);
  reader.stop();
  expect(left).toEqual(['a']);
  await soon();
  expect(listener).not.toHaveBeenCalled();
});

test('what has changed is read once more, and shown as it was until then', async () => {
  const reader = createAttendanceReader(source);
  reader.want(['a', 'b']);
  await soon();
  const room = { id: '7', name: 'Taihu', region: '' };
  answers.set('a', () => Promise.resolve({ ...attendance, rooms: [room] }));
  reader.again(['a', 'unknown']);
  expect(reader.get().known.get('a')).toEqual(attendance);
  await soon();
  expect(asked).toEqual(['a', 'b', 'a']);
  expect(reader.get().known.get('a')?.rooms).toEqual([room]);
  expect(reader.get()).toMatchObject({ wanted: 2, read: 2, failed: 0 });
});
