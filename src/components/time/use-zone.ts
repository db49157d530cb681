import { useTranslation } from 'react-i18next';
import { platformNow } from '#app/api/platform-clock.ts';
import { formatOffset } from '#app/lib/time.ts';
import { offsetAt, shownZone } from './browser-zone.ts';
import { momentFormat } from './date-format.ts';

/** The zone that times are shown in: the browser's, if it can be used. Every time the platform gives carries its own offset. */
export interface Zone {
  /** IANA name, such as `Asia/Shanghai`. */
  readonly name: string;
  /** Name and present offset, such as `Asia/Shanghai (UTC+08:00)`. */
  readonly label: string;
  /** Another zone than the browser's own, which cannot be used. */
  readonly isFallback: boolean;
}

export function useZone(): Zone {
  const { name, isFallback } = shownZone();
  return { name, label: `${name} (UTC${formatOffset(offsetAt(platformNow()))})`, isFallback };
}

/** Formats moments in the person's language and zone; one object a language, for long lists to hold on to. */
export function useTimeFormat() {
  return momentFormat(useTranslation().i18n.language);
}
