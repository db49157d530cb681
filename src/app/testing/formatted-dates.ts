import { onTestFinished } from 'vitest';

/** The dates that are formatted from here on: whatever shows a date formats it anew each time it is drawn. */
export function watchFormattedDates(): readonly string[] {
  const formatted: string[] = [];
  const { prototype } = Intl.DateTimeFormat;
  const own = Object.getOwnPropertyDescriptor(prototype, 'format');
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      return (at: Date | number) => {
        const parts = this.formatToParts(at);
        const text = parts.map(({ value }) => value).join('');
        formatted.push(text);
        return text;
      };
    },
  });
  onTestFinished(() => {
    if (own) Object.defineProperty(prototype, 'format', own);
  });
  return formatted;
}
