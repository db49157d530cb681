export interface Figure {
  name: string;
  value: number;
  /** Empty for a count. */
  unit: 'KiB' | 'ms' | 'MiB' | 's' | '×' | '%' | '';
  /** The budget; nothing where none is set. */
  aim?: number;
}

/** One line a figure, with its budget and whether it is over it. */
export function table(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map(({ name, value, unit, aim }) => {
      const shown = value.toFixed(unit === 'ms' ? 0 : 1).padStart(8);
      const judged =
        aim === undefined
          ? ''
          : `   aim ≤ ${`${aim} ${unit}`.trimEnd()}${value > aim ? '   OVER' : ''}`;
      return `${name.padEnd(width)} ${shown} ${unit.padEnd(3)}${judged}`.trimEnd();
    })
    .join('\n');
}
