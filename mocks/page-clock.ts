/**
 * Moves the page's own clock: from now on `Date` is this far ahead of the computer's, and goes on with it. Whatever
 * reads the time, the console or a library, reads the moved one.
 */
export function movePageClock(ahead: number): void {
  if (ahead === 0) return;
  const computers = Date;
  globalThis.Date = new Proxy(computers, {
    construct: (_target, given, newTarget) =>
      Reflect.construct(
        computers,
        given.length === 0 ? [computers.now() + ahead] : given,
        newTarget,
      ),
    apply: () => new Date().toString(),
    get: (_target, name, receiver) =>
      name === 'now' ? () => computers.now() + ahead : Reflect.get(computers, name, receiver),
  });
}
