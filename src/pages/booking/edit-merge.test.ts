import { describe, expect, it } from 'vitest';
import { changedMeanwhile } from '#app/lib/three-way.ts';
import { pathId } from '#app/lib/three-way.ts';
import { meetingVersions } from './edit-merge.ts';

const opened = {
  success: 1,
  name: 'Weekly',
  start_time: '2026-03-31T15:00:00+08:00',
  end_time: '2026-03-31T16:00:00+08:00',
  duration: 60,
  invited_mt_num: 1,
  later: { deep: 1 },
  invite_members: [{ account: '1001', account_type: 5, name: 'Ann', bitrate: 2048 }],
};
const bob = { account: '1002', account_type: 5, name: 'Bob' };
const carol = { account: '1003', account_type: 5, name: 'Carol' };
const mine = { ...opened, name: 'Mine', invite_members: [...opened.invite_members, bob] };

describe('an edit while somebody else edits', () => {
  it('sees nothing where nobody else did, though derived figures moved', () => {
    const theirs = { ...opened, invited_mt_num: 9 };
    const differences = meetingVersions.differences(opened, mine, theirs);
    expect(changedMeanwhile(differences)).toBe(false);
    expect(differences.map(({ path }) => path)).toEqual([
      ['name'],
      ['invite_members', 'e164:1002'],
    ]);
  });

  it('keeps both people added on either side, and asks only about the same field', () => {
    const theirs = {
      ...opened,
      name: 'Theirs',
      later: { deep: 2 },
      invite_members: [...opened.invite_members, carol],
    };
    const differences = meetingVersions.differences(opened, mine, theirs);
    expect(changedMeanwhile(differences)).toBe(true);
    expect(differences.some(({ state }) => state === 'conflict')).toBe(true);
    const merged = meetingVersions.merged(
      opened,
      mine,
      theirs,
      new Map([[pathId(['name']), 'mine']]),
    );
    expect(merged['name']).toBe('Mine');
    expect(merged['later']).toEqual({ deep: 2 });
    expect(merged['invite_members']).toEqual(
      expect.arrayContaining([opened.invite_members[0], bob, carol]),
    );
  });

  it('computes the end anew where start and duration come from two sides', () => {
    const longer = { ...opened, duration: 90, end_time: '2026-03-31T16:30:00+08:00' };
    const later = {
      ...opened,
      start_time: '2026-03-31T17:00:00+08:00',
      end_time: '2026-03-31T18:00:00+08:00',
    };
    expect(meetingVersions.merged(opened, longer, later, new Map())).toMatchObject({
      start_time: '2026-03-31T17:00:00+08:00',
      duration: 90,
      end_time: '2026-03-31T18:30:00+08:00',
    });
    const permanent = { ...opened, duration: 0 };
    expect(meetingVersions.merged(opened, permanent, later, new Map())).not.toHaveProperty(
      'end_time',
    );
  });
});

describe('a write whose answer was lost', () => {
  const sent = { ...opened, name: 'Mine', invite_members: [bob] };

  it('was done where the meeting reads as sent, names of people and figures aside', () => {
    const readBack = { ...sent, invited_mt_num: 1, invite_members: [{ ...bob, name: 'Bob Q' }] };
    expect(meetingVersions.tookEffect(opened, sent, readBack)).toBe('done');
  });

  it('was not done where it reads as before', () => {
    expect(meetingVersions.tookEffect(opened, sent, { ...opened })).toBe('not-done');
  });

  it('is unknown where it reads as neither', () => {
    expect(meetingVersions.tookEffect(opened, sent, { ...opened, name: 'Other' })).toBe('unknown');
  });
});
