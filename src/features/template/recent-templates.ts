import * as z from 'zod/mini';
import { personalStore } from '#app/components/by-person.ts';
import { validItems } from '#app/components/stored-values.ts';

const MOST = 5;

const recent = personalStore<readonly string[]>({
  key: 'recent-templates',
  schema: validItems(z.string()),
  empty: [],
});

/** Ids of the templates that were last booked from in this browser, the last one first. */
export function recentTemplates(): readonly string[] {
  return recent.get().slice(0, MOST);
}

export function rememberTemplate(id: string): void {
  recent.set([id, ...recent.get().filter((other) => other !== id)].slice(0, MOST));
}
