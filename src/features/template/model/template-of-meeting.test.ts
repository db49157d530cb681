import { expect, test } from 'vitest';
import { templateOfMeeting } from './template-of-meeting.ts';

const meeting = {
  success: 1,
  meeting_id: 'm1',
  conf_id: '8001',
  start_time: '2026-11-23T09:00:00+08:00',
  name: '周会',
  duration: 90,
  conf_type: 1,
  later_field: { deep: [1] },
  vmp_enable: 1,
  vmp: { layout: 5, members: [{ account: 'a', conf_e164: '8001' }] },
  poll_enable: 0,
  poll: { num: 1, members: [{ account: 'b' }] },
};

test('a template of a meeting has what it holds', () => {
  expect(templateOfMeeting(meeting)).toMatchObject({
    name: '周会',
    duration: 90,
    conf_type: 1,
    max_join_mt: 192,
    later_field: { deep: [1] },
  });
});

test('neither when nor which meeting it was, nor its number', () => {
  const params = templateOfMeeting(meeting);
  for (const word of ['meeting_id', 'conf_id', 'start_time', 'success']) {
    expect(params).not.toHaveProperty(word);
  }
  expect(JSON.stringify(params)).not.toContain('8001');
});

test('what does not begin with the meeting does not begin with those of the template', () => {
  const params = templateOfMeeting(meeting);
  expect(params).toHaveProperty('vmp');
  for (const word of ['poll', 'poll_enable', 'vmp_enable']) expect(params).not.toHaveProperty(word);
});
