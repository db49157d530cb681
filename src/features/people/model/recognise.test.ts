import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseLine, recogniseText } from './recognise.ts';
import { roleOfWord, ROLE_WORDS } from './role-words.ts';

/** Before an account that it fits, such a word says what the account is: `Ip 10.0.0.1`. */
function saysKind(word: string): boolean {
  const role = roleOfWord(word.toLowerCase(), ROLE_WORDS) ?? 'unused';
  return word === 'Sip' || !['name', 'account', 'staff', 'unused'].includes(role);
}

const words = { ...ROLE_WORDS, 姓名: 'name', 手机: 'phone', 会议号: 'e164' } as const;
const taken = (line: string) => {
  const reading = recogniseLine(line, words);
  if ('problem' in reading) return reading.problem;
  if ('doubt' in reading) return `${reading.doubt}?`;
  const { kind, account, name, protocol } = reading.person;
  return [kind, account, name, ...(protocol === undefined ? [] : [protocol])].join(' | ');
};

describe('recogniseLine', () => {
  it.each([
    ['wang@example.com', 'email | wang@example.com | '],
    ['王伟 <wang@example.com>', 'email | wang@example.com | 王伟'],
    ['"Zhang, San" <san@example.com>', 'email | san@example.com | Zhang, San'],
    ['王伟, 1001', 'e164 | 1001 | 王伟'],
    ['1001,王伟', 'e164 | 1001 | 王伟'],
    ['王伟\t13812345678', 'phone | 13812345678 | 王伟'],
    [
      'Wang Wei; c69da1ef-5930-47e0-9a79-dfa083de0208',
      'moid | c69da1ef-5930-47e0-9a79-dfa083de0208 | Wang Wei',
    ],
    ['王伟 13812345678', 'phone | 13812345678 | 王伟'],
    ['王伟13812345678', 'phone | 13812345678 | 王伟'],
    ['13812345678 王伟', 'phone | 13812345678 | 王伟'],
    ['王伟(13812345678)', 'phone | 13812345678 | 王伟'],
    ['王伟(北京), 1001', 'e164 | 1001 | 王伟(北京)'],
    ['王伟 138 1234 5678', 'phone | 13812345678 | 王伟'],
    ['王伟 +86 138 1234 5678', 'phone | 13812345678 | 王伟'],
    ['前台 (010) 8518-1157', 'phone | 01085181157 | 前台'],
    ['Boardroom 10.0.0.7', 'ip | 10.0.0.7 | Boardroom'],
    ['Gate, gate@10.0.0.9', 'alias-ip | gate@10.0.0.9 | Gate'],
    ['tel: 85181157', 'phone | 85181157 | '],
    ['e164:13812345678', 'e164 | 13812345678 | '],
    ['王伟 手机:13812345678', 'phone | 13812345678 | 王伟'],
    ['大会议室,会议号:0000001', 'e164 | 0000001 | 大会议室'],
    ['Name: 王伟, account: 1001', 'e164 | 1001 | 王伟'],
    ['tel: 85181157 王伟', 'phone | 85181157 | 王伟'],
    ['sip:1001', 'e164 | 1001 |  | sip'],
    ['Gate <h323:gate@10.0.0.9>', 'alias-ip | gate@10.0.0.9 | Gate | h323'],
    ['h323:10.0.0.7', 'ip | 10.0.0.7 |  | h323'],
    ['“王伟” 1001', 'e164 | 1001 | 王伟'],
    ['王伟 :- 1001', 'e164 | 1001 | 王伟'],
    ['王伟 (1001) ', 'e164 | 1001 | 王伟'],
    [`${'王'.repeat(42)}ab, 1001`, `e164 | 1001 | ${'王'.repeat(42)}ab`],
    ['王伟 <1001>', 'e164 | 1001 | 王伟'],
    ['1001', 'e164 | 1001 | '],
    ['\ufeff 王伟 1001 ', 'e164 | 1001 | 王伟'],
  ])('%s → %s', (line, expected) => {
    expect(taken(line)).toBe(expected);
  });

  it.each([
    ['  ', 'empty'],
    ['王伟', 'no-account'],
    ['Zhang San, R&D', 'no-account'],
    ['王伟, 12', 'number-too-short'],
    ['王伟 <wang@>', 'unknown-form'],
    ['sip:wang@example.com', 'unknown-form'],
    ['sip:12', 'number-too-short'],
    ['name: 1001', 'unknown-form'],
    ['王伟,', 'no-account'],
    ['tel: wang@example.com', 'unknown-form'],
    ['相机, cam@10.0.0.300', 'ip-out-of-range'],
    ['王伟, 1234567890123456', 'number-too-long'],
    [`${'王'.repeat(43)}, 1001`, 'name-too-long'],
    [`王伟, ${'a'.repeat(120)}@example.com`, 'account-too-long'],
  ])('%s is refused: %s', (line, problem) => {
    expect(taken(line)).toBe(problem);
  });

  it('takes the first of several accounts and tells the others', () => {
    expect(recogniseLine('王伟, 1001, wang@example.com')).toEqual({
      person: { account: '1001', kind: 'e164', name: '王伟' },
      others: [{ account: 'wang@example.com', kind: 'email' }],
    });
  });

  it('finds name and account in any arrangement', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,9}( [A-Z][a-z]{1,9})?$/);
    const account = fc.oneof(
      fc.ipV4(),
      fc.uuid(),
      fc.integer({ min: 100, max: 9_999_999 }).map(String),
      fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.(com|cn)$/),
    );
    const arrange = fc.constantFrom(
      (n: string, a: string) => `${n} <${a}>`,
      (n: string, a: string) => `${n}, ${a}`,
      (n: string, a: string) => `${a}\t${n}`,
      (n: string, a: string) => `${n};${a}`,
      (n: string, a: string) => `${n} ${a}`,
      (n: string, a: string) => `${n}(${a})`,
    );
    fc.assert(
      fc.property(name, account, arrange, (n, a, put) => {
        fc.pre(!n.split(' ').some(saysKind));
        const reading = recogniseLine(put(n, a));
        expect(reading).toMatchObject({ person: { name: n, account: a } });
      }),
    );
  });

  it.each(['Ip', 'Sip', 'Tel'])(
    'takes %s for a name where no account of that kind follows',
    (name) => {
      const account = name === 'Ip' ? '1001' : 'someone@example.com';
      expect(recogniseLine(`${name} ${account}`)).toMatchObject({ person: { name, account } });
    },
  );

  it('never fails on any text, and never makes an account out of nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = recogniseLine(text);
        expect(!('person' in reading) || reading.person.account !== '').toBe(true);
      }),
    );
  });
});

