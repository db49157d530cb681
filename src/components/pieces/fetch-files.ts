import { browserPath } from '#app/lib/base-path.ts';

/** Files of the console that have come or are on their way, by address. */
const fetched = new Map<string, Promise<void>>();

/**
 * Fetches files of the console before a piece that needs them is imported, each of them once, and again only where it
 * did not come: Chromium takes a module that did not come as failed for as long as the page is open, and asks no more.
 * The build has everything imported later wait for this. `files` stand below the console's path: `assets/dialog.js`.
 */
export async function fetchFiles(files: readonly string[]): Promise<void> {
  const addresses = files.map((file) => browserPath(`/${file}`));
  if (addresses.some((address) => !fetched.has(address))) noteFirstFiles();
  await Promise.all(addresses.map(fetchFile));
}

/** The page asks for its first files by itself; a style sheet that is only on its way does not hold yet. */
function noteFirstFiles(): void {
  for (const element of document.head.querySelectorAll('script[src], link')) {
    const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
    const isAhead = isStyle(address) && element.getAttribute('rel') !== 'stylesheet';
    if (!isAhead && !fetched.has(address)) fetched.set(address, Promise.resolve());
  }
}

const isStyle = (address: string) => address.endsWith('.css');

function fetchFile(address: string): Promise<void> {
  let file = fetched.get(address);
  if (!file) {
    file = isStyle(address) ? addStyle(address) : fetchScript(address);
    fetched.set(address, file);
    file.catch(() => fetched.delete(address));
  }
  return file;
}

/** Has it in the browser's cache, where the import finds it. */
async function fetchScript(address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw notFetched(address);
  await answer.arrayBuffer(); // it may break off on its way
}

function addStyle(address: string): Promise<void> {
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

/** Said as browsers say it: `loadPiece` knows it by that. */
function notFetched(address: string): Error {
  return new Error(`Failed to fetch ${address}`);
}
