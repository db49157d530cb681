import { startTransition, useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

/**
 * Everything the form holds, as one object that is another one after every change. The field that is
 * typed into shows each key at once; what follows from it comes when there is time. What is sent or
 * kept is asked of the form itself.
 */
export function useFormValues<Values extends FieldValues>({
  getValues,
  subscribe,
}: UseFormReturn<Values>): Values {
  const [values, setValues] = useState<Values>(() => getValues());
  useEffect(() => {
    const take = () => startTransition(() => setValues({ ...getValues() }));
    const stop = subscribe({ formState: { values: true }, callback: take });
    return stop;
  }, [getValues, subscribe]);
  return values;
}
