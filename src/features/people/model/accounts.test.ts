import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePeople, personKey, readAccount, readAccountAs } from './accounts.ts';
import type { AccountKind, Person } from './accounts.ts';

const kinds: AccountKind[] = ['moid', 'email', 'e164', 'phone', 'ip', 'alias-ip'];
const person = (account: string, kind: AccountKind = 'e164', name = ''): Person => ({
  account,
  kind,
  name,
});

describe('readAccount', () => {
  it.each([
    ['c69da1ef-5930-47e0-9a79-dfa083de0208', 'moid'],
    ['66C19DDF9100483493E0162FDB81AC59', 'moid', '66c19ddf9100483493e0162fdb81ac59'],
    ['12345678901234567890123456789012', 'moid'],
    ['wang.wei+a@example.com.cn', 'email'],
    ['王伟@例子.中国', 'email'],
    ['0000001', 'e164'],
    ['051212100001', 'e164'],
    ['13812345678', 'phone'],
    ['138 1234 5678', 'phone', '13812345678'],
    ['+86 138-1234-5678', 'phone', '13812345678'],
    ['138.1234.5678', 'phone', '13812345678'],
    ['+86 (0)10 8518 1157', 'phone', '+861085181157'],
    ['010 8518 1157', 'phone', '01085181157'],
    ['021-5555-6666', 'phone', '02155556666'],
    ['400-810-1234', 'phone', '4008101234'],
    ['8518-1157', 'phone', '85181157'],
    ['212-555-0123', 'phone', '2125550123'],
    ['+44-20-7946-0018', 'phone', '+442079460018'],
    ['+44 20 7946 0018', 'phone', '+442079460018'],
    ['(010) 8518-1157', 'phone', '01085181157'],
    ['12812345678', 'e164'],
    ['10.0.0.1', 'ip'],
    ['10.0.0.1:5060', 'ip'],
    ['fe80::1', 'ip'],
    ['Door@10.0.0.9', 'alias-ip'],
    ['door@fd00::9', 'alias-ip'],
    ['123', 'e164'],
    ['123456789012345', 'e164'],
    ['+123456789012345', 'phone'],
    [`${'a'.repeat(116)}@example.com`, 'email'],
    ['a@x1.cn', 'email'],
    ['a@1-2.cn', 'email'],
    ['a@10.0.0.300.x', 'email'],
  ])('%s is %s', (text, kind, account = text) => {
    expect(readAccount(` ${text} `)).toEqual({ account, kind });
  });

  it.each([
    ['010-85181157-8001', '01085181157', 'extension'],
    ['85181157-8001', '85181157', 'extension'],
    ['+86-10-85181157 ext. 8001', '+861085181157', 'extension'],
    ['010-85181157 x8001', '01085181157', 'extension'],
    ['010-85181157#8001', '01085181157', 'extension'],
    ['010-85181157转8001', '01085181157', 'extension'],
    ['010-85181157 分机 8001', '01085181157', 'extension'],
    ['(010) 85181157 (ext 8001)', '01085181157', 'extension'],
    ['400-810-1234-5', '4008101234', 'extension'],
    ['13812345678-1', '13812345678', 'extension'],
    ['2026-1129', '20261129', 'looks-like-date'],
    ['12-34-567', '1234567', 'number-form'],
    ['1001-1005', '10011005', 'number-form'],
  ])('%s is doubtful', (text, account, doubt) => {
    expect(readAccount(text)).toEqual({ account, kind: 'phone', doubt });
  });

  it.each(['20261129', '20261129100000', '19991231'])('%s may be a date', (text) => {
    expect(readAccount(text)).toEqual({ account: text, kind: 'e164', doubt: 'looks-like-date' });
  });

  it.each([
    ['2026-11-29', 'date-or-time'],
    ['2026.11.29', 'date-or-time'],
    ['2026/11/29 10:00', 'date-or-time'],
    ['2026-11', 'date-or-time'],
    ['29-11-2026', 'date-or-time'],
    ['11-29', 'date-or-time'],
    ['10:00:00', 'date-or-time'],
    ['1.38E+10', 'rounded'],
    ['1.38001e10', 'rounded'],
    ['12', 'number-too-short'],
    ['1234567890123456', 'number-too-long'],
    ['10.0.0.300', 'ip-out-of-range'],
    ['door@10.0.0.300', 'ip-out-of-range'],
    ['10.0.0.300:5060', 'ip-out-of-range'],
    ['10.0.0.300:x', 'unknown-form'],
    ['a@x-.cn', 'unknown-form'],
    ['a@-x.cn', 'unknown-form'],
    ['a b@10.0.0.1', 'unknown-form'],
    [`${'a'.repeat(117)}@example.com`, 'account-too-long'],
    ['1001 1002', 'unknown-form'],
    ['1.2.3', 'unknown-form'],
    ['王伟', 'unknown-form'],
    ['wang@', 'unknown-form'],
    ['@10.0.0.1', 'unknown-form'],
    ['wang@example', 'unknown-form'],
    ['', 'unknown-form'],
    [`${'a'.repeat(120)}@example.com`, 'account-too-long'],
  ])('%s is refused: %s', (text, problem) => {
    expect(readAccount(text)).toEqual({ problem });
  });

  it('reads its own result as the same account again', () => {
    const text = fc.oneof(
      fc.string(),
      fc.emailAddress(),
      fc.ipV4Extended(),
      fc.ipV6(),
      fc.uuid(),
      fc.stringMatching(/^\+?[\d ()-]{1,18}$/),
    );
    fc.assert(
      fc.property(text, (t) => {
        const reading = readAccount(t);
        fc.pre('account' in reading && reading.doubt === undefined);
        // A telephone number written plainly is known by its kind, not by its form.
        expect(readAccountAs(reading.kind, reading.account)).toEqual(reading);
        expect(personKey(reading)).toBe(personKey({ ...reading, account: ` ${reading.account}` }));
      }),
    );
  });
});

