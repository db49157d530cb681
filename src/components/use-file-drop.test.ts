// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { refuseStrayFiles, useFileDrop } from './use-file-drop.ts';

function drag(type: 'dragover' | 'drop', types = ['Files']) {
  const event = new Event(type, { cancelable: true });
  const dataTransfer = { types, files: [], dropEffect: 'copy' };
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  globalThis.dispatchEvent(event);
  return { defaultPrevented: event.defaultPrevented, effect: dataTransfer.dropEffect };
}

const drop = () => drag('drop');

it('of several that would take them, the one that came last does; then the one below it again', () => {
  const page = vi.fn<() => void>();
  const dialog = vi.fn<() => void>();
  const below = renderHook(() => useFileDrop(page));
  const over = renderHook(() => useFileDrop(dialog));
  expect(drop().defaultPrevented).toBe(true);
  expect([page.mock.calls.length, dialog.mock.calls.length]).toEqual([0, 1]);
  over.unmount();
  drop();
  expect([page.mock.calls.length, dialog.mock.calls.length]).toEqual([1, 1]);
  below.unmount();
});

it('files that nothing takes open nothing', () => {
  refuseStrayFiles();
  expect(drag('dragover')).toEqual({ defaultPrevented: true, effect: 'none' });
  expect(drag('drop')).toEqual({ defaultPrevented: true, effect: 'none' });
  expect(drag('drop', ['text/plain']).defaultPrevented).toBe(false);
  const taker = renderHook(() => useFileDrop(() => undefined));
  expect(drag('dragover').effect).toBe('copy');
  taker.unmount();
  expect(drag('dragover').effect).toBe('none');
});
