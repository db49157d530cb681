import { useMemo } from 'react';
import { useIdentities } from './directory/use-identities.ts';
import type { Reading } from './intake.ts';
import type { Seat } from './model/roles.ts';
import { keyOf } from './people-rows.ts';

/** Who the people that were read are, and those who are there already. */
export function useReadingIdentities(
  readings: readonly Reading[],
  seats: ReadonlyMap<string, Seat>,
) {
  const keys = useMemo(() => {
    const read = readings.flatMap((reading) => {
      if ('person' in reading) return [reading.person];
      return 'choices' in reading ? reading.choices.flat() : [];
    });
    return read.length === 0 ? [] : [...read.map(keyOf), ...seats.keys()];
  }, [readings, seats]);
  return useIdentities(keys);
}
