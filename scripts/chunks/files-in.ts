import path from 'node:path';
import process from 'node:process';
import type { Rolldown } from 'vite';

/** What comes before every page. */
export const START = 'src/start.tsx';
export const READS = 'src/app/first-reads.ts';
export const APP = 'src/app/app.tsx';

/** Answers which files modules are in, and all that these import, but for what the page itself asks for. */
export function filesIn(bundle: Rolldown.OutputBundle): (modules: readonly string[]) => string[] {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reach = (name: string, into = new Set<string>()): Set<string> => {
    const chunk = byName.get(name);
    if (!chunk || into.has(name)) return into;
    for (const needed of chunk.imports) reach(needed, into);
    for (const style of chunk.viteMetadata?.importedCss ?? []) into.add(style);
    return into.add(name);
  };
  const entry = chunks.find(({ isEntry }) => isEntry);
  const known = entry ? reach(entry.fileName) : new Set<string>();
  return (modules) => {
    const needed = new Set<string>();
    for (const file of modules) {
      const id = path.resolve(process.cwd(), file).replaceAll(path.sep, '/');
      const home = chunks.find(({ moduleIds }) => moduleIds.includes(id));
      if (!home) throw new Error(`${file} is in no file of the build`);
      reach(home.fileName, needed);
    }
    return [...needed].filter((name) => !known.has(name));
  };
}
