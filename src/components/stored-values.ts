import * as z from 'zod/mini';
import { isRawCode, type CodeNames, type RawCode } from '#app/lib/code-names.ts';
import { isJsonObject, type JsonObject } from '#app/lib/json.ts';

/** Schemas that what is kept in the browser is made of. Objects keep fields that no schema names. */

/** An object of the contract, as it was read. */
export const jsonObject = z.custom<JsonObject>(isJsonObject);

/** A name of a code, or a code that the contract does not list. */
export function codeOf<Name extends string>(codes: CodeNames<Name>) {
  return z.custom<Name | RawCode>(
    (value) => typeof value === 'string' && (codes.isName(value) || isRawCode(value)),
  );
}

/** JSON writes NaN, a number half typed, as null. */
export const halfTyped = z.pipe(
  z.nullable(z.number()),
  z.transform((value) => value ?? Number.NaN),
);

/** The items that are of this shape; the others are passed over. */
export function validItems<T>(item: z.ZodMiniType<T>) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((items): readonly T[] =>
      items.flatMap((one) => {
        const read = item.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    ),
  );
}
