import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultProfile, setProfile } from '#app/api/profile.ts';

const summer = Date.parse('2026-07-01T12:00:00Z');

/** The module as it is in a browser that says this of itself. */
async function inZone(timeZone: string | undefined, minutesEast: number, bareTimes = '+00:00') {
  vi.resetModules();
  const real = new Intl.DateTimeFormat().resolvedOptions();
  const profile = await import('#app/api/profile.ts');
  profile.setProfile({ profile: { ...defaultProfile, bareTimes }, given: new Set() });
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(0 - minutesEast);
  const zone = await import('./browser-zone.ts');
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(
    // some engines answer nothing, whatever the type says
    Object.assign(real, { timeZone }),
  );
  const { name, isFallback } = zone.shownZone();
  return { name, isFallback, offset: zone.offsetAt(summer), zone };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
  setProfile({ profile: defaultProfile, given: new Set() });
});

describe('the zone in which times are shown', () => {
  it.each([
    ['that the browser has', 'Europe/Berlin', 120, undefined, 'Europe/Berlin', 120, false],
    ['UTC, chosen', 'UTC', 0, undefined, 'UTC', 0, false],
    ['nobody knows: the console’s own', 'Etc/Unknown', 0, undefined, 'Asia/Shanghai', 480, true],
    ['none: the console’s own', undefined, 0, undefined, 'Asia/Shanghai', 480, true],
    ['refused: the console’s own', 'CST-8', 0, undefined, 'Asia/Shanghai', 480, true],
    ['refused: by what is counted with', 'CST-8', 480, undefined, 'Etc/GMT-8', 480, true],
    ['none: by what is counted with', undefined, -300, undefined, 'Etc/GMT+5', -300, true],
    ['refused: the platform’s', 'Etc/Unknown', 0, '+09:00', 'Etc/GMT-9', 540, true],
    ['refused: half hours have no name', 'X/Y', 330, undefined, 'Asia/Shanghai', 480, true],
  ] as const)('%s', async (_, own, east, bare, name, offset, isFallback) => {
    const { zone: _zone, ...found } = await inZone(own, east, bare);
    expect(found).toEqual({ name, offset, isFallback });
  });

  it('serves for a zone that a draft names and this browser does not know', async () => {
    const { zone } = await inZone('Etc/Unknown', 0);
    expect(zone.isUsableZone('Etc/Unknown')).toBe(false);
    expect(zone.offsetIn('Etc/Unknown', summer)).toBe(480);
    expect(zone.offsetIn('Europe/Berlin', summer)).toBe(120);
  });

  it('is the one that days begin in and that texts are written in', async () => {
    await inZone('Etc/Unknown', 0);
    const { dayStart, windowOf } = await import('./time-range.ts');
    const { momentFormat } = await import('./date-format.ts');
    const late = new Date('2026-11-29T20:00:00Z');
    expect(dayStart(late, 0).toISOString()).toBe('2026-11-29T16:00:00.000Z');
    expect(windowOf('today', late)).toEqual({
      from: '2026-11-30T00:00:00+08:00',
      to: '2026-12-01T00:00:00+08:00',
    });
    expect(momentFormat('en-US').time(late)).toBe('04:00');
  });
});
