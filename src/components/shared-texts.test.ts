import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { sharedTexts, type TabChannel } from './shared-texts.ts';

/** Two tabs and what they tell one another; a message arrives when `deliver` is called. */
function twoTabs() {
  const tabs: ((change: unknown) => void)[] = [];
  const late: (() => void)[] = [];
  const tab = () => {
    let own: ((change: unknown) => void) | undefined;
    const channel: TabChannel = {
      listen: (listener) => {
        own = listener;
        tabs.push(listener);
      },
      tell: (change) => {
        for (const other of tabs) if (other !== own) late.push(() => other(change));
      },
    };
    return sharedTexts(channel);
  };
  return { one: tab(), other: tab(), deliver: () => late.splice(0).forEach((tell) => tell()) };
}

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));
afterEach(() => vi.unstubAllGlobals());

const refused = new Proxy(memoryStorage(), {
  get: () => {
    throw new DOMException('refused', 'SecurityError');
  },
});

it('is read by every tab at once, and heard of when the message comes', () => {
  const { one, other, deliver } = twoTabs();
  let heard = 0;
  other.subscribe(() => (heard += 1));
  one.setItem('k', 'a');
  expect([other.getItem('k'), heard]).toEqual(['a', 0]);
  deliver();
  expect(heard).toBe(1);
  one.removeItem('k');
  expect(other.getItem('k')).toBeNull();
});

it.each([
  ['full', () => memoryStorage({}, 0)],
  ['refused', () => refused],
  ['absent', () => undefined],
])('is known where the storage is %s: to this tab, and to the others by message', (_, storage) => {
  vi.stubGlobal('localStorage', storage());
  const { one, other, deliver } = twoTabs();
  one.setItem('k', 'a');
  expect(one.getItem('k')).toBe('a');
  deliver();
  expect(other.getItem('k')).toBe('a');
  other.setItem('k', 'b');
  deliver();
  expect(one.getItem('k')).toBe('b');
  one.removeItem('k');
  deliver();
  expect([one.getItem('k'), other.getItem('k')]).toEqual([null, null]);
});

it('leaves no older text where a new one finds no room', () => {
  vi.stubGlobal('localStorage', memoryStorage({ k: 'admin' }, 3));
  const { one, other } = twoTabs();
  one.setItem('k', 'somebody else');
  expect([one.getItem('k'), other.getItem('k'), localStorage.getItem('k')]).toEqual([
    'somebody else',
    null,
    null,
  ]);
});
