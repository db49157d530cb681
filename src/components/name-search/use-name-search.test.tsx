// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useNameSearch } from './use-name-search.ts';

interface Named {
  readonly name: string;
}

it('a key reads no names that have just arrived; they are found once they are read', async () => {
  const first = [{ name: 'Ann' }];
  // so slow that each is a slice of its own
  const textsOf = vi.fn<(item: Named) => Named>((item) => {
    const began = performance.now();
    while (performance.now() - began < 10);
    return item;
  });
  const { result, rerender } = renderHook(({ items }) => useNameSearch(items, textsOf), {
    initialProps: { items: first },
  });
  act(() => result.current.onFocus());
  await waitFor(() => expect(result.current.find('ann')).toEqual([0]));
  const all = [...first, ...Array.from({ length: 20 }, (_, place) => ({ name: `Bo ${place}` }))];
  rerender({ items: all });
  const read = textsOf.mock.calls.length;
  expect(result.current.find('bo 19')).toEqual([]);
  expect(textsOf).toHaveBeenCalledTimes(read);
  await waitFor(() => expect(result.current.find('bo 19')).toEqual([20]), { timeout: 20_000 });
});

it('names that nobody began to search are read when they are asked for', () => {
  const items = [{ name: 'Ann' }];
  const { result } = renderHook(() => useNameSearch(items, (item) => item));
  expect(result.current.find('ann')).toEqual([0]);
});
