import { describe, expect, it } from 'vitest';
import { invitationOf, publicName } from './invitation.ts';

const meeting = {
  id: '66c1',
  name: 'Weekly',
  number: '0000001',
  start: Date.parse('2026-03-31T23:30:00+08:00'),
  end: Date.parse('2026-04-01T00:15:00+08:00'),
  password: 'a1b2',
  link: ' ',
  liveUrl: 'https://example.com/live',
};

const toldPassword = (showPassword: boolean, password: string) => {
  const toInvitation = invitationOf({ ...meeting, password }, { offset: 0, showPassword });
  return [toInvitation.password, toInvitation.needsPassword];
};

describe('invitationOf', () => {
  it('tells times with the offset of the reader', () => {
    expect(invitationOf(meeting, { offset: 480, showPassword: false })).toMatchObject({
      start: '2026-03-31T23:30:00+08:00',
      end: '2026-04-01T00:15:00+08:00',
      sameDay: false,
      durationMinutes: 45,
    });
    expect(invitationOf(meeting, { offset: 0, showPassword: false })).toMatchObject({
      start: '2026-03-31T15:30:00+00:00',
      sameDay: true,
    });
  });

  it('shows the password only when asked, and says that there is one', () => {
    expect(toldPassword(false, 'a1b2')).toEqual([undefined, true]);
    expect(toldPassword(true, 'a1b2')).toEqual(['a1b2', true]);
    expect(toldPassword(true, '')).toEqual([undefined, false]);
  });

  it('has no end and no length when permanent, and no blank link', () => {
    const toInvitation = invitationOf(
      { ...meeting, end: null },
      { offset: 480, showPassword: true },
    );
    expect(toInvitation).toMatchObject({
      end: undefined,
      durationMinutes: undefined,
      sameDay: true,
    });
    expect([toInvitation.link, toInvitation.liveUrl]).toEqual([undefined, meeting.liveUrl]);
  });
});

describe('whom an invitation names', () => {
  it.each([
    ['Ann', '13800138000', 'phone', 'Ann'],
    ['', '13800138000', 'phone', undefined],
    ['', '85181157', 'phone', undefined],
    ['', '13800138000', 'e164', undefined],
    ['13800138000', '13800138000', 'phone', undefined],
    ['+86 138 0013 8000', 'ann@x.cn', 'email', 'ann@x.cn'],
    ['010-85181157', '1001', 'e164', '1001'],
    ['Ann 13800138000', '13800138000', 'phone', 'Ann'],
    ['\u202a13800138000\u202c', '13800138000', 'phone', undefined],
    ['', '1001', 'e164', '1001'],
    ['', '', 'moid', undefined],
  ] as const)('%j, %j by %s: %j', (name, account, kind, expected) => {
    expect(publicName({ name, account, kind })).toBe(expected);
  });

  it('the name that is remembered stands for a number', () => {
    const phone = { name: '', account: '13800138000', kind: 'phone' } as const;
    expect(publicName(phone, () => 'Ann')).toBe('Ann');
    expect(publicName(phone, ({ account }) => account)).toBeUndefined();
  });
});
