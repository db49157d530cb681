import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('a task begins when the one before it has ended, with an error or without', async () => {
  const inTurn = oneAtATime();
  const steps: string[] = [];
  const first = Promise.withResolvers<undefined>();
  const run = inTurn(async (name: string) => {
    steps.push(`begin ${name}`);
    if (name === 'a') await first.promise;
    steps.push(`end ${name}`);
    return name;
  });
  const all = [run('a'), run('b'), run('c')];
  first.reject(new Error('broken'));
  expect(await Promise.allSettled(all)).toMatchObject([
    { status: 'rejected' },
    { value: 'b' },
    { value: 'c' },
  ]);
  expect(steps).toEqual(['begin a', 'begin b', 'end b', 'begin c', 'end c']);
});
