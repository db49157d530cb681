import { useSyncExternalStore } from 'react';
import { browserStore } from '#app/components/browser-store.ts';
import { byPerson } from '#app/components/by-person.ts';
import { useUsername } from '#app/components/session-context.ts';
import { isText, storedList } from '#app/components/stored-lists.ts';
import { isJsonObject } from '#app/lib/json.ts';

/** A view with a name: what the address says of it, without the page. */
export interface SavedFilter {
  readonly name: string;
  /** `?state=booked&q=…` */
  readonly search: string;
}

type SavedFilters = readonly SavedFilter[];

function isSavedFilter(value: unknown): value is SavedFilter {
  return isJsonObject(value) && isText(value['name']) && isText(value['search']);
}

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

export const savedFiltersOf = byPerson((username) =>
  browserStore<SavedFilters>({
    key: `console.meetings.filters.${username}`,
    schema: storedList(isSavedFilter),
    empty: [],
  }),
);

/** The saved filters of whoever is signed in. */
export function useSavedFilters() {
  const store = savedFiltersOf(useUsername());
  const list = useSyncExternalStore(store.subscribe, store.get);
  return { list, change: store.set };
}
