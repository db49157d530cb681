import { describe, expect, it } from 'vitest';
import { invitationOf } from '../model/invitation.ts';
import { invitationText } from './invitation-text.ts';

const meeting = {
  id: '66c1',
  name: 'Weekly',
  number: '0000001',
  start: Date.parse('2026-03-31T23:30:00+08:00'),
  end: Date.parse('2026-04-01T00:15:00+08:00'),
  password: '{{name}} $& 1',
  link: 'https://example.com/j',
  chairName: 'Ann',
  agenda: 'Bring cups\nand tea',
};
const shanghai = (showPassword: boolean, change: Partial<typeof meeting> | object = {}) =>
  invitationOf({ ...meeting, ...change }, { offset: 480, showPassword });

describe('invitationText', () => {
  it('has a line for each fact there is, in the offset of the times', () => {
    expect(invitationText(shanghai(true), 'en-US', 'Asia/Shanghai').split('\n')).toEqual([
      'You are invited to a video meeting: Weekly',
      'When: Tue, March 31, 2026 23:30 – Wed, April 1, 2026 00:15 (UTC+08:00, Asia/Shanghai)',
      'Meeting number: 0000001',
      'Password: {{name}} $& 1',
      'Join: https://example.com/j',
      'Chair: Ann',
      'Agenda: Bring cups',
      'and tea',
    ]);
  });

  it('keeps a password to itself unless told otherwise, and says that there is one', () => {
    const letter = invitationText(shanghai(false), 'en-US', 'Asia/Shanghai');
    expect(letter).not.toContain(meeting.password);
    expect(letter).toContain('Password: ask the organizer');
    expect(
      invitationText(shanghai(true, { password: '' }), 'en-US', 'Asia/Shanghai'),
    ).not.toContain('Password');
  });

  it('tells a permanent meeting without an end, and one day once', () => {
    const permanent = invitationText(shanghai(false, { end: null }), 'en-US', 'Asia/Shanghai');
    expect(permanent).toContain('When: from Tue, March 31, 2026 23:30, permanently (UTC+08:00');
    const short = invitationOf(meeting, { offset: 0, showPassword: false });
    expect(invitationText(short, 'en-US', 'UTC')).toContain(
      'When: Tue, March 31, 2026 15:30 – 16:15 (UTC+00:00, UTC)',
    );
  });

  it('is written in either language', () => {
    const letter = invitationText(shanghai(false), 'zh-CN', 'Asia/Shanghai');
    expect(letter).toContain(
      '时间：2026-03-31（周二）23:30 – 2026-04-01（周三）00:15 (UTC+08:00, Asia/Shanghai)',
    );
    expect(letter).not.toContain('{{');
  });
});
