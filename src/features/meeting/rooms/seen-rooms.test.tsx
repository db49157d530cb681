// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readKey } from '#app/api/read-key.ts';
import { setPerson } from '#app/components/by-person.ts';
import { useSeenRooms } from './seen-rooms.ts';

const hall = { id: 1, name: 'Hall', region_name: 'HQ' };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  setPerson('');
});

/** The hook of a person, in a page that was just opened. */
function opened(person: string) {
  setPerson(person);
  const client = new QueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result, unmount } = renderHook(useSeenRooms, { wrapper });
  const read = (operation: 'getMeeting' | 'getSeries' | 'listMeetings', answer: unknown) =>
    act(() => {
      client.setQueryData(readKey(operation, { asked: operation }), answer);
      vi.advanceTimersByTime(1000);
    });
  return { seen: () => result.current, read, unmount };
}

it('rooms of meetings are known as they are read, and the next day too, to who read them', () => {
  const first = opened('ann');
  expect(first.seen()).toEqual([]);
  first.read('listMeetings', { rooms: [{ id: 9, name: 'No detail' }] });
  first.read('getMeeting', { rooms: [hall] });
  expect(first.seen()).toEqual([{ id: '1', name: 'Hall', detail: 'HQ' }]);
  first.unmount();
  expect(opened('ann').seen()).toEqual([{ id: '1', name: 'Hall', detail: 'HQ' }]);
  expect(opened('ben').seen()).toEqual([]);
});

it('a date of a series, which names a room alone, takes no region away', () => {
  const { seen, read } = opened('cem');
  read('getMeeting', { rooms: [hall] });
  read('getSeries', {
    regular_rooms: [{ meeting_rooms: [{ id: 1, name: 'Great hall' }, { id: 2 }] }],
  });
  expect(seen()).toEqual([
    { id: '1', name: 'Great hall', detail: 'HQ' },
    { id: '2', name: '' },
  ]);
});
