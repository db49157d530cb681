import { useErrorText } from '#app/components/error-text.ts';
import { sameJson } from '#app/lib/json.ts';
import type { Outcome, Refusal } from './outcome.ts';

/** What the platform said against a field of what was sent: it holds until something is changed. */
export function useRefusal<Values, Field extends string>(
  outcome: Outcome | undefined,
  sent: Values | undefined,
  values: Values,
  fieldOf: (error: Refusal['error']) => Field | undefined,
) {
  const describe = useErrorText();
  const refusal = outcome?.kind === 'refused' ? outcome : undefined;
  const refused = refusal && fieldOf(refusal.error);
  const holds = sameJson(values, sent);
  return {
    refused,
    refusalAt: (field: Field) =>
      refusal && refused === field && holds ? describe(refusal.error) : undefined,
  };
}
