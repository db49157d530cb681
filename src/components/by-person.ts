import { lastingTexts, stopKeeping, windowTexts } from './browser-storage.ts';
import { followingStore, type FollowingStore } from './following-store.ts';
import { browserStore, type BrowserStore, type StoreOptions } from './browser-store.ts';

/** One store a person, so that every view of it hears of every change. */
export function byPerson<S>(create: (username: string) => S): (username: string) => S {
  const stores = new Map<string, S>();
  return (username) => {
    const store = stores.get(username) ?? create(username);
    stores.set(username, store);
    return store;
  };
}

/** A key, or the beginning of keys, that is one person's. No name begins like another one in it. */
export function personalKey(what: string, username: string): string {
  return `console.${what}:${encodeURIComponent(username)}`;
}

let person = '';

/** Whose the page is from now on. */
export function setPerson(username: string): void {
  person = username;
}

/** A store of whoever is signed in: nobody is shown what another person left in this browser. */
export function personalStore<T>({ key, ...options }: StoreOptions<T>): BrowserStore<T> {
  const storeOf = byPerson((username) =>
    browserStore({ ...options, key: personalKey(key, username) }),
  );
  return {
    get: () => storeOf(person).get(),
    set: (value) => storeOf(person).set(value),
    subscribe: (listener) => storeOf(person).subscribe(listener),
  };
}

/** As `personalStore`, of what several tabs work on: what one writes is shown by the others. */
export function sharedPersonalStore<T>({ key, ...options }: StoreOptions<T>): FollowingStore<T> {
  const storeOf = byPerson((username) =>
    followingStore({ ...options, key: personalKey(key, username) }),
  );
  return {
    get: () => storeOf(person).get(),
    set: (value) => storeOf(person).set(value),
    subscribe: (listener) => storeOf(person).subscribe(listener),
    otherTab: () => storeOf(person).otherTab(),
    takeOther: () => storeOf(person).takeOther(),
  };
}

/** Forgets what a person left in this browser: drafts, filters, what was used last. The page must be left then. */
export function forgetPerson(username: string): void {
  stopKeeping();
  for (const texts of [lastingTexts, windowTexts]) {
    for (const key of texts.keys()) if (isOf(key, username)) texts.removeItem(key);
  }
}

/** Two kinds of keys are older than `personalKey`. */
const older = ['console.last-sent.', 'console.meetings.filters.'];

function isOf(key: string, username: string): boolean {
  const [what = '', name] = key.split(':');
  if (older.some((prefix) => key === prefix + username)) return true;
  return what.startsWith('console.') && name === encodeURIComponent(username);
}
