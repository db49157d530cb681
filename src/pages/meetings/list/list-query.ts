import { MeetingState } from '#app/api/generated/types.gen.ts';
import type { MeetingFilters } from '#app/features/meeting/api/meetings.ts';
import {
  asDay,
  namedRanges,
  windowOf,
  type NamedRange,
  type TimeRange,
} from '#app/components/time/time-range.ts';
import { hasWhoWhere, type WhoWhere } from './who-where.ts';
import { addressSearch } from '#app/lib/address-search.ts';
import { parseSort, sameSort, writeSort, type SortOrder } from '#app/lib/sort-order.ts';

/** The tabs, in the order shown. */
export const stateTabs = ['all', 'running', 'booked', 'awaiting', 'refused', 'ended'] as const;
export type StateTab = (typeof stateTabs)[number];

/** Columns, in the order shown; `name` always is. */
export const columnKeys = [
  'name',
  'state',
  'start',
  'end',
  'duration',
  'number',
  'type',
  'creator',
  'series',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export type MeetingListSort = SortOrder<ColumnKey>;

export const pageSizes = [20, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number] | 'all';

/** What the list shows; all of it stands in the address. */
export interface ListQuery {
  readonly state: StateTab;
  readonly range: TimeRange;
  readonly text: string;
  readonly whoWhere: WhoWhere;
  readonly sort: MeetingListSort;
  readonly size: PageSize;
  /** From 1. */
  readonly page: number;
  /** Absent: what this person chose last. */
  readonly columns: readonly ColumnKey[] | undefined;
}

const stateNumbers: Readonly<Record<StateTab, number | undefined>> = {
  all: undefined,
  running: MeetingState.Running,
  booked: MeetingState.Booked,
  awaiting: MeetingState.AwaitingApproval,
  refused: MeetingState.Refused,
  ended: MeetingState.Ended,
};

/** What is over lies behind us, everything else before us. */
function defaultRange(state: StateTab): NamedRange {
  return state === 'ended' ? 'last30' : 'upcoming';
}

export function defaultSort(state: StateTab): MeetingListSort {
  return { by: 'start', descending: state === 'ended' };
}

const defaultSize: PageSize = 50;
const NO_WHO_WHERE: WhoWhere = { by: '', who: '', where: '' };

/** Reads the address; what it does not say, or says wrongly, is the default. */
export function parseListQuery(search: URLSearchParams): ListQuery {
  const state = stateTabs.find((known) => known === search.get('state')) ?? 'all';
  const size = search.get('size');
  const page = Number(search.get('page'));
  return {
    state,
    range: rangeIn(search) ?? defaultRange(state),
    text: search.get('q') ?? '',
    whoWhere: {
      by: search.get('by') ?? '',
      who: search.get('who') ?? '',
      where: search.get('where') ?? '',
    },
    sort: parseSort(columnKeys, search.get('sort')) ?? defaultSort(state),
    size: size === 'all' ? size : (pageSizes.find((n) => String(n) === size) ?? defaultSize),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    columns: columnsIn(search.get('cols')),
  };
}

/** The address of a view, `?state=…`, defaults left out; empty for the plain list. */
export function listSearch(query: ListQuery): string {
  const { state, range, text, whoWhere, sort, size, page, columns } = query;
  return addressSearch({
    state: state === 'all' ? undefined : state,
    ...(typeof range === 'string' ? { range: range === defaultRange(state) ? '' : range } : range),
    q: text,
    by: whoWhere.by,
    who: whoWhere.who,
    where: whoWhere.where,
    sort: sameSort(sort, defaultSort(state)) ? undefined : writeSort(sort),
    size: size === defaultSize ? undefined : String(size),
    page: page > 1 ? String(page) : undefined,
    cols: columns?.join(','),
  });
}

/** Another tab: what suits only the old one (its usual range and order) is not carried over. */
export function withState(query: ListQuery, state: StateTab): ListQuery {
  const past = state === 'ended';
  const range = query.range;
  const unfit = past ? range === 'upcoming' || range === 'next7' : range === 'last30';
  return {
    ...query,
    state,
    range: unfit || range === defaultRange(query.state) ? defaultRange(state) : range,
    sort: sameSort(query.sort, defaultSort(query.state)) ? defaultSort(state) : query.sort,
    page: 1,
  };
}

/** The same view of everything: no state, no search, the usual time. */
export function withoutFilters(query: ListQuery): ListQuery {
  return {
    ...query,
    state: 'all',
    range: defaultRange('all'),
    sort: sameSort(query.sort, defaultSort(query.state)) ? defaultSort('all') : query.sort,
    text: '',
    whoWhere: NO_WHO_WHERE,
    page: 1,
  };
}

export function hasFilters({ state, range, text, whoWhere }: ListQuery): boolean {
  const isPlain = state === 'all' && range === defaultRange('all') && text.trim() === '';
  return !isPlain || hasWhoWhere(whoWhere);
}

/** How many filters beside the search and the state are set. */
export function filtersSet({ state, range, whoWhere }: ListQuery): number {
  const { by, who, where } = whoWhere;
  const isSet = [range !== defaultRange(state), by !== '', who.trim() !== '', where !== ''];
  return isSet.filter(Boolean).length;
}

/** The filters and the order applied by the platform. */
export function meetingFilters({ state, range, sort }: ListQuery, now: Date): MeetingFilters {
  const number = stateNumbers[state];
  return {
    ...(number !== undefined && { state: number }),
    ...windowOf(range, now),
    descending: sort.by === 'start' && sort.descending,
  };
}

/** Whether the whole list has to be read, as the platform neither searches nor sorts by other columns. */
export function needsWhole({ text, whoWhere, sort, size }: ListQuery): boolean {
  return text.trim() !== '' || hasWhoWhere(whoWhere) || sort.by !== 'start' || size === 'all';
}

/** Known columns in their order, the name first. */
export function knownColumns(keys: readonly string[]): readonly ColumnKey[] {
  return columnKeys.filter((key) => key === 'name' || keys.includes(key));
}

function columnsIn(text: string | null): readonly ColumnKey[] | undefined {
  return text === null ? undefined : knownColumns(text.split(','));
}

function rangeIn(search: URLSearchParams): TimeRange | undefined {
  const from = asDay(search.get('from'));
  const to = asDay(search.get('to'));
  if (from !== undefined && to !== undefined) {
    return from <= to ? { from, to } : { from: to, to: from };
  }
  return namedRanges.find((known) => known === search.get('range'));
}
