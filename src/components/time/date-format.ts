/**
 * A formatter of dates in a language's own order. Chinese dates with a short weekday are written in digits,
 * `2026-11-30（周一）14:00`, a form that `Intl` does not have.
 */
export function dateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): (at: Date | number) => string {
  if (!language.startsWith('zh') || options.weekday !== 'short' || options.day === undefined) {
    const format = new Intl.DateTimeFormat(language, options);
    return (at) => format.format(at);
  }
  const format = new Intl.DateTimeFormat(language, {
    ...options,
    month: '2-digit',
    day: '2-digit',
  });
  return (at) =>
    format
      .format(at)
      .replaceAll('/', '-')
      .replace(/(周.) ?/, '（$1）');
}

/** A day with a time of day after it; no space follows the bracket that ends a Chinese date. */
export function dayAndTime(day: string, time: string): string {
  return day.endsWith('）') ? `${day}${time}` : `${day} ${time}`;
}
