import { describe, expect, it } from 'vitest';
import { defaultProfile, profileKeyNames, profileKeys, readProfile } from './profile.ts';

const read = (file: unknown) => readProfile(JSON.stringify(file));

describe('a profile file', () => {
  it('that is empty is the default', () => {
    expect(read({})).toEqual({ profile: defaultProfile, given: new Set() });
  });

  it('contains only what is otherwise, and says which keys it gave', () => {
    const file = { params: 'query', paneOrder: { 2: [1, 0] } };
    expect(read(file)).toEqual({
      profile: { ...defaultProfile, ...file },
      given: new Set(['params', 'paneOrder']),
    });
  });

  it('may give the default too', () => {
    expect(read(defaultProfile)).toEqual({
      profile: defaultProfile,
      given: new Set(profileKeyNames),
    });
  });

  it('has an error for every unknown key and every wrong value, with what is allowed', () => {
    const { params } = profileKeys;
    expect(read({ parms: 'form', params: 'body', repeatDaily: -1, bareTimes: '8' })).toEqual({
      problems: [
        { code: 'unknown-key', path: 'parms' },
        { code: 'wrong-value', path: 'params', found: '"body"', allowed: params.allowed },
        { code: 'wrong-value', path: 'repeatDaily', found: '-1', allowed: { kind: 'code' } },
        { code: 'wrong-value', path: 'bareTimes', found: '"8"', allowed: { kind: 'offset' } },
      ],
    });
  });

  it.each([
    ['a name of the prototype', { constructor: 1 }, 'constructor'],
    ['no name of a field', { meetingKeyField: 'meeting key' }, 'meetingKeyField'],
    ['an order with a gap', { paneOrder: { 5: [0, 1, 3, 2], 2: [0, 2] } }, 'paneOrder.2'],
    ['an order with a number twice', { paneOrder: { 2: [0, 0] } }, 'paneOrder.2'],
    ['an order of no layout', { paneOrder: { two: [1, 0] } }, 'paneOrder.two'],
    ['no orders at all', { paneOrder: [1, 0] }, 'paneOrder'],
    ['null', { countZero: null }, 'countZero'],
  ])('with %s has one error, at its place', (_, file, path) => {
    expect(read(file)).toMatchObject({ problems: [{ path }] });
  });

  it('does not give one number to two kinds of repetition', () => {
    expect(read({ repeatDaily: 7 })).toEqual({
      problems: [{ code: 'same-code', path: 'repeatWeekly', other: 'repeatDaily' }],
    });
  });

  it.each([
    ['not-json', '{"params": form}'],
    ['not-object', '["params"]'],
  ])('%s', (code, text) => {
    expect(readProfile(text)).toEqual({ problems: [{ code }] });
  });
});
