import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useBooking } from '../booking-context.ts';
import { movesOfEdit, type MovesOfEdit } from './moves-of-edit.ts';
import { comingDates, goneDays, seriesPlan } from './series-plan.ts';
import type { PlannedDate, SeriesPlan } from './series-plan.ts';
import { useSeriesCheck } from './use-series-check.ts';
import type { SeriesCheck } from './use-series-check.ts';

export interface SeriesOfBooking {
  /** Undefined if no start is chosen. */
  readonly plan: SeriesPlan | undefined;
  readonly check: SeriesCheck;
  /** Days of the opened rule that the platform does not list, because they were cancelled or moved. */
  readonly gone: ReadonlySet<string>;
  /** The dates that can still have conflicts: for an edited series, the future ones. */
  readonly asked: readonly PlannedDate[];
  /** Dates of an edited series that were moved by hand. */
  readonly moves: MovesOfEdit;
}

const SeriesContext = createContext<SeriesOfBooking | undefined>(undefined);

/** Computes the booking's dates and their conflicts once for all components that show them. */
export function SeriesProvider({ children }: { readonly children: ReactNode }) {
  const { mode, values, platform } = useBooking();
  const { start, repeats } = values;
  const { now, offset, horizon } = platform;
  const isSeries = values.kind === 'recurring';
  const plan = isSeries ? seriesPlan(start, repeats, platform) : undefined;
  const edited = mode.kind === 'edit' ? mode.series : undefined;
  const check = useSeriesCheck(values, platform, isSeries, edited);
  const gone = useMemo(
    () => (edited && plan ? goneDays(plan, edited.opened, edited.dates) : NONE),
    [edited, plan],
  );
  const asked = useMemo(() => {
    const dates = plan?.dates ?? [];
    return edited ? comingDates(dates, gone, now) : dates;
  }, [edited, plan, gone, now]);
  const moves = useMemo(
    () =>
      mode.kind === 'edit' && mode.series && isSeries
        ? movesOfEdit({ start, repeats }, mode.opened, mode.series, { now, offset, horizon })
        : NO_MOVES,
    [mode, isSeries, start, repeats, now, offset, horizon],
  );
  const series = useMemo(
    () => ({ plan, check, gone, asked, moves }),
    [plan, check, gone, asked, moves],
  );
  return <SeriesContext value={series}>{children}</SeriesContext>;
}

const NONE: ReadonlySet<string> = new Set();
const NO_MOVES: MovesOfEdit = { kept: [], dropped: [] };

export function useSeriesOfBooking(): SeriesOfBooking {
  const series = useContext(SeriesContext);
  if (!series) throw new Error('no series above this component');
  return series;
}
