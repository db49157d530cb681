import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullUpdate } from './full-update.ts';
import { isJsonObject } from './json.ts';

const jsonObject = fc.dictionary(fc.string(), fc.jsonValue());
const withoutEnvelope = (object: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([key]) => !['success', 'error_code', 'description'].includes(key),
    ),
  );

describe('fullUpdate', () => {
  it('without a change is what was read, minus the envelope', () => {
    const answer = fc
      .tuple(
        jsonObject,
        fc.record({ success: fc.nat(1), error_code: fc.nat(), description: fc.string() }),
      )
      .map(([body, envelope]) => ({ ...body, ...envelope }));
    fc.assert(
      fc.property(answer, (read) => {
        expect(fullUpdate(read, {})).toEqual(withoutEnvelope(read));
      }),
    );
  });

  it('keeps every field that is not changed, known or not', () => {
    fc.assert(
      fc.property(jsonObject, fc.string(), fc.integer(), (read, key, value) => {
        const sent = fullUpdate(read, { [key]: value });
        const expected = Object.fromEntries([
          ...Object.entries(withoutEnvelope(read)),
          [key, value],
        ]);
        expect(sent).toEqual(expected);
      }),
    );
  });

  it('merges objects without loss, replaces lists, removes what is undefined', () => {
    const read = {
      success: 1,
      name: 'a',
      recorder: { vrs_id: 'v', recorder_mode: 2, later_field: { deep: 1 } },
      audio_formats: [1, 2],
      password: 'x',
    };
    const sent = fullUpdate(read, {
      recorder: { recorder_mode: 3, later_field: { more: 2 } },
      audio_formats: [13],
      password: undefined,
    });
    expect(sent).toStrictEqual({
      name: 'a',
      recorder: { vrs_id: 'v', recorder_mode: 3, later_field: { deep: 1, more: 2 } },
      audio_formats: [13],
    });
    expect(read.recorder.recorder_mode).toBe(2);
    expect(read).toHaveProperty('password');
  });

  it('only strips the envelope of the answer itself, not a word of the same name inside', () => {
    expect(fullUpdate({ ai: { description: 'kept' } }, {})).toEqual({
      ai: { description: 'kept' },
    });
  });
});

it('isJsonObject tells objects from lists and nothing', () => {
  expect([{}, [], null, 'x', undefined].map(isJsonObject)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
