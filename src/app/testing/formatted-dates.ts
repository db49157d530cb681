import { onTestFinished, vi } from 'vitest';

/** The dates that are formatted from here on: whatever shows a date formats it anew each time it is drawn. */
export function watchFormattedDates(): readonly string[] {
  const formatted: string[] = [];
  const { prototype } = Intl.DateTimeFormat;
  const plain = prototype.formatToParts;
  const spy = vi.spyOn(prototype, 'format', 'get').mockImplementation(function format(
    this: Intl.DateTimeFormat,
  ) {
    return (at) => {
      const text = plain
        .call(this, at)
        .map(({ value }) => value)
        .join('');
      formatted.push(text);
      return text;
    };
  });
  onTestFinished(() => spy.mockRestore());
  return formatted;
}
