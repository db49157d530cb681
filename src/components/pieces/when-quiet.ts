/** Nothing has come for so long, in ms: the page is there. */
const QUIET = 2000;

/** Resolves when the page has what it asked for, and the browser has nothing to do. */
export async function whenQuiet(): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => {
      observer.disconnect();
      resolve();
    };
    let waiting = setTimeout(end, QUIET);
    const observer = new PerformanceObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(end, QUIET);
    });
    observer.observe({ type: 'resource' });
  });
  // not every browser tells of an idle moment
  if (typeof requestIdleCallback !== 'function') return;
  await new Promise<unknown>((resolve) => requestIdleCallback(resolve, { timeout: QUIET }));
}
