import { useState, startTransition, useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { sameJson } from '#app/lib/json.ts';

export interface RestoredForm<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  /** The untouched form. */
  readonly pristine: Values;
  /** A draft is being resumed. */
  readonly restored: boolean;
  readonly values: Values;
  readonly dirty: boolean;
}

/** A form that resumes its draft, if there is one. */
export function useRestoredForm<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  pristine: Values,
  typed: Values | undefined,
): RestoredForm<Values> {
  const [restored] = useState(() => {
    if (typed) form.reset(typed, { keepDefaultValues: true });
    return typed !== undefined;
  });
  const values = useFormValues(form);
  return { form, pristine, restored, values, dirty: !sameJson(values, pristine) };
}

/**
 * Everything the form holds, as one object that is another one after every change. The field that is
 * typed into shows each key at once; what follows from it comes when there is time. What is sent or
 * kept is asked of the form itself.
 */
function useFormValues<Values extends FieldValues>({
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
