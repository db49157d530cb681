/** A package that is behind, as `npm outdated --json` tells it. */
export interface Behind {
  readonly current?: string | undefined;
  readonly latest: string;
}

/** What is behind, held or not, line by line; done where all that is behind is held, and nothing else is. */
export function verdictOn(
  behind: Readonly<Record<string, Behind>>,
  held: Readonly<Record<string, string>>,
): { readonly lines: readonly string[]; readonly isDone: boolean } {
  const names = Object.keys(behind).toSorted();
  const idle = Object.keys(held).filter((name) => behind[name] === undefined);
  const lines = [
    ...names.map((name) => {
      const { current = 'not installed', latest } = behind[name] ?? { latest: '' };
      return `${name} ${current} -> ${latest}${held[name] === undefined ? '' : `, held: ${held[name]}`}`;
    }),
    ...idle.map((name) => `${name} is held and is not behind: take it from heldVersions`),
  ];
  const isDone = idle.length === 0 && names.every((name) => held[name] !== undefined);
  return { lines: lines.length === 0 ? ['All packages are at their newest.'] : lines, isDone };
}
