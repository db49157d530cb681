import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { loadPiece } from '#app/components/pieces/load-piece.ts';
import {
  workDay,
  type HolidayCalendar,
  type WorkDay,
  type WorkingTime,
} from '#app/lib/working-time/working-days.ts';
import { workingTimeStore } from './working-time-store.ts';

/** The published holidays once they have been fetched. */
let fetched: HolidayCalendar | undefined;

async function fetchHolidays(): Promise<HolidayCalendar | undefined> {
  try {
    fetched = (await loadPiece(() => import('./chinese-holidays.ts'))).chineseHolidays;
  } catch {
    // weekdays are known without it; the next part that asks tries again
  }
  return fetched;
}

export interface WorkDays {
  readonly time: WorkingTime;
  /** `2026-10-01` */
  readonly of: (day: string) => WorkDay;
  /** The last day whose holidays are published; undefined while they are not known or do not count. */
  readonly knownUntil: string | undefined;
}

/** This desk's working days, the same object as long as nothing of them changes. Until the holidays have been fetched, days only have their weekday. */
export function useWorkDays(): WorkDays {
  const time = useSyncExternalStore(workingTimeStore.subscribe, workingTimeStore.get);
  const wanted = time.holidays === 'china';
  const [known, setKnown] = useState(() => fetched);
  useEffect(() => {
    if (!wanted || known !== undefined) return undefined;
    let shown = true;
    async function load() {
      const holidays = await fetchHolidays();
      if (shown) setKnown(holidays);
    }
    void load();
    return () => {
      shown = false;
    };
  }, [wanted, known]);
  const holidays = wanted ? known : undefined;
  return useMemo(
    () => ({
      time,
      of: (day) => workDay(day, time, holidays),
      knownUntil: holidays?.knownUntil,
    }),
    [time, holidays],
  );
}
