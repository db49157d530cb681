import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useFormValues } from '#app/components/form/use-form-values.ts';
import { sameJson } from '#app/lib/json.ts';

/** A form that goes on from what was typed before, if anything was. */
export function useRestoredForm<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  pristine: Values,
  typed: Values | undefined,
) {
  const [restored] = useState(() => {
    if (typed) form.reset(typed, { keepDefaultValues: true });
    return typed !== undefined;
  });
  const values = useFormValues(form);
  return { restored, values, dirty: !sameJson(values, pristine) };
}
