import * as z from 'zod/mini';
import { isRawCode, type CodeNames, type RawCode } from '#app/lib/code-names.ts';
import { isJsonObject, type JsonObject } from '#app/lib/json.ts';
import type { TypedNumber } from '#app/lib/typed-number.ts';

/** Schemas that what is kept in the browser is made of. Objects keep fields that no schema names. */

/** An object of the contract, as it was read. */
export const jsonObject = z.custom<JsonObject>(isJsonObject);

/** A name of a code, or a code that the contract does not list. */
export function codeOf<Name extends string>(codes: CodeNames<Name>) {
  return z.custom<Name | RawCode>(
    (value) => typeof value === 'string' && (codes.isName(value) || isRawCode(value)),
  );
}

/** A number that is typed; a text while it is none. JSON writes NaN, the number nobody typed, as null. */
export const typedNumberSchema = z.pipe(
  z.nullable(z.union([z.number(), z.string()])),
  z.transform((value): TypedNumber => value ?? Number.NaN),
);

/** What an earlier version of the console did not keep yet is as in an untouched form. */
export function filledWith<T>(schema: z.ZodMiniType<T>, usual: T) {
  return z.pipe(
    z.optional(schema),
    z.transform((value): T => (value === undefined ? usual : value)),
  );
}

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
