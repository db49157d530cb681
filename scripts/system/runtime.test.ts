import { expect, test } from 'vitest';
import { pickRuntime } from './runtime.mjs';

const picked = (host: string | undefined, bundled: string | undefined) =>
  pickRuntime([
    { executable: 'host', version: host },
    { executable: 'bundled', version: bundled },
  ])?.executable;

test.each([
  ['an old host leaves the work to the bundled one', 'v20.20.2', 'v24.21.0', 'bundled'],
  ['a newer host wins', 'v26.1.0', 'v24.21.0', 'host'],
  ['a host newer by a patch wins', 'v24.21.1', 'v24.21.0', 'host'],
  ['the bundled one wins when it is newer', 'v22.18.0', 'v24.21.0', 'bundled'],
  ['versions compare as numbers', 'v24.9.0', 'v24.21.0', 'bundled'],
  ['the host wins a tie', 'v24.21.0', 'v24.21.0', 'host'],
  ['a host that is new enough needs no bundled one', 'v22.18.0', undefined, 'host'],
  ['a preview of a version counts as that version', 'v27.0.0-rc.1', 'v24.21.0', 'host'],
  ['a bundled one serves when the host does not run', undefined, 'v24.21.0', 'bundled'],
  ['22.17 needs a flag for TypeScript', 'v22.17.1', undefined, undefined],
  ['23.5 needs a flag for TypeScript', 'v23.5.0', undefined, undefined],
  ['23.6 does not', 'v23.6.0', undefined, 'host'],
  ['an old host alone cannot run it', 'v20.20.2', undefined, undefined],
] as const)('%s', (_name, host, bundled, expected) => {
  expect(picked(host, bundled)).toBe(expected);
});
