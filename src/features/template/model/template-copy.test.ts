import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Length } from '#app/lib/naming.ts';
import { copiedParams, freeName, hasSecrets, headCount, withoutSecrets } from './template-copy.ts';

const detail = {
  success: 1,
  description: '',
  template_id: 't1',
  e164: '0000021',
  name: 'Weekly',
  conf_type: 1,
  x_vendor_flag: 7,
  speaker: { account: 'a', account_type: 1, conf_e164: '0000021' },
  vmp: {
    mode: 1,
    members: [
      { chn_idx: 0, account: 'a', conf_e164: '0000021' },
      { chn_idx: 1, account: 'b', conf_e164: '0000099' },
    ],
  },
  recorder: { recorder_mode: 2, live_password: 'abc123' },
  password: '',
};

describe('a copy', () => {
  const copy = copiedParams(detail);
  it('has the fields and not the identity, unknown fields included', () => {
    expect(copy).toMatchObject({ name: 'Weekly', conf_type: 1, x_vendor_flag: 7, password: '' });
    for (const word of ['success', 'description', 'template_id', 'e164']) {
      expect(copy).not.toHaveProperty(word);
    }
  });

  it('asks for a number of its own where the original has one', () => {
    expect(copy['bind_e164']).toBe(1);
    expect(copiedParams({ ...detail, e164: '' })['bind_e164']).toBe(0);
    expect(copiedParams({ ...detail, bind_e164: 0 })['bind_e164']).toBe(0);
  });

  it('leaves nobody in the meeting of the original, and everybody else where they are', () => {
    expect(copy['speaker']).toEqual({ account: 'a', account_type: 1, conf_e164: '' });
    expect(copy['vmp']).toMatchObject({ members: [{ conf_e164: '' }, { conf_e164: '0000099' }] });
  });

  it('has what the platform cannot do without', () => {
    expect(copiedParams({})).toEqual({
      name: '',
      conf_type: 0,
      voice_activity_detection: 0,
      max_join_mt: 192,
      bind_e164: 0,
    });
  });
});

describe('secrets', () => {
  it('are found at any depth, empty ones not', () => {
    expect(hasSecrets(detail)).toBe(true);
    expect(hasSecrets({ ...detail, recorder: { live_password: '' } })).toBe(false);
    expect(hasSecrets({ encrypted_key: '#EDC4rfv' })).toBe(true);
    expect(hasSecrets({ people: [{ x_vendor_Passwd: 'x' }] })).toBe(true);
  });

  it('are left out, and nothing else is', () => {
    const left = withoutSecrets({ ...detail, encrypted_type: 2, encrypted_key: 'k' });
    expect(hasSecrets(left)).toBe(false);
    expect(left).toMatchObject({
      name: 'Weekly',
      encrypted_type: 2,
      recorder: { recorder_mode: 2 },
    });
    expect(JSON.stringify(left)).not.toContain('abc123');
  });
});

describe('a free name', () => {
  it('is the name with its ending, or numbered', () => {
    expect(freeName('Board', new Set(), ' copy')).toBe('Board copy');
    expect(freeName('Board', new Set(['Board copy', 'Board copy 2']), ' copy')).toBe(
      'Board copy 3',
    );
    expect(freeName('Board', new Set(['Board']))).toBe('Board 2');
  });

  it('is free and never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(12), (name, tries) => {
        const taken = new Set([name]);
        for (let count = 0; count <= tries; count += 1) {
          const free = freeName(name, taken, ' 副本');
          expect(taken.has(free)).toBe(false);
          expect(utf8Length(free)).toBeLessThanOrEqual(64);
          taken.add(free);
        }
      }),
    );
  });
});

it('counts people and audience', () => {
  expect(headCount({ invite_members: [{}, {}], audiences: [{}] })).toEqual({
    people: 2,
    audience: 1,
  });
  expect(headCount({})).toEqual({ people: 0, audience: 0 });
});
