import * as z from 'zod/mini';
import { personalStore } from '#app/components/by-person.ts';
import { validItems } from '#app/components/stored-values.ts';
import { knownRecent, withRecent } from '../model/layout-shelves.ts';

const recent = personalStore<readonly number[]>({
  key: 'recent-layouts',
  schema: z.pipe(validItems(z.number()), z.transform(knownRecent)),
  empty: [],
});

/** The layouts chosen last in this browser, the last first. */
export const recentLayouts = recent.get;

export function rememberLayout(layout: number): void {
  recent.set(withRecent(recent.get(), layout));
}
