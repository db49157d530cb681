import { describe, expect, it } from 'vitest';
import { guessColumns, readRows } from './recognise-rows.ts';
import { ROLE_WORDS } from './role-words.ts';

const words = { ...ROLE_WORDS, 姓名: 'name', 手机号: 'phone', 账号: 'account' } as const;
const read = (rows: string[][]) => {
  const columns = guessColumns(rows, words);
  const { headerRow } = columns;
  const found = readRows(rows, columns, words);
  return {
    headerRow,
    found: found.map((entry) =>
      'person' in entry
        ? `${entry.row} ${entry.person.kind} ${entry.person.account} ${entry.person.name}`
        : `${entry.row} ${'doubt' in entry ? `${entry.doubt}?` : entry.problem}`,
    ),
  };
};

describe('recogniseRows', () => {
  it('goes by the headings', () => {
    expect(
      read([
        ['部门', '姓名(必填)', '手机号'],
        ['研发', '王伟', '85181157'],
        ['', '', ''],
        ['1001', '李四', ''],
        ['研发', '赵六', 'abc'],
      ]),
    ).toEqual({
      headerRow: 1,
      found: ['2 phone 85181157 王伟', '4 other-column?', '5 unknown-form'],
    });
  });

  it('goes by what is in the cells where there are no headings', () => {
    expect(read([['1001', '王伟'], ['李四', 'lisi@example.com'], ['赵六']])).toEqual({
      headerRow: undefined,
      found: ['1 e164 1001 王伟', '2 email lisi@example.com 李四', '3 no-account'],
    });
  });

  it('takes unknown words above a row with an account for headings, and says so', () => {
    expect(
      read([
        ['Nom', 'Compte'],
        ['Wang', '1001'],
      ]),
    ).toEqual({
      headerRow: 1,
      found: ['2 e164 1001 Wang'],
    });
  });

  it('does not take a person without an account for headings', () => {
    expect(read([['王伟'], ['1001']])).toEqual({
      headerRow: undefined,
      found: ['1 no-account', '2 e164 1001 '],
    });
  });

  it('does not take a person whose name is a usual heading for headings', () => {
    expect(read([['Mobile', '1001']])).toEqual({
      headerRow: undefined,
      found: ['1 e164 1001 Mobile'],
    });
  });

  it.each<[string, string[][], number | undefined, string[]]>([
    [
      'one known word is enough',
      [
        ['姓名', '部门'],
        ['王伟', '研发'],
      ],
      1,
      ['2 no-account'],
    ],
    [
      'however it is written',
      [
        ['NAME :', 'Phone (required)'],
        ['Wang', '85181157'],
      ],
      1,
      ['2 phone 85181157 Wang'],
    ],
    [
      'one unknown word is no heading',
      [
        ['Nom', ''],
        ['Wang', '1001'],
      ],
      undefined,
      ['1 no-account', '2 e164 1001 Wang'],
    ],
    ['nor are words above nothing', [['Nom', 'Compte']], undefined, ['1 no-account']],
    [
      'nor are words with a number among them',
      [
        ['Room', '3rd floor'],
        ['Wang', '1001'],
      ],
      undefined,
      ['1 unknown-form', '2 e164 1001 Wang'],
    ],
    [
      'a column of accounts takes any kind',
      [['账号'], ['wang@example.com']],
      1,
      ['2 email wang@example.com '],
    ],
    [
      'and goes before a number elsewhere',
      [
        ['部门', '账号'],
        ['1001', '1002'],
      ],
      1,
      ['2 e164 1002 '],
    ],
    [
      'an account may stand in a column without a role',
      [
        ['姓名', '备注'],
        ['王伟', '1001'],
      ],
      1,
      ['2 e164 1001 王伟'],
    ],
    [
      'what stands for an account is no name',
      [
        ['手机号', '账号'],
        ['abc', '1001'],
      ],
      1,
      ['2 e164 1001 '],
    ],
    [
      'a headed name goes before other words',
      [
        ['部门', '姓名', '账号'],
        ['研发', '王伟', '1001'],
      ],
      1,
      ['2 e164 1001 王伟'],
    ],
    [
      'the most telling problem counts',
      [['王伟', 'wang@', '12']],
      undefined,
      ['1 number-too-short'],
    ],
    ['an address of no form is one', [['王伟', 'wang@']], undefined, ['1 unknown-form']],
  ])('%s', (_, rows, headerRow, found) => {
    expect(read(rows)).toEqual({ headerRow, found });
  });

  it('reads nothing out of nothing', () => {
    expect(read([])).toEqual({ headerRow: undefined, found: [] });
    expect(read([['', ' ']]).found).toEqual([]);
  });
});
