import { describe, expect, test } from 'vitest';
import { objectsOf, textOf, type JsonObject } from './http/json.ts';
import type { OperationId } from './operations.ts';
import { booking, callerOf, type Ask } from './testing/caller.ts';
import type { AnswerStyle } from './answers.ts';
import { createMockWorld } from './world.ts';

const NOW = '2026-03-31T10:00:00+08:00';
const start = new Date('2026-04-02T10:00:00+08:00').getTime();

const worldOf = (answers: AnswerStyle | undefined, scenario: 'empty' | 'office' = 'empty') =>
  createMockWorld({ scenario, now: NOW, answers });

/** Books a meeting in an empty world and reads it back. */
async function bookedDetail(answers: AnswerStyle | undefined, more: JsonObject) {
  const caller = callerOf(worldOf(answers));
  const params = booking('预约', start, more);
  const { conf_id } = await caller.ok('bookMeeting', { params });
  return caller.ok('getBookedMeeting', { path: { conf_id: textOf(conf_id) } });
}

describe('full', () => {
  test.each(['full', undefined] as const)('%s: a field that no sample prints', async (answers) => {
    const detail = await bookedDetail(answers, { later_field: [1], ai: { record: 1 } });
    expect(detail).toMatchObject({ later_field: [1], ai: { record: 1 } });
  });
});

describe('document', () => {
  test('leaves out what the sample does not print, in nested parts too', async () => {
    const detail = await bookedDetail('document', {
      later_field: [1],
      ai: { record: 1 },
      mute: 1,
      vmp: { layout: 1, mode: 1, members: [], later_field: 1 },
      invite_members: [{ account: 'a@b.example', account_type: 4, later_field: 1 }],
    });
    expect(detail).toMatchObject({ mute: 1, duration: 240, vmp: { layout: 1 } });
    expect(detail).not.toHaveProperty('ai');
    expect(JSON.stringify(detail)).not.toContain('later_field');
  });

  test('a refusal, a picture and the sign-in stay whole', async () => {
    const world = worldOf('document', 'office');
    const caller = callerOf(world);
    const refusal = await caller.get('getMeeting', { path: { meeting_id: 'none' } });
    expect(Object.keys(refusal)).toEqual(['success', 'error_code', 'description']);
    const [file_id = ''] = world.db.images.keys();
    const preview = await caller.ask('previewBackgroundImage', { path: { file_id } });
    expect(preview.headers.get('content-type')).toBe('image/jpeg');
    const signIn = { query: { username: 'desk', password: 'demo-only-1' } };
    const signedIn = await caller.ask('signIn', signIn);
    expect(signedIn.headers.getSetCookie()).toHaveLength(1);
    expect(await signedIn.json()).toEqual(
      await (await callerOf(worldOf('full', 'office')).ask('signIn', signIn)).json(),
    );
  });
});

describe('sparse', () => {
  test('a booked meeting of defaults is its mandatory fields, ids and times', async () => {
    expect(await bookedDetail('sparse', {})).toEqual({
      success: 1,
      meeting_id: expect.any(String),
      conf_id: expect.any(String),
      name: '预约',
      start_time: '2026-04-02T10:00:00+08:00',
      end_time: '2026-04-02T14:00:00+08:00',
      duration: 240,
      conf_type: 0,
      voice_activity_detection: 0,
      max_join_mt: 192,
      bitrate: 2048,
      preoccupy_resource: 0,
      video_formats: [{ bitrate: 2048, resolution: 12, format: 4, frame: 30 }],
      creator: {
        account: expect.any(String),
        account_type: 1,
        mobile: '13852521511',
        telephone: '85181157',
      },
    });
  });

  test('what differs from its default stays: a 0 where the default is another, for one', async () => {
    const detail = await bookedDetail('sparse', {
      mute: 1,
      vacinterval: 0,
      duration: 0,
      vmp: { layout: 1, mode: 1, members: [] },
      speaker: { account: 'a@b.example', account_type: 4 },
    });
    expect(detail).toMatchObject({
      mute: 1,
      vacinterval: 0,
      duration: 0,
      end_time: '',
      vmp_enable: 1,
    });
    expect(detail.vmp).toMatchObject({ layout: 1, mode: 1 });
    expect(detail.vmp).not.toHaveProperty('members');
    expect(detail.speaker).not.toHaveProperty('name');
  });

  const lists: [OperationId, string, Ask?][] = [
    ['listMeetings', 'meetings'],
    ['listBookedMeetings', 'booked_confs'],
    ['listTemplates', 'personal_templates'],
    ['listVirtualRooms', 'virtual_meeting_rooms'],
    ['listBackgroundImages', 'list'],
  ];
  test.each(lists)('%s: the list stays, full or empty, and every row of it', async (id, name) => {
    const none = await callerOf(worldOf('sparse')).ok(id);
    expect(none).toMatchObject({ success: 1, total: 0, [name]: [] });
    const all = await callerOf(worldOf('sparse', 'office')).ok(id, { query: { count: 0 } });
    expect(all.total).toBeGreaterThan(0);
    expect(objectsOf(all[name])).toHaveLength(Number(all.total));
  });
});
