import { personalStore } from '#app/components/by-person.ts';
import { isText, storedList } from '#app/components/stored-lists.ts';

const MOST = 5;

const recent = personalStore<readonly string[]>({
  key: 'recent-templates',
  schema: storedList(isText),
  empty: [],
});

/** Ids of the templates that were last booked from in this browser, the last one first. */
export function recentTemplates(): readonly string[] {
  return recent.get().slice(0, MOST);
}

export function rememberTemplate(id: string): void {
  recent.set([id, ...recent.get().filter((other) => other !== id)].slice(0, MOST));
}
