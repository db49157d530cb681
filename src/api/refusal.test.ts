import { describe, expect, it } from 'vitest';
import { ApiError, type ApiFailure } from './api-error.ts';
import { isMeetingGone, isRefusedWith } from './refusal.ts';

const failed = (failure: ApiFailure, code?: number) =>
  new ApiError({ failure, operationId: 'getMeeting', write: false, code });

describe('a meeting', () => {
  it.each([
    ['cancelled', failed('refused', 51_106), true],
    ['that never was', failed('refused', 51_104), true],
    ['that runs already', failed('refused', 51_107), false],
    ['refused without a code', failed('refused'), false],
    ['asked for without a session', failed('refused', 10_102), false],
    ['behind a line that broke', failed('network'), false],
    ['answered for by a proxy', failed('http', 51_106), false],
    ['that failed in the browser', new TypeError('51106'), false],
    ['that was read', null, false],
  ])('%s: gone %#', (_, error, gone) => {
    expect(isMeetingGone(error)).toBe(gone);
  });
});

it('is refused with one of some codes, not with any', () => {
  expect(isRefusedWith(failed('refused', 2), 1, 2)).toBe(true);
  expect(isRefusedWith(failed('refused', 3), 1, 2)).toBe(false);
  expect(isRefusedWith(failed('refused', 3))).toBe(false);
  expect(isRefusedWith({ failure: 'refused', code: 2 }, 2)).toBe(false);
});
