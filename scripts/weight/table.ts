/** What a screen costs the first time it is opened. */
export interface Weight {
  readonly screen: string;
  /** Requests for anything but data. */
  readonly files: number;
  /** Calls of the platform. */
  readonly calls: number;
  /** Of the scripts, brotli at its best. */
  readonly kiB: number;
}

/** A script's bytes differ a little from one version of the compressor to the next. */
const TOLERANCE = 0.01;

const HEAD = `# What each screen weighs

The first time it is opened, in English, at 1366 × 768, with nothing in any cache: files (all requests but those for
data), calls of the platform in the scenario \`office\`, and scripts in KiB, brotli. Of what opens from a booking only
what comes on top is counted. \`npm test\` compares; after a change that is meant, \`npm run weight -- --write\` writes
this table again, so that growth is seen in review.

| screen | files | calls | JS, KiB |
| --- | ---: | ---: | ---: |
`;

/** The page of the documentation that keeps the weights. */
export function weightPage(weights: readonly Weight[]): string {
  const rows = weights.map(
    ({ screen, files, calls, kiB }) => `| ${screen} | ${files} | ${calls} | ${kiB.toFixed(1)} |\n`,
  );
  return HEAD + rows.join('');
}

/** The weights that a page keeps. */
export function readWeights(page: string): Weight[] {
  return [...page.matchAll(/^\| ([^|]+?) \| +(\d+) \| +(\d+) \| +([\d.]+) \|$/gm)].map(
    ([, screen = '', files, calls, kiB]) => ({
      screen,
      files: Number(files),
      calls: Number(calls),
      kiB: Number(kiB),
    }),
  );
}

/** In what a screen is not what is kept of it. Calls depend on the hour of the day, and are not compared. */
export function differences(weights: readonly Weight[], kept: readonly Weight[]): string[] {
  const names = new Set([...weights, ...kept].map(({ screen }) => screen));
  return [...names].flatMap((name) => {
    const now = weights.find(({ screen }) => screen === name);
    const before = kept.find(({ screen }) => screen === name);
    if (now === undefined) return [`${name}: is kept, and not weighed any more`];
    if (before === undefined) return [`${name}: is weighed, and not kept`];
    const isSame =
      now.files === before.files && Math.abs(now.kiB - before.kiB) <= before.kiB * TOLERANCE;
    if (isSame) return [];
    return [`${name}: ${inWords(now)}; kept are ${inWords(before)}`];
  });
}

function inWords({ files, kiB }: Weight): string {
  return `${files} files, ${kiB.toFixed(1)} KiB`;
}
