import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The zone that times are shown in: the browser's. Every time the platform gives carries its own offset. */
export interface Zone {
  /** IANA name, such as `Asia/Shanghai`. */
  readonly name: string;
  /** Name and present offset, such as `Asia/Shanghai (UTC+08:00)`. */
  readonly label: string;
}

const two = (value: number) => String(value).padStart(2, '0');

/** `+08:00` for a moment in the browser's zone. */
export function offsetLabel(at: Date): string {
  const minutes = -at.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export function useZone(): Zone {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { name, label: `${name} (UTC${offsetLabel(new Date())})` };
}

/** Formats moments in the person's language and zone; one object a language, for long lists to hold on to. */
export function useTimeFormat() {
  const { i18n } = useTranslation();
  return useMemo(() => timeFormat(i18n.language), [i18n.language]);
}

function timeFormat(language: string) {
  const format = (options: Intl.DateTimeFormatOptions) => formatter(language, options);
  return {
    /** `2026-11-22 Sun 14:30` in the language's own order. */
    dateTime: (at: Date) =>
      format({
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(at),
    date: (at: Date) =>
      format({ year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short' }).format(at),
    clock: (at: Date) =>
      format({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(
        at,
      ),
    time: (at: Date) => format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than using it a thousand times. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(language, options);
    formatters.set(key, made);
  }
  return made;
}
