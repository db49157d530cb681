import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseLine, recogniseText } from './recognise.ts';
import { ROLE_WORDS } from './role-words.ts';

const words = { ...ROLE_WORDS, 手机: 'phone', 会议号: 'e164' } as const;
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
        const reading = recogniseLine(put(n, a));
        expect(reading).toMatchObject({ person: { name: n, account: a } });
      }),
    );
  });

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
