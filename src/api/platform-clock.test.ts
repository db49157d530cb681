import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clockAhead,
  noteDate,
  onPlatformClock,
  platformNow,
  resetClock,
} from './platform-clock.ts';
import { configureApi } from './client.ts';
import { createToken } from './generated/sdk.gen.ts';

const HOUR = 3_600_000;
const computer = Date.parse('2026-11-29T12:00:00Z');
const printed = (at: number) => new Date(at).toUTCString();

beforeEach(() => {
  vi.useFakeTimers({ now: computer });
  resetClock();
});
afterEach(() => {
  vi.useRealTimers();
  resetClock();
});

describe('the platform’s time', () => {
  it.each([
    ['hours later', 5 * HOUR],
    ['hours earlier', -5 * HOUR],
    ['days later', 60 * HOUR],
    ['three minutes later', HOUR / 20],
  ])('is %s than the computer’s, to the second', (_, difference) => {
    noteDate(printed(computer + difference), computer - 100, computer);
    expect(Math.abs(platformNow() - (computer + difference))).toBeLessThanOrEqual(1_100);
    expect(onPlatformClock(computer - HOUR)).toBe(platformNow() - HOUR);
    expect(onPlatformClock(0)).toBe(0);
  });

  it.each([
    ['no Date', null],
    ['one that is none', 'yesterday'],
    ['an empty one', ''],
  ])('stays the computer’s with %s', (_, date) => {
    noteDate(date, computer, computer);
    expect(platformNow()).toBe(computer);
  });

  it('is not moved by whole seconds, nor by an answer that took its time', () => {
    let heard = 0;
    const stop = clockAhead.subscribe(() => (heard += 1));
    noteDate(printed(computer + 999), computer + 900, computer + 1_000);
    noteDate(printed(computer + 15_000), computer, computer + 20_000);
    stop();
    expect([clockAhead.get(), heard]).toEqual([0, 0]);
  });

  it('follows when the computer’s clock is put right', () => {
    noteDate(printed(computer + HOUR), computer, computer);
    noteDate(printed(computer + 2 * HOUR), computer + 2 * HOUR, computer + 2 * HOUR);
    expect(clockAhead.get()).toBeLessThanOrEqual(1_000);
  });

  it('is heard of with any answer', async () => {
    configureApi({
      baseUrl: 'http://platform.test',
      fetch: async () =>
        Response.json(
          { success: 1, account_token: 't' },
          { headers: { Date: printed(computer - 3 * HOUR) } },
        ),
    });
    await createToken({ body: {} });
    expect(Math.round(clockAhead.get() / HOUR)).toBe(-3);
  });
});
