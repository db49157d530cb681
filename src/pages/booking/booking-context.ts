import { createContext, useContext } from 'react';
import type { UnreadField } from '#app/lib/unread-field.ts';
import type { ControlRefusal } from '#app/saving/use-refusal.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { BookingMode } from './booking-mode.ts';
import type { BookingField, BookingProblem } from './booking-problems.ts';
import type { BookingValues } from './booking-values.ts';
import type { BookingFiles } from './files-part/use-booking-files.ts';
import type { BookingSections } from './use-sections.ts';
import type { ConflictCheck } from './use-conflicts.ts';
import type { NameCheck } from './use-name-check.ts';
import type { PlatformFacts } from './use-platform-facts.ts';

/** What the parts of the page share besides the form itself. */
export interface Booking {
  readonly mode: BookingMode;
  readonly values: BookingValues;
  readonly platform: PlatformFacts;
  readonly files: BookingFiles;
  readonly sections: BookingSections;
  /** What prevents sending. */
  readonly problems: readonly BookingProblem[];
  /** Problems of fields that the user has already seen. */
  readonly shown: readonly BookingProblem[];
  /** What was already so when the form opened: it prevents nothing. */
  readonly earlier: readonly BookingProblem[];
  readonly conflicts: ConflictCheck;
  readonly nameCheck: NameCheck;
  /** The text at a field: the platform's refusal, or the problem if the user has already seen the field. */
  readonly problemAt: (field: BookingField) => string | undefined;
  readonly controlRefusal: ControlRefusal | undefined;
  /** Saves the draft immediately because the next action relies on it. */
  readonly keepDraft: () => void;
  /** Puts what this browser sent last into the form. */
  readonly takeLastSent: (fields: readonly UnreadField[]) => void;
  /** Starts over from another source object, with `values` in the form. */
  readonly restart: (seed: JsonObject, values: BookingValues) => void;
}

const BookingContext = createContext<Booking | undefined>(undefined);

export const BookingProvider = BookingContext.Provider;

export function useBooking(): Booking {
  const booking = useContext(BookingContext);
  if (!booking) throw new Error('no booking above this component');
  return booking;
}
