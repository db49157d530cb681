import { expect, it } from 'vitest';
import { permissionProblems } from './permission.ts';

it.each([
  ['0512001', '0512002', {}],
  [' 0512001 ', '0512002', {}],
  ['', '', { caller: 'notNumber', callee: 'notNumber' }],
  ['bob@example.com', '0512002', { caller: 'notNumber' }],
  ['0512001', '+0512002', { callee: 'notNumber' }],
  ['0512001', ' 0512001', { callee: 'same' }],
])('%j calls %j: %j', (caller, callee, problems) => {
  expect(permissionProblems({ caller, callee })).toEqual(problems);
});
