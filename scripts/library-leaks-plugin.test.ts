import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { libraryLeaksPlugin } from './library-leaks-plugin.ts';

const folder = mkdtempSync(path.resolve('node_modules/.library-leaks-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface EscapeHook {
  default: (open: boolean, onEsc: () => void) => void;
  _test: () => { readonly stack: readonly unknown[] };
}

/** What the library closes with Escape, as the build has it. */
async function builtHook(): Promise<EscapeHook> {
  const entry = path.resolve('node_modules/@rc-component/portal/es/useEscKeyDown.js');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [libraryLeaksPlugin()],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: /^react/ },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const file = path.join(folder, 'hook.mjs');
  writeFileSync(file, output.output[0].code);
  const hook: EscapeHook = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return hook;
}

it('keeps nothing of a dialog that was drawn and not shown', async () => {
  const { default: useEscKeyDown, _test } = await builtHook();
  const Drawn = () => {
    useEscKeyDown(true, () => undefined);
    return null;
  };
  // drawn without being put on a page
  renderToString(createElement(Drawn));
  expect(_test().stack).toEqual([]);
});
