import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookingOfTemplate } from './booking-of-template.ts';

const seat = (conf_e164: string) => ({ account: 'a', conf_e164 });

describe('a booking from a template', () => {
  test('takes everything but what makes it that template', () => {
    const template = {
      success: 1,
      template_id: 't1',
      e164: '8001',
      bind_e164: 1,
      name: '周例会',
      duration: 90,
      later_field: { a: [1] },
    };
    expect(bookingOfTemplate(template)).toEqual({
      name: '周例会',
      duration: 90,
      later_field: { a: [1] },
    });
  });

  test('leaves nobody in the number of the template, and everybody else where they sit', () => {
    const vmp = { members: [seat('8001'), seat('8002')] };
    expect(bookingOfTemplate({ e164: '8001', vmp })).toEqual({
      vmp: { members: [seat(''), seat('8002')] },
    });
  });

  test('changes no other field, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (later_field) => {
        expect(bookingOfTemplate({ e164: 'none of theirs', later_field })).toEqual({ later_field });
      }),
    );
  });
});
