import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedBy } from './generated.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fresh-'));
  mkdirSync(path.join(folder, 'core'));
  writeFileSync(path.join(folder, 'a.ts'), 'a');
  writeFileSync(path.join(folder, 'core/b.ts'), 'b');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('generating the same again changes nothing', () => {
  expect(changedBy(folder, () => writeFileSync(path.join(folder, 'a.ts'), 'a'))).toEqual([]);
});

test('what is changed, made or dropped is named', () => {
  const changed = changedBy(folder, () => {
    writeFileSync(path.join(folder, 'a.ts'), 'edited by hand');
    writeFileSync(path.join(folder, 'core/c.ts'), 'new');
    rmSync(path.join(folder, 'core/b.ts'));
  });
  expect(changed.toSorted()).toEqual([
    'a.ts',
    path.join('core', 'b.ts'),
    path.join('core', 'c.ts'),
  ]);
});
