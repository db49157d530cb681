import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '#app/api/generated/fields.gen.ts';
import { rememberedFields, unreadFields, withFallbacks, withLastSent } from './unread-fields.ts';

const wordsOf = (...[params, kind, last]: Parameters<typeof unreadFields>) =>
  unreadFields(params, kind, last).map(({ path }) => path.join('.'));

const person = { account: 'a', account_type: 1, name: 'A' };

describe('what an update sets that nobody could read', () => {
  it('is what is not in the object, objects field by field', () => {
    const all = Object.fromEntries(fields.BookMeetingParams.map((word) => [word, 0]));
    const whole = {
      ...all,
      ai: { record: 1, sign: 0, subtitle: 0 },
      dcs: { mode: 0 },
      recorder: {
        recorder_mode: 0,
        publish_mode: 0,
        dual_stream: 0,
        anonymous: 0,
        live_dual_stream: 0,
        live_password: '',
        vrs_id: '',
      },
      audiences: [],
      invite_members: [{ ...person, bitrate: 2048 }],
    };
    expect(wordsOf(whole, 'meeting')).toEqual([]);
    const rest = Object.fromEntries(
      Object.entries(whole).filter(([word]) => word !== 'ai' && word !== 'vips'),
    );
    expect(wordsOf(rest, 'meeting')).toEqual(['ai.record', 'ai.sign', 'ai.subtitle', 'vips']);
    expect(wordsOf({ ...whole, ai: { record: 1 } }, 'meeting')).toEqual(['ai.sign', 'ai.subtitle']);
  });

  it('tells what saving sets it to', () => {
    const found = unreadFields({}, 'meeting');
    const fallbackOf = (word: string) =>
      found.find(({ path }) => path.join('.') === word)?.fallback;
    expect(fallbackOf('ai.record')).toBe(0);
    expect(fallbackOf('call_mode')).toBe(2);
    expect(fallbackOf('vips')).toEqual([]);
    expect(fallbackOf('audio_formats')).toEqual([]);
    expect(fallbackOf('chairman')).toBeUndefined();
  });

  it('has the bit rates of a list that was read without any', () => {
    const bare = wordsOf(
      { audiences: [person], invite_members: [{ ...person, bitrate: 64 }] },
      'meeting',
    );
    expect(bare).toContain('audiences.bitrate');
    expect(bare).not.toContain('invite_members.bitrate');
    expect(wordsOf({ audiences: [] }, 'meeting')).not.toContain('audiences.bitrate');
  });

  it('offers what was sent last where that is another value', () => {
    const last = { ai: { record: 1, sign: 0 }, vips: [person] };
    const found = unreadFields({}, 'meeting', last);
    const offered = found.filter(({ lastSent }) => lastSent !== undefined);
    expect(offered.map(({ path }) => path.join('.'))).toEqual(['ai.record', 'vips']);
    expect(withLastSent({ name: 'M' }, offered)).toEqual({
      name: 'M',
      ai: { record: 1 },
      vips: [person],
    });
  });

  it('is sent as the user was told', () => {
    const sent = withFallbacks({ name: 'M', ai: { record: 1 }, x_vendor: 7 }, 'meeting');
    expect(sent).toMatchObject({
      name: 'M',
      ai: { record: 1, sign: 0, subtitle: 0 },
      vips: [],
      audio_formats: [],
      call_mode: 2,
      x_vendor: 7,
    });
    // nothing is known of a chair's default, nor of a field whose meaning is unknown
    expect(sent).not.toHaveProperty('chairman');
    expect(sent).not.toHaveProperty('dual_lock');
  });

  it('offers the bit rates of those who are still there', () => {
    const last = {
      audiences: [
        { ...person, bitrate: 512 },
        { account: 'gone', account_type: 1, bitrate: 64 },
      ],
    };
    const now = { audiences: [person, { account: 'new', account_type: 1 }] };
    expect(withLastSent(now, unreadFields(now, 'meeting', last))).toMatchObject({
      audiences: [
        { ...person, bitrate: 512 },
        { account: 'new', account_type: 1 },
      ],
    });
  });
});

it('what is remembered holds no secrets, nor what every answer prints', () => {
  const params = {
    name: 'M',
    password: '1',
    encrypted_key: '2',
    recorder: { live_password: '3', recorder_mode: 1 },
    vmp: {},
    vips: [person],
    x_vendor: 1,
  };
  expect(JSON.parse(JSON.stringify(rememberedFields(params)))).toEqual({
    recorder: { recorder_mode: 1 },
    vips: [person],
  });
});

it('taking everything over that was sent last leaves nothing of it unknown', () => {
  const sent = fc.record({
    ai: fc.record({ record: fc.integer(), sign: fc.integer(), subtitle: fc.integer() }),
    audio_formats: fc.array(fc.integer()),
    cascade_auto_end: fc.integer(),
  });
  fc.assert(
    fc.property(sent, (last) => {
      const whole = withLastSent({}, unreadFields({}, 'meeting', last));
      const left = unreadFields(whole, 'meeting', last);
      expect(left.filter(({ lastSent }) => lastSent !== undefined)).toEqual([]);
    }),
  );
});
