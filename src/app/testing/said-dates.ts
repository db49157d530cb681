import { onTestFinished, vi } from 'vitest';

/** The dates that are put into words from here on: whatever shows a date says it anew each time it is drawn. */
export function sayingDates(): readonly string[] {
  const said: string[] = [];
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
      said.push(text);
      return text;
    };
  });
  onTestFinished(() => spy.mockRestore());
  return said;
}
