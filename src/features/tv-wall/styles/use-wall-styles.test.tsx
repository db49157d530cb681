// @vitest-environment jsdom
import { focusManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { setRefreshRate } from './refresh-rate.ts';
import { useWallStyles } from './use-wall-styles.ts';

let world: Awaited<ReturnType<typeof signedInWorld>>;

beforeEach(async () => {
  world = await signedInWorld({ scenario: 'office' });
  setRefreshRate(15);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
  focusManager.setFocused(undefined);
  setRefreshRate(15);
});

/** Lays out a wall of the first style. */
function layOut(watches = true) {
  const [id = ''] = [...world.db.wallStyles.keys()];
  const client = new QueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const ids = [id];
  const { result } = renderHook(() => useWallStyles(ids, true, watches), { wrapper });
  const reads = () =>
    world.calls.filter(({ operationId }) => operationId === 'getTvWallStyle').length;
  return {
    id,
    style: () => result.current.styleOf(id),
    firstBox: () => {
      const style = result.current.styleOf(id);
      return typeof style === 'string' ? style : style.boxes[0];
    },
    /** The reads that were made when so many more seconds have passed. */
    readsAfter: async (seconds: number) => {
      act(() => void vi.advanceTimersByTime(seconds * 1000));
      await expect.poll(() => client.isFetching()).toBe(0);
      return reads();
    },
  };
}

it('channels are read again at the chosen rate, until somebody stops it', async () => {
  const wall = layOut();
  expect(await wall.readsAfter(0)).toBe(1);
  expect(await wall.readsAfter(14)).toBe(1);
  expect(await wall.readsAfter(1)).toBe(2);
  act(() => setRefreshRate(5));
  expect(await wall.readsAfter(5)).toBe(3);
  act(() => setRefreshRate(undefined));
  expect(await wall.readsAfter(120)).toBe(3);
});

it('a channel that went offline shows by itself', async () => {
  const wall = layOut();
  expect(await wall.readsAfter(0)).toBe(1);
  const before = wall.style();
  expect(wall.firstBox()).toMatchObject({ channel: { online: true } });
  const style = world.db.wallStyles.get(wall.id);
  if (style === undefined) throw new Error('no such style');
  expect(await wall.readsAfter(15)).toBe(2);
  // nothing changed: the same object, so that nothing is drawn again
  expect(wall.style()).toBe(before);
  const boxes = style.boxes.map((box) => ({ ...box, online: 0 }));
  world.db.wallStyles.set(wall.id, { ...style, boxes });
  expect(await wall.readsAfter(15)).toBe(3);
  await expect.poll(() => wall.firstBox()).toMatchObject({ channel: { online: false } });
});

it('nothing is read while the page is out of sight', async () => {
  const wall = layOut();
  expect(await wall.readsAfter(0)).toBe(1);
  focusManager.setFocused(false);
  expect(await wall.readsAfter(60)).toBe(1);
});

it('a check of walls reads their channels once', async () => {
  const wall = layOut(false);
  expect(await wall.readsAfter(0)).toBe(1);
  expect(await wall.readsAfter(60)).toBe(1);
});
