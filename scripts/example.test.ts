import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const EXAMPLE = 'docs/example';

const packageFile = z.object({ devDependencies: z.record(z.string(), z.string()) });

function plain(text: string): string {
  return text.replaceAll(/^\s+/gm, '');
}

function packagesOf(folder: string): Record<string, string> {
  const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
  return packageFile.parse(JSON.parse(text)).devDependencies;
}

test('what the page for QA says of the kit is the example that is run', () => {
  const files = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(EXAMPLE, name))
    .filter((file) => file.endsWith('.ts') && statSync(file).isFile())
    .map((file) => plain(readFileSync(file, 'utf8')));
  const [, kit = ''] = readFileSync('docs/qa.md', 'utf8').split('## 6.');
  const blocks = [...kit.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => code);
  expect(blocks.length).toBeGreaterThan(4);
  expect(blocks.filter((code) => !files.some((file) => file.includes(plain(code))))).toEqual([]);
});

test('the example runs the Playwright of this repository', () => {
  expect(packagesOf(EXAMPLE)['@playwright/test']).toBe(packagesOf('.')['@playwright/test']);
});
