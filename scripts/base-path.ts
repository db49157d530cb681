import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The path that BASE_PATH names, as `/console`; empty for the root.
 * @throws Error for anything that is not a plain path
 */
export function readBasePath(text = ''): string {
  const base = text.replace(/^\/*|\/*$/g, '');
  if (base === '') return '';
  if (!/^[\w-]+(?:\/[\w-]+)*$/.test(base)) {
    throw new Error(`BASE_PATH ${text}: must be a path of letters, digits, - and _, as /console`);
  }
  return `/${base}`;
}

/** The path that a build was made for: its page says so. */
export function basePathOfBuild(dist: string): string {
  try {
    const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
    return readBasePath(/<html [^>]*data-base="([^"]*)"/.exec(page)?.[1]);
  } catch {
    return '';
  }
}
