import { describe, expect, test } from 'vitest';
import { scenarioNames } from '../scenarios/scenarios.ts';
import { createMockWorld } from '../world.ts';
import { readWorld, writeWorld } from './recorded-world.ts';

const NOW = '2026-03-31T02:00:00.000Z';

function worldOf(scenario: (typeof scenarioNames)[number]) {
  return createMockWorld({ scenario, now: () => new Date(NOW), profile: { countZero: 'none' } });
}

test.each(scenarioNames.filter((name) => name !== 'busy'))('%s is read as it was', (scenario) => {
  const world = worldOf(scenario);
  expect(readWorld(writeWorld(world))).toEqual({
    now: NOW,
    profile: { countZero: 'none' },
    db: world.db,
  });
});

test('nobody is signed in, and a reset returns to what was recorded', () => {
  const world = worldOf('empty');
  const { token } = world.signIn();
  const written = writeWorld(world);
  expect(written).not.toContain(token);
  const { db: data, now } = readWorld(written);
  const again = createMockWorld({ scenario: 'office', data, now });
  again.db.people.clear();
  again.reset();
  expect(again.db).toEqual(data);
});

describe('what is no recorded world', () => {
  const good = writeWorld(worldOf('empty'));
  test.each([
    ['half a file', good.slice(0, 99), 'not JSON'],
    ['another format', good.replace('stand-in-world-1', 'stand-in-world-9'), 'format: '],
    ['a wrong role', good.replace('"role":"desk"', '"role":"guest"'), 'db.people.1.1.role: '],
    ['a key too many', good.replace('"seed":', '"more":1,"seed":'), 'db: '],
    ['no object', '[]', 'the file: '],
    ['a profile that is none', good.replace('"none"', '7'), 'profile: countZero'],
  ])('%s is refused, with its place', (_name, text, said) => {
    expect(text).not.toBe(good);
    expect(() => readWorld(text)).toThrow(said);
  });
});
