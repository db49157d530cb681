import * as z from 'zod/mini';
import { personalStore } from '#app/components/by-person.ts';
import { validItems } from '#app/components/stored-values.ts';
import { knownLayouts, withoutOrWith } from '../model/layout-shelves.ts';

const favourites = personalStore<readonly number[]>({
  key: 'favourite-layouts',
  schema: z.pipe(validItems(z.number()), z.transform(knownLayouts)),
  empty: [],
});

/** The layouts that somebody wants at hand in this browser, in the order they were taken. */
export const favouriteLayouts = favourites.get;

/** In, or out again. */
export function toggleFavourite(layout: number): readonly number[] {
  favourites.set(withoutOrWith(favourites.get(), layout));
  return favourites.get();
}
