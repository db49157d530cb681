import { useErrorText } from '#app/components/error-text.ts';
import { sameJson } from '#app/lib/json.ts';
import type { Outcome, Refusal } from './outcome.ts';

/** Where in a form a refusal leads. */
export interface RefusedPlace<Field extends string> {
  readonly field: Field;
  /** The id of the one control of the field that it concerns, where it is not about all of it. */
  readonly control?: string;
}

/** What the platform said against one control of a field. */
export interface ControlRefusal {
  /** Its id. */
  readonly control: string;
  readonly text: string;
}

/** What the platform said against a part of what was sent: it holds until something is changed. */
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
    /** Where it leads, of the last try. */
    refused,
    /** What to say at a field that is one whole. */
    refusalAt: (asked: Field) => (asked === field && control === undefined ? text : undefined),
    controlRefusal:
      control !== undefined && text !== undefined
        ? ({ control, text } satisfies ControlRefusal)
        : undefined,
  };
}
