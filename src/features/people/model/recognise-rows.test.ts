import { describe, expect, it } from 'vitest';
import { guessColumns, readRows } from './recognise-rows.ts';
import { ROLE_WORDS } from './role-words.ts';

const words = {
  ...ROLE_WORDS,
  姓名: 'name',
  手机: 'phone',
  手机号: 'phone',
  手机号码: 'phone',
  联系电话: 'phone',
  账号: 'account',
  邮箱: 'email',
  姓: 'name',
  名: 'name',
  工号: 'staff',
  序号: 'unused',
  部门: 'unused',
} as const;
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

describe('sheets as people keep them', () => {
  const zhang = ['张三', '13800138000'];
  const read1 = 'phone 13800138000 张三';

  it.each<[string, string[][], number | undefined, string[]]>([
    ['a title above', [['名单'], ['序号', '姓名', '手机'], ['1', ...zhang]], 2, [`3 ${read1}`]],
    [
      'a title that is a heading',
      [
        ['姓名手机名单', '', ''],
        ['序号', '姓名', '手机'],
        ['1', ...zhang],
      ],
      2,
      [`3 ${read1}`],
    ],
    [
      'notes above',
      [['说明', '请填写'], [''], ['', '第二页'], ['姓名', '手机'], zhang],
      4,
      [`5 ${read1}`],
    ],
    ['a blank within', [['姓 名', '手机号码'], zhang], 1, [`2 ${read1}`]],
    ['traditional characters', [['姓名', '手機號碼'], zhang], 1, [`2 ${read1}`]],
    ['one of two', [['姓名', '电话/手机'], zhang], 1, [`2 ${read1}`]],
    ['more than the word', [['参会人姓名', '联系手机（必填）'], zhang], 1, [`2 ${read1}`]],
    [
      'English ones',
      [
        ['Full Name', 'E-Mail'],
        ['Alice', 'a@x.cn'],
      ],
      1,
      ['2 email a@x.cn Alice'],
    ],
    [
      'more English',
      [
        ['No.', 'Attendee name', 'Work e-mail address'],
        ['1', 'Alice', 'a@x.cn'],
      ],
      1,
      ['2 email a@x.cn Alice'],
    ],
    [
      'a name in two columns',
      [
        ['First name', 'Last name', 'Email'],
        ['Alice', 'Li', 'a@x.cn'],
      ],
      1,
      ['2 email a@x.cn Alice Li'],
    ],
    [
      'the same in Chinese',
      [
        ['姓', '名', '邮箱'],
        ['张', '三', 'a@x.cn'],
      ],
      1,
      ['2 email a@x.cn 张三'],
    ],
    [
      'numbers that count',
      [
        ['1', ...zhang],
        ['2', '李四', '13900139000'],
      ],
      undefined,
      [`1 ${read1}`, '2 phone 13900139000 李四'],
    ],
    [
      'a department that repeats',
      [
        ['研发', ...zhang],
        ['研发', '李四', '13900139000'],
      ],
      undefined,
      [`1 ${read1}`, '2 phone 13900139000 李四'],
    ],
    ['two words that may be names', [['研发', ...zhang]], undefined, ['1 several-names?']],
    [
      'name and account in one cell',
      [['张三 13800138000'], ['李四 13900139000']],
      undefined,
      [`1 ${read1}`, '2 phone 13900139000 李四'],
    ],
    [
      'a staff number beside a telephone',
      [
        ['工号', '姓名', '手机'],
        ['1001', ...zhang],
      ],
      1,
      [`2 ${read1}`],
    ],
    [
      'a staff number alone',
      [
        ['工号', '姓名'],
        ['1001', '张三'],
      ],
      1,
      ['2 staff-number?'],
    ],
    [
      'two numbers in a cell',
      [
        ['姓名', '手机'],
        ['张三', '13800138000/13900139000'],
      ],
      1,
      ['2 several-accounts?'],
    ],
    [
      'names with digits',
      [
        ['姓名', '手机'],
        ['会议室3', '13800138000'],
        ['会议室301', '13800138001'],
        ['5', '13800138002'],
      ],
      1,
      ['2 phone 13800138000 会议室3', '3 name-has-digits?', '4 name-has-digits?'],
    ],
    [
      'a number that was rounded',
      [
        ['姓名', '手机'],
        ['张三', '1.38E+10'],
      ],
      1,
      ['2 rounded'],
    ],
    ['headings on every page', [['姓名', '手机'], zhang, ['姓名', '手机']], 1, [`2 ${read1}`]],
    [
      'invisible letters',
      [
        ['\u200b姓名', '手机\u00ad'],
        ['张\u200b三', '\u202a13800138000\u202c'],
      ],
      1,
      [`2 ${read1}`],
    ],
  ])('%s', (_, rows, headerRow, found) => {
    expect(read(rows)).toEqual({ headerRow, found });
  });

  it('go by what the user says of the columns', () => {
    const rows = [['a', '13800138000', '张三', '1001']];
    const columns = { headerRow: undefined, roles: ['unused', 'unused', 'name', 'e164'] } as const;
    expect(readRows(rows, columns, words)).toMatchObject([
      { person: { account: '1001', kind: 'e164', name: '张三' } },
    ]);
    expect(guessColumns([['x', 'y'], ['姓名', '手机'], zhang], words, 1).headerRow).toBe(1);
    expect(guessColumns([['姓名', '手机'], zhang], words, 0).headerRow).toBeUndefined();
  });
});
