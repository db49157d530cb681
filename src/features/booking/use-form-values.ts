import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { BookingValues } from './booking-values.ts';

/** Everything the form holds, as one object that is another one after every change. */
export function useFormValues({ getValues, subscribe }: UseFormReturn<BookingValues>) {
  const [values, setValues] = useState<BookingValues>(getValues);
  useEffect(() => {
    const take = () => setValues({ ...getValues() });
    const stop = subscribe({ formState: { values: true }, callback: take });
    return stop;
  }, [getValues, subscribe]);
  return values;
}
