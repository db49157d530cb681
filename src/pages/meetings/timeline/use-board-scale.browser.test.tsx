import { useRef } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useBoardScale } from './use-board-scale.ts';

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['goes to the address once the wheel rests', false, [[120]]],
  ['does not where the way to another page has been taken meanwhile', true, []],
])('a zoom %s', async (_what, isLeaving, zooms) => {
  const onZoom = vi.fn<(zoom: number) => void>();
  function Board() {
    const scroller = useRef<HTMLDivElement>(null);
    useBoardScale({ scroller, zoom: 60, label: 0, onZoom });
    return (
      <div ref={scroller}>
        <p>Board</p>
      </div>
    );
  }
  const router = createMemoryRouter([
    { path: '/', Component: Board },
    { path: '/library', lazy: () => new Promise(() => undefined) },
  ]);
  await render(<RouterProvider router={router} />);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  page
    .getByText('Board')
    .element()
    .dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, deltaY: -240, bubbles: true }));
  if (isLeaving) void router.navigate('/library');
  vi.advanceTimersByTime(1000);
  expect(onZoom.mock.calls).toEqual(zooms);
});
