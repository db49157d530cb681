import { describe, expect, it } from 'vitest';
import { zVirtualRoomParams } from '#app/api/generated/zod.gen.ts';
import { fromRoom, toRoomParams } from './room-params.ts';
import { emptyRoom } from './room-values.ts';

const read = {
  success: 1,
  name: 'Hall',
  e164: '0000001',
  status: 1,
  conf_name: 'Morning round',
  conf_type: 2,
  exclusive: 1,
  exclusive_users: [{ account: 'a@b.example', account_type: 4, name: 'A', x_vendor: 7 }],
  visible: 3,
  visible_user_domains: [{ name: 'Here', moid: 'd1' }],
  preoccupy_resource: 2,
  mute: 0,
  video_formats: [{ bitrate: 2048, resolution: 13, format: 4, frame: 30, x_vendor: 1 }],
  vmp: { mode: 2, x_vendor: [1] },
  recorder: { vrs_id: 'r1', recorder_mode: 3 },
  x_vendor_flag: { deep: true },
};

describe('a new room', () => {
  it('sends every setting that it shows, and the rows that must be there', () => {
    const params = toRoomParams({ ...emptyRoom(), name: 'Hall' });
    expect(() => zVirtualRoomParams.parse(params)).not.toThrow();
    expect(params).toMatchObject({
      name: 'Hall',
      exclusive: 0,
      preoccupy_resource: 0,
      conf_type: 0,
      call_mode: 2,
      video_formats: [{ format: 4, resolution: 12, frame: 30, bitrate: 2048 }],
    });
  });

  it('sends nothing that a room is not said to have', () => {
    const params = toRoomParams({ ...emptyRoom(), name: 'Hall' });
    for (const word of ['security_level', 'duration', 'password', 'ai', 'dcs', 'silence']) {
      expect(params).not.toHaveProperty(word);
    }
  });
});

describe('an edit', () => {
  it('sends back everything that was read, the envelope aside', () => {
    const { success: _envelope, ...all } = read;
    expect(toRoomParams(fromRoom(read), read)).toEqual(all);
  });

  it('changes what was changed and nothing else', () => {
    const { success: _envelope, ...all } = read;
    const values = fromRoom(read);
    expect(
      toRoomParams(
        { ...values, name: 'Great hall', settings: { ...values.settings, startMuted: 1 } },
        read,
      ),
    ).toEqual({ ...all, name: 'Great hall', mute: 1 });
  });

  it('keeps the unknown fields of a user who stays', () => {
    const values = fromRoom(read);
    const users = [...values.users, { account: '0512', kind: 'e164', name: '' } as const];
    expect(toRoomParams({ ...values, users }, read)['exclusive_users']).toEqual([
      { account: 'a@b.example', account_type: 4, name: 'A', x_vendor: 7 },
      { account: '0512', account_type: 5 },
    ]);
  });

  it('changes a mode and keeps the rest of its part; a part that is taken out is not sent', () => {
    const values = fromRoom(read);
    expect(values.picture).toEqual({ vmp: 2, mix: null });
    expect(toRoomParams({ ...values, picture: { vmp: 3, mix: 1 } }, read)).toMatchObject({
      vmp: { mode: 3, x_vendor: [1] },
      mix: { mode: 1 },
    });
    const none = toRoomParams({ ...values, picture: { vmp: null, mix: null } }, read);
    expect(none).not.toHaveProperty('vmp');
  });

  it('adds and removes domains, and sets `visible`', () => {
    const values = fromRoom(read);
    const there = { name: 'There', moid: 'd2' };
    expect(
      toRoomParams({ ...values, visible: 1, domains: [...values.domains, there] }, read),
    ).toMatchObject({ visible: 1, visible_user_domains: [{ name: 'Here', moid: 'd1' }, there] });
    expect(toRoomParams({ ...values, domains: [] }, read)).toMatchObject({
      visible: 3,
      visible_user_domains: [],
    });
  });

  it('leaves an unlisted value of `exclusive` alone', () => {
    const odd = { ...read, exclusive: 9 };
    expect(toRoomParams(fromRoom(odd), odd)['exclusive']).toBe(9);
  });
});
