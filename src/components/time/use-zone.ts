import { useTranslation } from 'react-i18next';
import { browserZone } from './browser-zone.ts';
import { momentFormat } from './date-format.ts';

/** The zone that times are shown in: the browser's. Every time the platform gives carries its own offset. */
export interface Zone {
  /** IANA name, such as `Asia/Shanghai`. */
  readonly name: string;
  /** Name and present offset, such as `Asia/Shanghai (UTC+08:00)`. */
  readonly label: string;
}

const two = (value: number) => String(value).padStart(2, '0');

/** `+08:00` for a moment in the browser's zone. */
function offsetLabel(at: Date): string {
  const minutes = -at.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export function useZone(): Zone {
  const name = browserZone();
  return { name, label: `${name} (UTC${offsetLabel(new Date())})` };
}

/** Formats moments in the person's language and zone; one object a language, for long lists to hold on to. */
export function useTimeFormat() {
  return momentFormat(useTranslation().i18n.language);
}
