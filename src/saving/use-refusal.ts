import { useErrorText } from '#app/components/error-text.ts';
import { sameJson } from '#app/lib/json.ts';
import type { Saving } from './use-save.ts';

/** What the platform said against a field of what was sent: it holds until something is changed. */
export function useRefusal<Values, Field extends string>(
  { failure, sent }: Pick<Saving<Values>, 'failure' | 'sent'>,
  values: Values,
  fieldOf: (error: unknown) => Field | undefined,
) {
  const describe = useErrorText();
  const error = failure?.kind === 'failed' ? failure.error : undefined;
  const refused = fieldOf(error);
  return {
    refused,
    refusalAt: (field: Field) =>
      refused === field && sameJson(values, sent) ? describe(error) : undefined,
  };
}
