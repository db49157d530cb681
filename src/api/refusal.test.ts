import { describe, expect, it } from 'vitest';
import { ApiError, type ApiFailure } from './api-error.ts';
import { isMeetingGone, isRefusedWith, refusalReader } from './refusal.ts';

const failed = (failure: ApiFailure, code?: number, description?: string) =>
  new ApiError({ failure, operationId: 'getMeeting', write: false, code, description });

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

describe('the field a refusal is about', () => {
  const fieldOf = refusalReader([
    { field: 'name', codes: [1, 2], words: ['name'] },
    { field: 'start', codes: [3], words: ['start_time', 'end_time'] },
    { field: 'files' },
  ]);

  it.each([
    ['its code', failed('refused', 2), 'name'],
    ['the word it cites, before its code', failed('refused', 3, 'name is wrong'), 'name'],
    [
      'its code, where the word is none of the form',
      failed('refused', 3, 'parameter wrong'),
      'start',
    ],
    ['only the first word', failed('refused', 9, 'the start_time'), undefined],
    ['a whole word', failed('refused', 9, 'start_time_of[0] is wrong'), undefined],
    ['a word with a place', failed('refused', 9, 'end_time[0].x is wrong'), 'start'],
    ['nothing', failed('refused'), undefined],
    ['words that are no letters', failed('refused', 9, '时间错误'), undefined],
    ['a failure that is no refusal', failed('http', 2, 'name'), undefined],
    ['an error of the browser', new Error('name'), undefined],
  ])('by %s', (_, error, field) => {
    expect(fieldOf(error)).toBe(field);
  });
});
