import path from 'node:path';
import process from 'node:process';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { planChunks, type Entry } from './plan.ts';

/** What a request is worth, in bytes of code before it is made small: about 2.5 KiB on the line. */
const PER_REQUEST = 30_000;

/** What comes before every page: calls of the platform, the sign-in, and what is around the pages behind it. */
const LAYERS = [
  { name: 'main', file: 'src/main.ts' },
  { name: 'start', file: 'src/start.tsx' },
  { name: 'app', file: 'src/app/app.tsx' },
] as const;

/** Pages that people begin on, and how much they matter; other pages, and parts of pages. */
const BEGUN_ON: Readonly<Record<string, number>> = {
  'src/pages/overview/overview-page.tsx': 200,
  'src/pages/meetings/list/meetings-page.tsx': 200,
  'src/pages/meetings/timeline/timeline-page.tsx': 100,
  'src/pages/booking/booking-page.tsx': 100,
};
/** Whoever speaks the language waits for them. */
const WORDS: Readonly<Record<string, number>> = { 'first-words.ts': 200, 'booking-words.ts': 100 };
const PAGE = 8;
const PART = 1;

interface ChunksOptions {
  /** Whether the stand-in platform is bundled with it. */
  readonly standIn: boolean;
}

/**
 * Cuts the code into few files by `planChunks`. The code is bundled twice: once to see which entries need which modules
 * after all that nobody uses is gone, which no list of imports tells, and once as planned.
 */
export function chunksPlugin({ standIn }: ChunksOptions): Plugin {
  return {
    name: 'chunks',
    apply: 'build',
    async config({ root = process.cwd() }) {
      const names = namesOf(await bundledAlone(root, standIn), root);
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

async function bundledAlone(root: string, standIn: boolean): Promise<Bundled> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    define: { __STAND_IN__: JSON.stringify(standIn) },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      reportCompressedSize: false,
      rolldownOptions: { input: LAYERS[0].file, treeshake: { manualPureFunctions: ['z', 'icon'] } },
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
  const layers = LAYERS.map(({ file }) => {
    const layer = begun.find(({ facadeModuleId }) => fileOf(facadeModuleId) === file);
    if (!layer) throw new Error(`${file} is no entry any more`);
    return layer.fileName;
  });
  const entries = begun
    .filter(({ fileName }) => !layers.includes(fileName))
    .map(({ fileName, facadeModuleId }): Entry => {
      return { piece: fileName, weight: weightOf(fileOf(facadeModuleId)) };
    });

  const chunkOf = new Map(bundled.map((chunk) => [chunk.fileName, chunk]));
  const taken = new Map<string, number>();
  const names = new Map<string, string>();
  for (const [at, planned] of planChunks(pieces, layers, entries, PER_REQUEST).entries()) {
    const parts = planned.pieces.flatMap((id) => chunkOf.get(id) ?? []);
    const name = unique(LAYERS[at]?.name ?? nameOf(parts), taken);
    for (const { moduleIds } of parts) for (const id of moduleIds) names.set(id, name);
  }
  return names;
}

function weightOf(file: string): number {
  return (
    BEGUN_ON[file] ??
    WORDS[path.basename(file)] ??
    (/^src\/pages\/.*-page\.tsx$/.test(file) ? PAGE : PART)
  );
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