describe('recogniseText', () => {
  it('numbers the lines and passes over blank ones', () => {
    const lines = recogniseText('王伟 1001\r\n\r\n李四\n1002');
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [1, '王伟 1001'],
      [3, '李四'],
      [4, '1002'],
    ]);
    expect(lines[1]).toMatchObject({ problem: 'no-account' });
  });

  it.each([
    ['a@x.cn; b@x.cn', ['a@x.cn', 'b@x.cn']],
    ['"Li, Si" <a@x.cn>, Wang <b@x.cn>', ['a@x.cn', 'b@x.cn']],
    ['Li <a@x.cn>; Nobody; Wang <b@x.cn>', ['a@x.cn', 'no-account', 'b@x.cn']],
    ['1001 1002 1003', ['1001', '1002', '1003']],
    ['1001、1002', ['1001', '1002']],
    ['王伟 1001; 李四 1002', ['1001', '1002']],
    ['王伟, 1001, a@x.cn', ['1001']],
    ['138 1234 5678', ['13812345678']],
    ['王伟; 北京', ['no-account']],
    [' 1001  1002 ', ['1001', '1002']],
    ['a@x.cn;; b@x.cn; ', ['a@x.cn', 'b@x.cn']],
  ])('%s lists %j', (text, expected) => {
    const found = recogniseText(text).map((entry) =>
      'person' in entry ? entry.person.account : 'problem' in entry ? entry.problem : entry.doubt,
    );
    expect(found).toEqual(expected);
  });
});

const print = ({ account, name }: { account: string; name: string }) =>
  name === '' ? account : `${name} ${account}`;

