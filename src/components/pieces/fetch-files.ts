import { browserPath } from '#app/lib/base-path.ts';

/** Files of the console that have come or are on their way, by address. */
const fetched = new Map<string, Promise<void>>();

/**
 * Fetches files of the console before a piece that needs them is imported, each of them once, and again only where it
 * did not come: Chromium takes a module that did not come as failed for as long as the page is open, and asks no more.
 * The build has everything imported later wait for this. `files` stand below the console's path: `assets/dialog.js`.
 */
export async function fetchFiles(files: readonly string[]): Promise<void> {
  await Promise.all(files.map((file) => fetchFile(browserPath(`/${file}`))));
}

function fetchFile(address: string): Promise<void> {
  let file = fetched.get(address);
  if (!file) {
    file = address.endsWith('.css') ? addStyle(address) : fetchScript(address);
    fetched.set(address, file);
    file.catch(() => fetched.delete(address));
  }
  return file;
}

/** Has it in the browser's cache, where the import finds it. */
async function fetchScript(address: string): Promise<void> {
  // the page asks for its first ones by itself
  if (document.querySelector(`link[href="${address}"], script[src="${address}"]`)) return;
  const answer = await fetch(address);
  if (!answer.ok) throw notFetched(address);
  await answer.arrayBuffer(); // it may break off on its way
}

async function addStyle(address: string): Promise<void> {
  if (document.querySelector(`link[rel=stylesheet][href="${address}"]`)) return undefined;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(notFetched(address));
    });
    document.head.append(link);
  });
}

function notFetched(address: string): Error {
  return new Error(`Failed to fetch ${address}`);
}
