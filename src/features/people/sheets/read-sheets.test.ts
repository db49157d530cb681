import { describe, expect, it } from 'vitest';
import { guessColumns, readRows } from '../model/recognise-rows.ts';
import { PEOPLE_WORDS } from '../recognise-cached.ts';
import { readSheets } from './read-sheets.ts';

/** "姓名,邮箱 / 王伟,wang@example.com" as a Chinese Excel saves it: GB 18030. */
const GB = new Uint8Array([
  0xd0,
  0xd5,
  0xc3,
  0xfb,
  0x2c,
  0xd3,
  0xca,
  0xcf,
  0xe4,
  0x0d,
  0x0a,
  0xcd,
  0xf5,
  0xce,
  0xb0,
  0x2c,
  ...new TextEncoder().encode('wang@example.com\r\n'),
]);

describe('a file of people', () => {
  it.each([
    [
      'as UTF-8 with a byte order mark',
      '\ufeff\u59d3\u540d,\u90ae\u7bb1\r\n\u738b\u4f1f,wang@example.com\r\n',
    ],
    ['as a Chinese Excel writes it', GB],
  ])('is read %s', async (_, content) => {
    const reading = await readSheets(new File([content], 'people.csv'));
    const rows = 'sheets' in reading ? reading.sheets[0].rows : [];
    expect(readRows(rows, guessColumns(rows, PEOPLE_WORDS), PEOPLE_WORDS)).toMatchObject([
      { row: 2, person: { account: 'wang@example.com', kind: 'email', name: '\u738b\u4f1f' } },
    ]);
  });

  it.each([
    ['old.xls', 'x', 'old-format'],
    ['picture.png', 'x', 'not-a-sheet'],
    ['broken.xlsx', 'x', 'unreadable'],
    ['nothing.csv', '\r\n,\r\n', 'empty'],
  ])('that is none is refused: %s', async (name, content, problem) => {
    expect(await readSheets(new File([content], name))).toEqual({ problem });
  });
});
