/** What an edit does with a read that is short or fails: nothing that is read in part is sent back as if it were whole. */
import { expect, it } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import { platform } from '#app/api/testing/platform.ts';
import { readForEdit, readWholeMeeting } from './booking.ts';

const meeting = { id: 'm1', number: '600001' };
const booked = { success: 1, meeting_id: 'm1', conf_id: '600001', name: 'M', invite_members: [] };
const ann = { account: 'ann', account_type: 1, protocol: 255 };

/** Answers operation 10 so, and everything else as it should be. */
function withAudience(audience: object) {
  platform(({ url }) => {
    if (url.includes('/audiences')) return Response.json({ success: 1, ...audience });
    if (url.includes('/virtual_meeting_rooms')) {
      return Response.json({ success: 1, total: 0, virtual_meeting_rooms: [] });
    }
    return Response.json(booked);
  });
}

it.each([
  ['all of it', { total: 1, audiences: [ann] }, [ann]],
  ['nobody', { total: 0, audiences: [] }, []],
])('an audience that is read whole is sent back: %s', async (_what, answer, audiences) => {
  withAudience(answer);
  expect(await readForEdit(meeting)).toMatchObject({ name: 'M', audiences });
});

it.each([
  ['no list', { total: 2 }],
  ['null for a list', { total: 2, audiences: null }],
  ['fewer than announced', { total: 2, audiences: [ann] }],
  ['a row that is none', { total: 2, audiences: [ann, 'odd'] }],
  ['neither list nor total', {}],
])('an audience that is not read whole is unknown: %s', async (_what, answer) => {
  withAudience(answer);
  const read = await readForEdit(meeting);
  expect(read).toMatchObject({ name: 'M' });
  expect(read).not.toHaveProperty('audiences');
});

it('a failing read of the booking is no meeting without its fields', async () => {
  platform(({ url }) =>
    url.includes('/booked_confs/') ? new Response('', { status: 500 }) : Response.json(booked),
  );
  await expect(readWholeMeeting('m1')).rejects.toBeInstanceOf(ApiError);
});
