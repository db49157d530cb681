import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  joinChunks,
  meetingQueries,
  type MeetingChunk,
  type MeetingFilters,
  type MeetingRow,
} from '#app/features/meeting/api/meetings.ts';
import { collatorOf } from '#app/lib/collator.ts';
import {
  findRows,
  comparisonFor,
  isPrefix,
  nothingSorted,
  takeChunk,
  type Sorted,
} from './arrange.ts';
import { needsWhole, type ListQuery, type MeetingListSort } from './list-query.ts';
import { useAttendance, type ReadAttendance } from './use-attendance.ts';
import { createNameIndexer } from '#app/components/name-search/name-indexer.ts';
import { useReadings } from '#app/components/name-search/use-name-search.ts';
import { matchByDetails, mayMatch, needsDetails, participantTexts } from './who-where.ts';
import { cutPage, stretchOf } from './page-of.ts';

/** How often a list that somebody looks at is read again. */
const refreshEvery = 60_000;

export interface MeetingListData {
  /** The rows of this page, in order. */
  readonly rows: readonly MeetingRow[];
  /** Every row that matches, where the console has them all to look at; else this page's. */
  readonly matches: readonly MeetingRow[];
  /** How many match, on every page. */
  readonly total: number;
  /** Rows here, of how many in the range; equal once everything is here. */
  readonly loaded: number;
  readonly available: number;
  /** Whether the console searches and sorts, and so needs every row. */
  readonly whole: boolean;
  /** Whether what is shown answers what is asked; else it is still on its way. */
  readonly complete: boolean;
  /** The details that a filter by people or meeting rooms reads. */
  readonly details?: ReadAttendance;
  /** Every row that is here, whether or not it matches. */
  readonly here: readonly MeetingRow[];
  /** Nothing has arrived yet. */
  readonly pending: boolean;
  /** An older view is shown while this one is on its way. */
  readonly stale: boolean;
  readonly error: unknown;
  readonly refreshing: boolean;
  readonly retry: () => void;
}

/**
 * The meetings that a view shows. The platform cuts the pages as long as it can; a search or another order needs
 * every row of the range, which arrive in stretches while the first are already on the screen.
 */
export function useMeetingList(query: ListQuery, filters: MeetingFilters): MeetingListData {
  const { i18n } = useTranslation();
  const whole = needsWhole(query);
  const paged = useQuery({
    ...meetingQueries.page(filters, stretchOf(query)),
    enabled: !whole,
    placeholderData: keepPreviousData,
    refetchInterval: refreshEvery,
  });
  const all = useWholeList(filters, whole);

  const { data: firstPage } = paged;
  const ownPages = whole ? all.data?.pages : undefined;
  const chunks = useMemo(
    (): readonly MeetingChunk[] => ownPages ?? (firstPage ? [firstPage] : []),
    [ownPages, firstPage],
  );
  const joined = useMemo(() => joinChunks(chunks), [chunks]);
  const sorted = useSortedRows(chunks, query.sort, i18n.language);
  const found = useMemo(() => findRows(chunks, query.text), [chunks, query.text]);
  const candidates = useMemo(() => {
    const ordered = sorted ?? joined;
    return mayMatch(found ? ordered.filter(({ id }) => found.has(id)) : ordered, query.whoWhere);
  }, [sorted, joined, found, query.whoWhere]);
  const isByDetails = needsDetails(query.whoWhere);
  const details = useAttendance(isByDetails ? candidates : undefined);
  const { readings } = useReadings(query.whoWhere.who.trim() !== '');
  const people = useMemo(() => createNameIndexer(participantTexts, readings), [readings]);
  const matches = useMemo(
    () => matchByDetails(candidates, query.whoWhere, details.known, people),
    [candidates, query.whoWhere, details.known, people],
  );

  const source = whole ? all : paged;
  const last = chunks.at(-1);
  const available = last?.total ?? 0;
  const hasOwn = whole ? ownPages !== undefined : firstPage !== undefined;
  return {
    rows: whole ? cutPage(matches, query) : matches,
    matches,
    total: whole ? matches.length : available,
    loaded: joined.length,
    available,
    whole,
    complete:
      hasOwn &&
      !source.isPlaceholderData &&
      !(whole && all.hasNextPage) &&
      !(isByDetails && details.isReading),
    ...(isByDetails && { details }),
    here: joined,
    pending: chunks.length === 0 && !source.isError,
    stale: chunks.length > 0 && (source.isPlaceholderData || !hasOwn),
    error: source.error ?? undefined,
    refreshing: source.isFetching,
    retry: () => void (whole && all.isFetchNextPageError ? all.fetchNextPage() : source.refetch()),
  };
}

/** Every row, stretch after stretch for as long as somebody looks; leaving cancels the one under way. */
export function useWholeList(filters: MeetingFilters, wanted: boolean) {
  const list = useInfiniteQuery({
    ...meetingQueries.whole(filters),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = list;
  useEffect(() => {
    if (wanted && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [wanted, hasNextPage, isFetching, isError, fetchNextPage]);
  return list;
}

interface Progress {
  readonly order: string;
  readonly sorted: Sorted;
}

/**
 * Rows in an order that the platform does not know, sorted chunk by chunk between frames. While that goes on the
 * last complete order of the same chunks or the part sorted so far is answered; `undefined` before there is any.
 */
function useSortedRows(
  chunks: readonly MeetingChunk[],
  sort: MeetingListSort,
  language: string,
): readonly MeetingRow[] | undefined {
  const progress = useRef<Progress>({ order: '', sorted: nothingSorted });
  const [shown, setShown] = useState<Progress>();
  const byPlatform = sort.by === 'start';
  const order = `${sort.by} ${sort.descending} ${language}`;

  useEffect(() => {
    if (byPlatform) return undefined;
    const collator = collatorOf(language);
    const [by, descending] = [sort.by, sort.descending];
    const compare = comparisonFor({ by, descending }, collator);
    const kept = progress.current;
    if (kept.order !== order || !isPrefix(kept.sorted, chunks)) {
      progress.current = { order, sorted: nothingSorted };
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const step = () => {
      const { sorted } = progress.current;
      const chunk = chunks[sorted.chunks.length];
      if (!chunk) {
        setShown(progress.current);
        return;
      }
      progress.current = { order, sorted: takeChunk(sorted, chunk, compare) };
      timer = setTimeout(step);
    };
    step();
    return () => clearTimeout(timer);
  }, [byPlatform, chunks, language, order, sort.by, sort.descending]);

  return byPlatform ? undefined : shown?.sorted.rows;
}
