import { expect, it } from 'vitest';
import { ApiError, type ApiFailure } from './api-error.ts';
import { ifOffered } from './if-offered.ts';

const failing = (failure: ApiFailure, status?: number) =>
  ifOffered(
    Promise.reject(
      new ApiError({ failure, operationId: 'listMeetingAudiences', write: false, status }),
    ),
  );

it('answers what was read', async () => {
  expect(await ifOffered(Promise.resolve({ total: 0 }))).toEqual({ total: 0 });
});

it.each([
  ['refused', undefined],
  ['otherMeeting', undefined],
  ['http', 404],
  ['http', 405],
] as const)('has nothing to tell where it is %s %s', async (failure, status) => {
  expect(await failing(failure, status)).toBeUndefined();
});

it.each([
  ['network', undefined],
  ['timeout', undefined],
  ['malformed', undefined],
  ['http', 500],
  ['http', 403],
] as const)(
  'fails where it is %s %s: nothing is edited that was read in part',
  async (failure, status) => {
    await expect(failing(failure, status)).rejects.toBeInstanceOf(ApiError);
  },
);
