import { currentProfile } from '#app/api/profile.ts';
import { MINUTE, parseOffset } from '#app/lib/time.ts';

/** Where the console is made for; the last resort. */
const HOME = 'Asia/Shanghai';

interface ShownZone {
  /** IANA name of the zone in which times are shown. */
  readonly name: string;
  /** The browser has no zone, or one that it cannot use itself; another one is shown. */
  readonly isFallback: boolean;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let made = formatters.get(zone);
  if (made === undefined) {
    made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, made);
  }
  return made;
}

/** Whether this browser knows the clocks of a zone. */
export function isUsableZone(zone: string | undefined): zone is string {
  if (!zone) return false;
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The offset of a zone at an instant, in minutes east of UTC. A zone that cannot be used is taken for the shown one. */
export function offsetIn(zone: string, at: number): number {
  const name = formatterOf(isUsableZone(zone) ? zone : browserZone())
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  // `GMT+08:00`, or plain `GMT` for offset 0
  return parseOffset((name ?? '').replace('GMT', '') || 'Z') ?? 0;
}

/**
 * The browser's zone. Chromium answers `Etc/Unknown` for a system whose zone it does not recognise, such as `CST-8`, and
 * counts in UTC then, which says nothing; other browsers may count rightly without a name. Then it is the zone of the
 * offset that is counted with, of the platform's times where its profile says so, or the console's own.
 */
function findZone(): ShownZone {
  const own: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (isUsableZone(own)) return { name: own, isFallback: false };
  const counted = zoneOfOffset(-new Date(0).getTimezoneOffset());
  const platforms = zoneOfOffset(parseOffset(currentProfile().bareTimes) ?? 0);
  return { name: counted ?? platforms ?? HOME, isFallback: true };
}

/** Whole hours have names, east of UTC being written with a minus; UTC is no zone that somebody chose. */
function zoneOfOffset(minutes: number): string | undefined {
  if (minutes === 0 || minutes % 60 !== 0) return undefined;
  const name = `Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes / 60)}`;
  return isUsableZone(name) ? name : undefined;
}

let known: ShownZone | undefined;

/** The zone in which times are shown; found once, as asking makes a formatter. */
export function shownZone(): ShownZone {
  known ??= findZone();
  return known;
}

export function browserZone(): string {
  return shownZone().name;
}

/** The offset of the shown zone at an instant, in minutes east of UTC. */
export function offsetAt(at: number): number {
  const { name, isFallback } = shownZone();
  return isFallback ? offsetIn(name, at) : 0 - new Date(at).getTimezoneOffset();
}

/** The instant at which a clock of the shown zone shows what a UTC clock shows at this one. */
export function shownAt(asIfUtc: number): number {
  return asIfUtc - offsetAt(asIfUtc - offsetAt(asIfUtc) * MINUTE) * MINUTE;
}