describe('readAccountAs', () => {
  it.each([
    ['phone', '85181157', { account: '85181157', kind: 'phone' }],
    ['e164', '13812345678', { account: '13812345678', kind: 'e164' }],
    ['e164', '+8613812345678', { account: '8613812345678', kind: 'e164' }],
    ['phone', '+8613812345678', { account: '13812345678', kind: 'phone' }],
    ['moid', '1001', { problem: 'unknown-form' }],
    ['phone', 'a@b.cn', { problem: 'unknown-form' }],
    ['email', '1001', { problem: 'unknown-form' }],
    ['ip', '10.0.0.999', { problem: 'ip-out-of-range' }],
  ] as const)('%s: %s', (kind, text, expected) => {
    expect(readAccountAs(kind, text)).toEqual(expected);
  });
});

describe('identity', () => {
  it.each([
    [person('13812345678', 'phone'), person('+86 138 1234 5678', 'phone'), true],
    [person('008613812345678', 'phone'), person('13812345678', 'phone'), true],
    [person('Wang@Example.com', 'email'), person('wang@example.com', 'email'), true],
    [
      person('66c19ddf9100483493e0162fdb81ac59', 'moid'),
      person('66C19DDF-9100-4834-93E0-162FDB81AC59', 'moid'),
      true,
    ],
    [person('13812345678', 'phone'), person('13812345678', 'e164'), false],
    [person('0101', 'e164'), person('101', 'e164'), false],
  ])('%j, %j: %s', (a, b, same) => {
    expect(personKey(a) === personKey(b)).toBe(same);
  });
});

describe('mergePeople', () => {
  const people = fc.array(
    fc
      .tuple(
        fc.integer({ min: 100, max: 110 }),
        fc.constantFrom(...kinds),
        fc.constantFrom('', 'A', 'B'),
      )
      .map(([account, kind, name]) => person(String(account), kind, name)),
  );

  it('keeps everybody once, in order of first appearance, and reports the rest', () => {
    fc.assert(
      fc.property(people, people, (existing, incoming) => {
        const { people: merged, duplicates } = mergePeople(existing, incoming);
        const all = [...existing, ...incoming].map(personKey);
        expect(merged.map(personKey)).toEqual([...new Set(all)]);
        const known = new Set(existing.map(personKey)).size;
        expect(duplicates).toHaveLength(incoming.length - (merged.length - known));
      }),
    );
  });

  it('keeps the first, taking a name it lacks', () => {
    const first = { ...person('1001'), bitrate: 1024 };
    const later = { ...person('1001', 'e164', '王伟'), bitrate: 2048 };
    expect(mergePeople([first, person('1001', 'e164', 'Second')], []).people).toEqual([first]);
    expect(mergePeople([first], [first]).people[0]).toBe(first);
    const { people: merged, duplicates } = mergePeople([first], [later]);
    expect(merged).toEqual([{ ...first, name: '王伟' }]);
    expect(duplicates).toEqual([{ kept: merged[0], dropped: later }]);
    expect(mergePeople(merged, [person('1001', 'e164', 'Other')]).people).toEqual(merged);
  });
});
