import type { Person } from '#app/features/people/model/accounts.ts';
import { readPersons, writePerson } from '#app/features/people/model/person-address.ts';
import { timelineViews } from '#app/features/meeting/model/timeline/days.ts';
import type { TimelineView } from '#app/features/meeting/model/timeline/days.ts';
import { asDay } from '#app/components/time/time-range.ts';

export const rowKinds = ['virtual', 'rooms', 'people'] as const;
export type RowKind = (typeof rowKinds)[number];

/** What the timeline shows; all of it stands in the address. */
export interface TimelineQuery {
  readonly view: TimelineView;
  /** `2026-11-23`; absent: today. */
  readonly date: string | undefined;
  readonly rows: RowKind;
  /** Width of an hour in px. */
  readonly zoom: number;
  /** Hours in which nobody works are as wide as the others. */
  readonly nights: boolean;
  readonly people: readonly Person[];
  /** The same meetings as a list to read. */
  readonly asList: boolean;
}

const ZOOMS = [8, 12, 18, 24, 36, 48, 72, 96, 144, 192, 288] as const;
const SMALLEST = ZOOMS[0];
const LARGEST = 288;

/** The value of `view` that shows the day on a screen at the wall. */
export const WALL = 'wall';

/** So that a working day is in sight. */
const usualZoom: Readonly<Record<TimelineView, number>> = { day: 72, three: 36, week: 24 };
const KEYS = ['view', 'date', 'rows', 'zoom', 'nights', 'who', 'as'] as const;

/** Reads the address; what it does not say, or says wrongly, is the default. */
export function parseTimelineQuery(search: URLSearchParams): TimelineQuery {
  const view = timelineViews.find((known) => known === search.get('view')) ?? 'day';
  const zoom = Number(search.get('zoom') ?? Number.NaN);
  return {
    view,
    date: asDay(search.get('date')),
    rows: rowKinds.find((known) => known === search.get('rows')) ?? 'virtual',
    zoom: zoom >= SMALLEST && zoom <= LARGEST ? zoom : usualZoom[view],
    nights: search.get('nights') === 'wide',
    people: readPersons(search.getAll('who')),
    asList: search.get('as') === 'list',
  };
}

/** The view's part of an address over what else stands in it, defaults left out. */
export function timelineSearch(query: TimelineQuery, before = new URLSearchParams()): string {
  const search = new URLSearchParams(before);
  for (const key of KEYS) search.delete(key);
  const { view, date, rows, zoom, nights, people, asList } = query;
  if (view !== 'day') search.set('view', view);
  if (date !== undefined) search.set('date', date);
  if (rows !== 'virtual') search.set('rows', rows);
  if (zoom !== usualZoom[view]) search.set('zoom', String(Math.round(zoom)));
  if (nights) search.set('nights', 'wide');
  for (const person of people) search.append('who', writePerson(person));
  if (asList) search.set('as', 'list');
  const written = search.toString();
  return written === '' ? '' : `?${written}`;
}

/** Another view at its own usual zoom. */
export function withView(query: TimelineQuery, view: TimelineView): TimelineQuery {
  return { ...query, view, zoom: usualZoom[view] };
}

/** Whether a view is as wide as it fits: nobody has zoomed it. */
export function isFitted({ view, zoom }: TimelineQuery): boolean {
  return zoom === usualZoom[view];
}

/** Narrower hours would show nothing: what does not fit is scrolled. A week is to be seen whole. */
export function narrowestHour(view: TimelineView): number {
  return view === 'week' ? 6 : usualZoom[view];
}

/** The next of the zooms; the same at either end. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const found =
    direction === 1 ? ZOOMS.find((one) => one > zoom) : ZOOMS.findLast((one) => one < zoom);
  return found ?? zoom;
}

export function boundZoom(zoom: number): number {
  return Math.min(Math.max(zoom, SMALLEST), LARGEST);
}
