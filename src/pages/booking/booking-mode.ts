import type { JsonObject } from '#app/lib/json.ts';
import type { ListedDate } from '#app/features/series/model/match-dates.ts';

/** What the booking form makes or changes. */
export type BookingMode =
  | {
      readonly kind: 'new';
      /** What a copy took over. */
      readonly seed: JsonObject | undefined;
    }
  | {
      readonly kind: 'edit';
      readonly conferenceId: string;
      readonly meetingId: string | undefined;
      /** The meeting as it was opened. */
      readonly opened: JsonObject;
      /** Where a whole series is edited, not one meeting; it has no number and no id of its own then. */
      readonly series?: EditedSeries;
    };

export interface EditedSeries {
  readonly id: string;
  /** Its dates that were not cancelled, when it was opened. */
  readonly dates: readonly ListedDate[];
  /** The days of its rule then, as `2026-12-24`. */
  readonly opened: ReadonlySet<string>;
}
