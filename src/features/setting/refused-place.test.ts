import { describe, expect, it } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import { refusedPlaceReader } from './refused-place.ts';

const refused = (code?: number, description?: string) =>
  new ApiError({ failure: 'refused', operationId: 'bookMeeting', write: true, code, description });

describe('the field a refusal is about', () => {
  const placeOf = refusedPlaceReader('meeting', [
    { field: 'name', codes: [1, 2], words: ['name'] },
    { field: 'start', codes: [3], words: ['start_time', 'end_time'] },
    { field: 'files' },
  ]);

  it.each([
    ['its code', refused(2), 'name'],
    ['the word it cites, before its code', refused(3, 'name is wrong'), 'name'],
    ['its code, where the word is none of the form', refused(3, 'parameter wrong'), 'start'],
    ['only the first word', refused(9, 'the start_time'), undefined],
    ['a whole word', refused(9, 'start_time_of[0] is wrong'), undefined],
    ['a word with a place', refused(9, 'end_time[0].x is wrong'), 'start'],
    ['nothing', refused(), undefined],
    ['words that are no letters', refused(9, '时间错误'), undefined],
  ])('by %s', (_, error, field) => {
    expect(placeOf(error, {})?.field).toBe(field);
  });
});
