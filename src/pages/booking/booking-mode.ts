import type { JsonObject } from '#app/lib/json.ts';
import type { ListedDate } from '#app/features/series/model/match-dates.ts';

/** Whether the booking form creates or edits a meeting. */
export type BookingMode =
  | {
      readonly kind: 'new';
      /** The fields that a copy took over. */
      readonly seed: JsonObject | undefined;
    }
  | {
      readonly kind: 'edit';
      readonly conferenceId: string;
      readonly meetingId: string | undefined;
      /** The meeting as it was opened. */
      readonly opened: JsonObject;
      /** Set if a whole series is edited instead of one meeting; it then has no number and no id of its own. */
      readonly series?: EditedSeries;
    };

export interface EditedSeries {
  readonly id: string;
  /** The series' dates that were not cancelled when it was opened. */
  readonly dates: readonly ListedDate[];
  /** The days of its rule at that time, such as `2026-12-24`. */
  readonly opened: ReadonlySet<string>;
}
