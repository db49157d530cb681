import path from 'node:path';
import process from 'node:process';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { planChunks, type Entry } from './plan.ts';

/** What a request is worth, in bytes of code before it is made small: about 2.5 KiB on the line. */
const PER_REQUEST = 20_000;

const START = 'src/main.tsx';
/** Behind the sign-in: what every page needs. */
const APP = 'src/app/app.tsx';

/** Pages that people begin on, and how much they matter; other pages, and parts of pages. */
const BEGUN_ON: Readonly<Record<string, number>> = {
  'src/pages/overview/overview-page.tsx': 40,
  'src/pages/meetings/list/meetings-page.tsx': 40,
  'src/pages/meetings/timeline/timeline-page.tsx': 20,
  'src/pages/booking/booking-page.tsx': 20,
};
const PAGE = 6;
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
      rolldownOptions: { input: START, treeshake: { manualPureFunctions: ['z'] } },
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
  const layers = [START, APP].map((file) => {
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
  for (const { pieces: together } of planChunks(pieces, layers, entries, PER_REQUEST)) {
    const parts = together.flatMap((id) => chunkOf.get(id) ?? []);
    const name = unique(nameOf(parts), taken);
    for (const { moduleIds } of parts) for (const id of moduleIds) names.set(id, name);
  }
  return names;
}

function weightOf(file: string): number {
  return BEGUN_ON[file] ?? (/^src\/pages\/.*-page\.tsx$/.test(file) ? PAGE : PART);
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
