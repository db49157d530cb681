import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Runs `regenerate`, which writes into `folder`, and names the files that it changed, made or
 * dropped. Needs no version control: a copy taken before is what it compares with.
 */
export function changedBy(folder: string, regenerate: () => void): string[] {
  const copy = mkdtempSync(path.join(tmpdir(), 'generated-'));
  try {
    cpSync(folder, copy, { recursive: true });
    regenerate();
    const names = new Set([...filesIn(copy), ...filesIn(folder)]);
    return [...names].filter((name) => !sameFile(path.join(copy, name), path.join(folder, name)));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
}

function sameFile(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false; // only one of them is there
  }
}
