import { expect, it } from 'vitest';
import { seriesFacts } from './series-facts.ts';

const answer = {
  success: 1,
  name: '例会',
  e164: '0000001',
  start_time: '2026-03-31T15:42:41+08:00',
  duration: 45,
  meeting_formular: { start_date: '2026-03-03', end_date: '', repeat_type: 7, frequency: 1 },
  regular_rooms: [
    { day: '2026-03-31', meeting_rooms: [{ name: 'A', id: 1 }] },
    { day: '2026-04-07', meeting_rooms: [] },
  ],
  rooms: [{ name: 'B', region_name: 'Suzhou', id: 2 }],
  invite_members: [{ account: 'ann@example.com', account_type: 3, name: 'Ann' }],
  tv_wall: { name: '', tvwalls: [{ style_id: 's', mode: 1, members: [] }] },
  responsible: { account: 'ben@example.com', account_type: 4, name: 'Ben' },
  presenter: 'odd',
  quantum_encryption: 0,
  of_tomorrow: { a: 1 },
};

it('tells what it knows, and leaves nothing out', () => {
  const facts = seriesFacts(answer);
  expect(facts).toMatchObject({
    name: '例会',
    number: '0000001',
    minutes: 45,
    offset: 480,
    timeOfDay: ((15 * 60 + 42) * 60 + 41) * 1000,
    rooms: ['B (Suzhou)'],
    roomsByDay: [{ day: '2026-03-31', rooms: ['A'] }],
    rule: { rule: { kind: 'weekly', last: '' } },
  });
  expect(facts.walls.walls).toMatchObject([{ styleId: 's', boxes: {} }]);
  expect(facts.people.members).toHaveLength(1);
  const { settings, others } = facts.fields;
  const words = [...Object.keys(settings), ...others.map(([word]) => word)];
  expect(words).toEqual(expect.arrayContaining(['quantum_encryption', 'of_tomorrow', 'presenter']));
  expect(words).not.toContain('responsible');
  expect(facts.extra.people.map(({ role }) => role)).toEqual(['responsible']);
});

it('bears an answer that tells next to nothing', () => {
  expect(seriesFacts({})).toMatchObject({ name: '', rule: undefined, minutes: undefined });
});