/** What becomes of a text, entry by entry: read, asked with its first choice, refused. */
const outcome = (text: string) =>
  recogniseText(text, words).map((entry) => {
    if ('problem' in entry) return `refused: ${entry.problem}`;
    if ('person' in entry) return print(entry.person);
    return `${entry.doubt}? ${entry.choices[0].map(print).join(' + ')}`;
  });

describe('texts as people copy them', () => {
  it.each<[string, string[]]>([
    ['\u202a+86 138 0013 8000\u202c', ['13800138000']],
    ['\u2066+86\u00a0138\u20110013\u20118000\u2069', ['13800138000']],
    ['138\u22120013\u22128000', ['13800138000']],
    ['86 138 0013 8000', ['13800138000']],
    ['(+86)13800138000', ['13800138000']],
    ['+ 86 138 0013 8000', ['13800138000']],
    ['+86(0)10-85181157', ['+861085181157']],
    [
      'Alain alain@mail.example Michel michel@mail.example',
      ['Alain alain@mail.example', 'Michel michel@mail.example'],
    ],
    ['a@x.cn Alain b@y.cn Michel', ['Alain a@x.cn', 'Michel b@y.cn']],
    ['张三13800138000李四13900139000', ['张三 13800138000', '李四 13900139000']],
    ['张三 13800138000 李四 13900139000', ['张三 13800138000', '李四 13900139000']],
    ['张三（13800138000）、李四（13900139000）', ['张三 13800138000', '李四 13900139000']],
    ['张三，13800138000；李四，13900139000。', ['张三 13800138000', '李四 13900139000']],
    [
      '1. 张三 13800138000\n2、李四 13900139000\n① 王五 13700137000',
      ['张三 13800138000', '李四 13900139000', '王五 13700137000'],
    ],
    [
      '- 张三 13800138000\n• 李四 13900139000\n（三）王五 13700137000',
      ['张三 13800138000', '李四 13900139000', '王五 13700137000'],
    ],
    ['99\t张三\t13800138000\n100\t李四\t13900139000', ['张三 13800138000', '李四 13900139000']],
    ['1001 张三\n1002 李四', ['张三 1001', '李四 1002']],
    ['1.13800138000\n10.0.0.1', ['13800138000', '10.0.0.1']],
    ['Alice [mailto:a@alpha.example]', ['Alice a@alpha.example']],
    ['alice@x.cn<mailto:alice@x.cn>', ['alice@x.cn']],
    ['[Alice](mailto:a@x.cn)', ['Alice a@x.cn']],
    ['To: Alice <a@x.cn>, b@x.cn; Bob <c@x.cn>', ['Alice a@x.cn', 'b@x.cn', 'Bob c@x.cn']],
    ['收件人：张三 <z@x.cn>', ['张三 z@x.cn']],
    ['=?UTF-8?B?5byg5LiJ?= <z@x.cn>', ['张三 z@x.cn']],
    ['=?gb2312?Q?=D5=C5=C8=FD?= <z@x.cn>', ['张三 z@x.cn']],
    ['ali\u200bce@x.cn', ['alice@x.cn']],
    ['a\u00adlice@x.cn', ['alice@x.cn']],
    ['wang\u2010li@x.cn', ['wang-li@x.cn']],
    ['wang@x。example', ['wang@x.example']],
    ['wang＠x．cn', ['wang@x.cn']],
    ['10。1。2。3', ['10.1.2.3']],
    ['张三zhangsan@x.cn', ['张三 zhangsan@x.cn']],
    ['姓名：张三 手机：13800138000 ', ['张三 13800138000']],
    ['@张三 13800138000', ['张三 13800138000']],
    ['*张三*：13800138000', ['张三 13800138000']],
  ])('%j is read', (text, expected) => {
    expect(outcome(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['+86-10-85181157 ext. 8001', 'extension? +861085181157'],
    ['010-85181157-8001', 'extension? 01085181157'],
    ['张三 010-85181157转8001', 'extension? 张三 01085181157'],
    ['+1 (212) 555-0123 x45', 'extension? +12125550123'],
    ['张三 20261129', 'looks-like-date? 张三 20261129'],
    ['1001-1005', 'number-form? 10011005'],
    ['[29.11.2026 10:00] 王五: 13800138000', 'has-date? 王五 13800138000'],
    ['张三 13800138000 10:00', 'has-date? 张三 13800138000'],
    ['王五(12345678) 2026-11-29 10:00:00', 'has-date? 王五 12345678'],
    ['Room 3 13800138000', 'name-has-digits? Room 13800138000'],
    ['会议室301 10.0.0.7', 'name-has-digits? 会议室 10.0.0.7'],
    ['"Room 301" <room301@x.cn>', 'name-has-digits? Room room301@x.cn'],
    ['张三 研发部 13800138000', 'several-names? 张三 13800138000'],
    ['Zhang, San <z@x.cn>', 'several-names? Zhang z@x.cn'],
    ['王五: 我的手机 13800138000', 'several-names? 王五 13800138000'],
    ['张三 13800138000/13900139000', 'several-accounts? 张三 13800138000'],
    ['z@x.cn, 13800138000', 'several-accounts? z@x.cn + 13800138000'],
    ['张三 李四 13800138000 13900139000', 'several-accounts? 张三 13800138000 + 李四 13900139000'],
    ['1001, 王伟, 1002', 'several-people? 王伟 1001'],
    ['请联系小张 13800138000', 'name-form? 请联系小张 13800138000'],
  ])('%j is asked', (text, expected) => {
    expect(outcome(text)).toEqual([expected]);
  });

  it.each<[string, string]>([
    ['王五 2026-11-29 10:00:00', 'date-or-time'],
    ['2026/11/29 10:00 王五', 'date-or-time'],
    ['王五 2026年11月29日 上午10:00', 'date-or-time'],
    ['王五 昨天 10:30', 'date-or-time'],
    ['10:00 AM Alice', 'date-or-time'],
    ['29/11/2026, 10:00 - Alice: hello', 'date-or-time'],
    ['张三 1.38E+10', 'rounded'],
    ['会议室301', 'unknown-form'],
    ['https://x.example/m?b=13800138000', 'unknown-form'],
    ['身份证 110101199001011234', 'number-too-long'],
  ])('%j is nobody', (text, problem) => {
    expect(outcome(text)).toEqual([`refused: ${problem}`]);
  });
});

const readings = (line: string) =>
  recogniseText(line, words).flatMap((entry) => ('person' in entry ? [entry.person] : []));

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '张三',
      'Alice',
      'Room',
      '13800138000',
      '1001',
      'a@x.cn',
      '10.0.0.1',
      '@',
      '2026-11-29',
    ),
    fc.constantFrom(
      ' ',
      ', ',
      ';',
      '<',
      '>',
      '(',
      ')',
      '"',
      '\t',
      '、',
      '：',
      '-',
      '1.',
      '转',
      '3',
    ),
    fc.string({ maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
  it('gives no name with a digit or an @', () => {
    fc.assert(
      fc.property(text, (line) => {
        for (const { name } of readings(line)) expect(name).not.toMatch(/[\d@]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same with invisible letters in it', () => {
    const letter = fc.constantFrom(
      '\u200b',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u202a',
      '\u202e',
      '\u00ad',
    );
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(80), letter), { maxLength: 5 }),
        (line, letters) => {
          const strewn = letters.reduce(
            (so, [at, one]) => so.slice(0, at) + one + so.slice(at),
            line,
          );
          expect(outcome(strewn)).toEqual(outcome(line));
        },
      ),
    );
  });

  it('reads what it printed as the same people', () => {
    const labels = {
      moid: 'moid',
      email: 'email',
      e164: 'e164',
      phone: 'tel',
      ip: 'ip',
      'alias-ip': 'alias',
    };
    const label = (kind: string) => Object.entries(labels).find(([one]) => one === kind)?.[1] ?? '';
    fc.assert(
      fc.property(text, (line) => {
        const people = readings(line);
        fc.pre(people.length > 0 && people.every(({ protocol }) => protocol === undefined));
        const printed = people.map(
          ({ account, kind, name }) =>
            `${name.includes(',') ? `"${name}"` : name} <${label(kind)}:${account}>`,
        );
        expect(readings(printed.join('\n'))).toEqual(people);
      }),
      { numRuns: 500 },
    );
  });
});
