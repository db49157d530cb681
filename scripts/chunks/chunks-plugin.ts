import path from 'node:path';
import process from 'node:process';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { begunOn } from './begun-on.ts';
import { piecesPlugin } from './pieces-plugin.ts';
import { planChunks, type Entry } from './plan.ts';

/** What a request is worth, in bytes of code before it is made small: about 2.5 KiB on the line. */
const PER_REQUEST = 30_000;

/** What comes before every page: calls of the platform, the first reads, the sign-in, and what is around the pages. */
const MAIN = { name: 'main', file: 'src/main.ts' };
const LAYERS = [
  [MAIN],
  [
    { name: 'reads', file: 'src/app/first-reads.ts' },
    { name: 'start', file: 'src/start.tsx' },
  ],
  [{ name: 'app', file: 'src/app/app.tsx' }],
] as const;

/** How much pages matter that nobody begins on, and parts of pages. */
const PAGE = 8;
const PART = 1;

/**
 * Cuts the code into few files by `planChunks`. The code is bundled twice: once to see which entries need which modules
 * after all that nobody uses is gone, which no list of imports tells, and once as planned.
 */
export function chunksPlugin(): Plugin {
  return {
    name: 'chunks',
    apply: 'build',
    async config(own) {
      const names = namesOf(await bundledAlone(own), own.root ?? process.cwd());
      return {
        build: {
          rolldownOptions: {
            // an entry may be asked for what others need of it, too
            preserveEntrySignatures: 'allow-extension',
            output: {
              codeSplitting: {
                includeDependenciesRecursively: false,
                groups: [{ name: (id: string) => names.get(id) ?? null }],
              },
            },
          },
        },
      };
    },
  };
}

type Bundled = readonly Rolldown.OutputChunk[];

async function bundledAlone({ root, define, build: asked }: UserConfig): Promise<Bundled> {
  const built = await build({
    ...(root !== undefined && { root }),
    ...(define && { define }),
    configFile: false,
    logLevel: 'error',
    plugins: [react(), piecesPlugin()],
    build: {
      ...asked,
      write: false,
      sourcemap: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { ...asked?.rolldownOptions, input: MAIN.file },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was bundled');
  return bundle.output.filter((part) => part.type === 'chunk');
}

/** The name of the file of each module, by the module's id. */
function namesOf(bundled: Bundled, root: string): ReadonlyMap<string, string> {
  const fileOf = (id: string | null) => path.relative(root, id ?? '').replaceAll(path.sep, '/');
  const pieces = bundled.map((chunk) => ({
    id: chunk.fileName,
    size: Object.values(chunk.modules).reduce((sum, { renderedLength }) => sum + renderedLength, 0),
    imports: chunk.imports,
  }));
  const begun = bundled.filter(({ isEntry, isDynamicEntry }) => isEntry || isDynamicEntry);
  const pieceOf = (file: string) => {
    const layer = bundled.find(({ moduleIds }) => moduleIds.some((id) => fileOf(id) === file));
    if (!layer) throw new Error(`${file} is in no file of the first bundling`);
    return layer.fileName;
  };
  const layers = LAYERS.map((row) => row.map(({ file }) => pieceOf(file)));
  const layered = LAYERS.flat();
  const entries = begun
    .filter(({ fileName }) => !layers.flat().includes(fileName))
    .map(({ fileName, facadeModuleId }): Entry => {
      return { piece: fileName, weight: weightOf(fileOf(facadeModuleId)) };
    });

  const chunkOf = new Map(bundled.map((chunk) => [chunk.fileName, chunk]));
  const taken = new Map<string, number>();
  const names = new Map<string, string>();
  for (const [at, planned] of planChunks(pieces, layers, entries, PER_REQUEST).entries()) {
    const parts = planned.pieces.flatMap((id) => chunkOf.get(id) ?? []);
    const name = unique(layered[at]?.name ?? nameOf(parts), taken);
    for (const { moduleIds } of parts) for (const id of moduleIds) names.set(id, name);
  }
  return names;
}

/** A group of words matters as much as the page that waits for it most. */
function weightOf(file: string): number {
  const waiting = begunOn.filter(
    ({ page, words }) =>
      page === file || words.some((name) => path.basename(file) === `${name}-words.ts`),
  );
  if (waiting.length > 0) return Math.max(...waiting.map(({ weight }) => weight));
  return /^src\/pages\/.*-page\.tsx$/.test(file) ? PAGE : PART;
}

/** That of its largest piece. */
function nameOf(parts: Bundled): string {
  const [largest] = parts.toSorted((a, b) => b.code.length - a.code.length);
  return largest?.name ?? 'part';
}

function unique(name: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}
