import * as fc from 'fast-check';

// what the platform may send: known fields as often odd as right, and fields that nobody here knows

const json = fc.jsonValue({ maxDepth: 1 });
const extra = fc.dictionary(
  fc.oneof(fc.constantFrom('extra', '__proto__', 'constructor'), fc.string({ maxLength: 4 })),
  json,
  { maxKeys: 2 },
);
/** Known fields, any of them missing or of a wrong type, over unknown ones. */
export function objectOf(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  const odd = Object.entries(fields).map(([name, value]) => [
    name,
    fc.oneof({ weight: 9, arbitrary: value }, json),
  ]);
  return fc
    .tuple(extra, fc.record(Object.fromEntries(odd), { requiredKeys: [] }))
    .map(([unknown, known]) => ({ ...unknown, ...known }));
}
/** Fields of a person. */
export const personFields = {
  account: fc.constantFrom('a', 'b', 'c', ''),
  account_type: fc.constantFrom(1, 5, 99),
  name: fc.string(),
  conf_e164: fc.string(),
};
export const anyPoll = objectOf({
  num: fc.nat(),
  keep_time: fc.nat(),
  mode: fc.constantFrom(1, 3, 5),
  members: fc.array(objectOf(personFields), { maxLength: 3 }),
});
