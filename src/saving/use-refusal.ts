import { useErrorText } from '#app/components/error-text.ts';
import { sameJson } from '#app/lib/json.ts';
import type { Outcome, Refusal } from './outcome.ts';

/** The part of a form that a refusal concerns. */
export interface RefusedPlace<Field extends string> {
  readonly field: Field;
  /** The id of the control within the field, unless the refusal concerns the whole field. */
  readonly control?: string;
}

/** The platform's refusal of one control of a field. */
export interface ControlRefusal {
  /** The id of the control. */
  readonly control: string;
  readonly text: string;
}

/** The platform's refusal of a part of what was sent; it is shown until something changes. */
export function useRefusal<Values, Field extends string>(
  outcome: Outcome | undefined,
  sent: Values | undefined,
  values: Values,
  placeOf: (error: Refusal['error'], values: Values) => RefusedPlace<Field> | undefined,
) {
  const describe = useErrorText();
  const refusal = outcome?.kind === 'refused' ? outcome : undefined;
  const refused = refusal && sent && placeOf(refusal.error, sent);
  const text = refusal && sameJson(values, sent) ? describe(refusal.error) : undefined;
  const { field, control } = refused ?? {};
  return {
    /** The place that the refusal of the last attempt concerns. */
    refused,
    /** The refusal's text at a field, if it concerns the field as a whole. */
    refusalAt: (asked: Field) => (asked === field && control === undefined ? text : undefined),
    controlRefusal:
      control !== undefined && text !== undefined
        ? ({ control, text } satisfies ControlRefusal)
        : undefined,
  };
}
