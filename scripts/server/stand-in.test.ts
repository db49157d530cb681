import { afterAll, beforeAll, expect, test } from 'vitest';
import { startConsole, type RunningConsole } from '../serve.ts';
import { startStandIn, type StandIn } from './stand-in.ts';

let standIn: StandIn;
let served: RunningConsole;
beforeAll(async () => {
  standIn = await startStandIn();
  served = await startConsole({ port: 0, dist: 'no-build', routes: standIn.routes });
});
afterAll(() => served.close());

async function reach() {
  const answer = await fetch(`${served.origin}/healthz/platform`);
  const health: unknown = await answer.json();
  return [answer.status, health];
}

test('the platform is reached by what the contract has, until it is gone', async () => {
  expect(await reach()).toEqual([200, { platform: 'ok' }]);
  await standIn.close();
  expect(await reach()).toEqual([503, { platform: 'unreachable' }]);
});
