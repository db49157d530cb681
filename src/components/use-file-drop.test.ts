// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useFileDrop } from './use-file-drop.ts';

function drop(): Event {
  const event = new Event('drop', { cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [] } });
  globalThis.dispatchEvent(event);
  return event;
}

it('of several that would take them, the one that came last does; then the one below it again', () => {
  const page = vi.fn<() => void>();
  const dialog = vi.fn<() => void>();
  renderHook(() => useFileDrop(page));
  const over = renderHook(() => useFileDrop(dialog));
  expect(drop().defaultPrevented).toBe(true);
  expect([page.mock.calls.length, dialog.mock.calls.length]).toEqual([0, 1]);
  over.unmount();
  drop();
  expect([page.mock.calls.length, dialog.mock.calls.length]).toEqual([1, 1]);
});
