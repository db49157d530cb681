import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberCell, textCell, textOfCell } from './csv-cells.ts';

it.each(['0123', '051200001', '13800138000', '12-1', '11/30', '9:30', '1e5', '12月1日', '3.10'])(
  'keeps %j as it is typed',
  (text) => {
    expect(textCell(text)).toBe(`\t${text}`);
  },
);

it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\r=1', '＝1+1', '－2', '=HYPERLINK("x")'])(
  'leaves no formula of %j',
  (text) => {
    expect(textCell(text)).toBe(`'${text}`);
  },
);

it.each(['Board', '3 rooms', "'quoted", ' ', '', 'Q1: plan'])('leaves %j alone', (text) => {
  expect(textCell(text)).toBe(text);
});

it('keeps the country code of a number that is dialled', () => {
  expect(numberCell('+8613800138000')).toBe('\t+8613800138000');
  expect(numberCell('+1+cmd')).toBe("'+1+cmd");
});

it('gives every text back to who trims cells', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^'{0,2}[=+\-@\d:/.]+$/)),
      (text) => {
        expect(textOfCell(textCell(text.trim()).trim())).toBe(text.trim());
        expect(textCell(text)).not.toMatch(/^[=+\-@\r]/);
      },
    ),
  );
});
