import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Brotli bytes, at its best, of every script of a build, by its path on the server. */
export function scriptSizes(dist: string): ReadonlyMap<string, number> {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/${name.replaceAll(path.sep, '/')}`, brotliSize(path.join(dist, name))]),
  );
}

/** Their sum in KiB, of the named ones or of all. */
export function totalKiB(sizes: ReadonlyMap<string, number>, names = [...sizes.keys()]): number {
  return names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) / 1024;
}

function brotliSize(file: string): number {
  const content = readFileSync(file);
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
}
