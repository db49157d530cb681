import { expect, test } from 'vitest';
import type { OperationFacts } from '#app/api/generated/operations.gen.ts';
import { operationCoverage } from './driven-operations.ts';

const read: OperationFacts = {
  id: 'getMeeting',
  method: 'GET',
  path: '/api/v1/mc/meetings/{meeting_id}',
  tag: 'meetings',
  title: 'Read a meeting',
  contractNumber: 4,
};
const cancel: OperationFacts = {
  id: 'cancelBookedMeeting',
  method: 'DELETE',
  path: '/api/v1/mc/booked_confs/{conf_id}',
  tag: 'booking',
  title: 'Cancel a booked meeting',
  contractNumber: 7,
};
const signIn: OperationFacts = {
  id: 'signIn',
  method: 'POST',
  path: '/api/v1/system/login',
  tag: 'session',
  title: 'Sign in',
};

function driven(operation: OperationFacts, pages: string[], outcome = 'ok'): boolean {
  const calls = [{ operationId: operation.id, outcome }];
  const [row] = operationCoverage([operation], [{ test: 'a test', pages, calls }]);
  return (row?.drivenBy.length ?? 0) > 0;
}

test('a page asked and the platform answered well: driven', () => {
  expect(driven(read, ['GET /api/v1/mc/meetings/66c1'])).toBe(true);
});

test('a call that no page made is not', () => {
  expect(driven(read, [])).toBe(false);
  expect(driven(read, ['GET /api/v1/mc/meetings', 'POST /api/v1/mc/meetings/66c1'])).toBe(false);
  expect(driven(read, ['GET /api/v1/mc/meetings/66c1/members'])).toBe(false);
});

test('a call that was refused or broken is not', () => {
  expect(driven(read, ['GET /api/v1/mc/meetings/66c1'], 'refused:51104')).toBe(false);
  expect(driven(read, ['GET /api/v1/mc/meetings/66c1'], 'fault:timeout')).toBe(false);
});

test('a DELETE may travel as POST', () => {
  expect(driven(cancel, ['DELETE /api/v1/mc/booked_confs/0001'])).toBe(true);
  expect(driven(cancel, ['POST /api/v1/mc/booked_confs/0001'])).toBe(true);
});

test('calls outside the contract do not count', () => {
  expect(operationCoverage([signIn], [])).toEqual([]);
});
