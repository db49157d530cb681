import { intervals, type Interval } from '#app/features/tv-wall/styles/refresh-rate.ts';
import { addressSearch } from '#app/lib/address-search.ts';

/** What the page shows; all of it stands in the address. */
export interface StylesQuery {
  readonly text: string;
  /** Id of the style that is open. */
  readonly style: string | undefined;
  /** Undefined: its channels are read when somebody asks. */
  readonly every: Interval | undefined;
}

/** Reads the address; what it does not say, or says wrongly, is the default. */
export function parseStylesQuery(search: URLSearchParams): StylesQuery {
  const every = Number(search.get('every'));
  return {
    text: search.get('q') ?? '',
    style: search.get('style') || undefined,
    every: intervals.find((known) => known === every),
  };
}

/** `?style=…`, defaults left out; empty for the plain page. */
export function stylesSearch({ text, style, every }: StylesQuery): string {
  return addressSearch({ q: text, style, every: style && every?.toString() });
}
