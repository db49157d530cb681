import { afterEach, expect, it, vi } from 'vitest';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { countDrafts, draftPrefix } from './draft-prefix.ts';
import { meetingEditAddress, waitingDrafts } from './waiting-drafts.ts';

afterEach(() => vi.unstubAllGlobals());

const booking = draftPrefix('booking', 'ann');

it('drafts of every kind and of this person only, newest first; one that cannot be read has no name', () => {
  const kept = {
    [`${booking}a`]: { id: 'a', savedAt: 1, values: { name: ' Plan ' } },
    [`${booking}edit-7`]: { id: 'edit-7', savedAt: 3, values: {}, conferenceId: '7' },
    [`${draftPrefix('template', 'ann')}new`]: { id: 'new', savedAt: 2, values: { name: 'Weekly' } },
    [`${draftPrefix('booking', 'bob')}b`]: { id: 'b', savedAt: 4, values: { name: 'Secret' } },
    [`${booking}broken`]: '{',
    [`${booking}list`]: [],
    [`${booking}other`]: { id: 'other', savedAt: 'once' },
  };
  const texts = Object.entries(kept).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  vi.stubGlobal('localStorage', memoryStorage(Object.fromEntries(texts)));
  const unread = { kind: 'booking', name: '', savedAt: 0 };
  const listed = waitingDrafts('ann');
  expect(countDrafts('ann')).toBe(listed.length);
  expect(listed.slice(0, 3).map((one) => ({ ...one, savedAt: 0 }))).toEqual(
    expect.arrayContaining(['broken', 'list', 'other'].map((id) => ({ ...unread, id }))),
  );
  expect(listed.slice(3)).toEqual([
    { id: 'edit-7', savedAt: 3, kind: 'booking', name: '', conferenceId: '7' },
    { id: 'new', savedAt: 2, kind: 'template', name: 'Weekly' },
    { id: 'a', savedAt: 1, kind: 'booking', name: 'Plan' },
  ]);
});

it('the draft of an edited meeting leads back to its address, with the id or without', () => {
  expect(meetingEditAddress('edit-m7', '0512')).toBe('/book/0512?id=m7');
  expect(meetingEditAddress('edit-0512', '0512')).toBe('/book/0512');
});
