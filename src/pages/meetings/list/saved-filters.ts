import { useSyncExternalStore } from 'react';
import { useUsername } from '#app/components/session-context.ts';
import { storedValue, type StoredValue } from './stored-value.ts';

/** A view with a name: what the address says of it, without the page. */
export interface SavedFilter {
  readonly name: string;
  /** `?state=booked&q=…` */
  readonly search: string;
}

type SavedFilters = readonly SavedFilter[];

/** A name is taken once: saving it again replaces what it stood for. */
export function saveFilter(list: SavedFilters, filter: SavedFilter): SavedFilters {
  return list.some(({ name }) => name === filter.name)
    ? list.map((other) => (other.name === filter.name ? filter : other))
    : [...list, filter];
}

export function removeFilter(list: SavedFilters, name: string): SavedFilters {
  return list.filter((filter) => filter.name !== name);
}

/** The same list if the new name is empty or another filter's. */
export function renameFilter(list: SavedFilters, from: string, to: string): SavedFilters {
  if (to === '' || list.some(({ name }) => name === to)) return list;
  return list.map((filter) => (filter.name === from ? { ...filter, name: to } : filter));
}

export function parseSavedFilters(found: unknown): SavedFilters {
  if (!Array.isArray(found)) return [];
  return found.filter(
    (entry: unknown): entry is SavedFilter =>
      typeof entry === 'object' &&
      entry !== null &&
      'name' in entry &&
      typeof entry.name === 'string' &&
      'search' in entry &&
      typeof entry.search === 'string',
  );
}

const stores = new Map<string, StoredValue<SavedFilters>>();

function storeOf(username: string): StoredValue<SavedFilters> {
  let store = stores.get(username);
  if (!store) {
    store = storedValue(`console.meetings.filters.${username}`, parseSavedFilters);
    stores.set(username, store);
  }
  return store;
}

/** The saved filters of whoever is signed in. */
export function useSavedFilters() {
  const store = storeOf(useUsername());
  const list = useSyncExternalStore(store.subscribe, store.get);
  return { list, change: store.set };
}
