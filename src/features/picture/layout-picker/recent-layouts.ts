import { readRecent, withRecent } from '../model/layout-shelves.ts';

const STORAGE_KEY = 'console.recent-layouts';

/** The layouts chosen last in this browser, the last first; none where nothing can be read. */
export function recentLayouts(storage: () => Storage = browserStorage): readonly number[] {
  try {
    return readRecent(JSON.parse(storage().getItem(STORAGE_KEY) ?? '[]'));
  } catch {
    return []; // refused, or not ours
  }
}

export function rememberLayout(layout: number, storage: () => Storage = browserStorage): void {
  const recent = withRecent(recentLayouts(storage), layout);
  try {
    storage().setItem(STORAGE_KEY, JSON.stringify(recent));
  } catch {
    // a full or forbidden storage costs the memory of a choice, never the choice itself
  }
}

/** A browser may refuse the storage as a whole, by throwing when it is asked for. */
function browserStorage(): Storage {
  return localStorage;
}
