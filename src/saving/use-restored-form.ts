import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useFormValues } from '#app/components/form/use-form-values.ts';
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
