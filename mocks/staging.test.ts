import { describe, expect, test } from 'vitest';
import { textOf } from './http/json.ts';
import { booking, callerOf } from './testing/caller.ts';
import { createMockWorld } from './world.ts';

const HOUR = 3_600_000;
const start = new Date('2026-03-31T10:00:00+08:00').getTime();
const KEY = '0e2b3f13213041edac83000c293c33e2';
const rows = { conf_type: 0, voice_activity_detection: 0, max_join_mt: 192 };
const mix = { name: '预案', mode: 1 };
const file = { field: 'file', files: [new File(['x'], 'a.txt')] };

function setUp() {
  const admin = callerOf(createMockWorld({ scenario: 'empty', now: () => new Date(start) }));
  return {
    admin,
    meeting: async () =>
      textOf((await admin.ok('bookMeeting', { params: booking('会议', start + HOUR) })).meeting_id),
    template: async () =>
      textOf((await admin.ok('createTemplate', { params: { ...rows, name: '模板' } })).template_id),
    triesUnder: async (id: string) => [
      await admin.refusal('listMeetingMixPresets', { path: { meeting_id: id } }),
      await admin.refusal('createMeetingMixPreset', { path: { meeting_id: id }, params: mix }),
      await admin.refusal('listTemplateMixPresets', { path: { template_id: id } }),
      await admin.refusal('createTemplateMixPreset', { path: { template_id: id }, params: mix }),
      await admin.refusal('listMeetingFiles', { path: { id } }),
      await admin.refusal('uploadMeetingFile', { path: { id }, file }),
    ],
  };
}

const none = [51_104, 51_104, 99_998, 99_998, 51_104, 51_104];

describe('presets and files are kept under', () => {
  test("a client's key of either kind", async () => {
    const { triesUnder } = setUp();
    expect(await triesUnder(KEY)).toEqual(none.map(() => 'accepted'));
  });

  test.each(['nowhere', 'g'.repeat(32), KEY.slice(1)])('no such key as “%s”', async (id) => {
    const { triesUnder } = setUp();
    expect((await triesUnder(id)).filter((answer) => answer === 'accepted')).toEqual([]);
  });

  test('a meeting or a template, each by its own operations alone', async () => {
    const { meeting, template, triesUnder } = setUp();
    expect(await triesUnder(await meeting())).toEqual(
      none.map((code) => (code === 51_104 ? 'accepted' : code)),
    );
    expect(await triesUnder(await template())).toEqual(
      none.map((code) => (code === 99_998 ? 'accepted' : code)),
    );
  });

  test('no template that is gone, whatever its id', async () => {
    const { admin, template, triesUnder } = setUp();
    for (let index = 0; index < 5; index += 1) {
      const template_id = await template();
      await admin.ok('deleteTemplate', { path: { template_id } });
      expect(await triesUnder(template_id)).toEqual(none);
    }
  });
});

describe('a key that is sent with a meeting or template', () => {
  test('is one that a client has made: by the id of something else nothing is taken away from it', async () => {
    const { admin, meeting } = setUp();
    const theirs = await meeting();
    const path = { meeting_id: theirs };
    await admin.ok('createMeetingMixPreset', { path, params: mix });
    for (const key of [theirs, 'nowhere', 7]) {
      const more = { meeting_key: key };
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      const refused = await Promise.all([
        admin.refusal('bookMeeting', { params: booking('另一场', start + 48 * HOUR, more) }),
        admin.refusal('startMeeting', { params: { name: '即时', ...rows, ...more } }),
        admin.refusal('createTemplate', { params: { ...rows, name: '模板', template_key: key } }),
      ]);
      expect(refused).toEqual([900_003, 900_003, 900_003]);
    }
    const { total } = await admin.ok('listMeetingMixPresets', { path });
    expect(total).toBe(1);
  });
});
