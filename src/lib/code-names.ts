/**
 * The platform's numeric enumerations, turned into readable names once and back once. A number
 * the contract does not list becomes `raw:<number>`: it is shown as it is and goes back unchanged.
 */
export type RawCode = `raw:${number}`;

export interface CodeNames<Name extends string> {
  /** The listed names, in the contract's order. */
  readonly names: readonly Name[];
  nameOf(value: number): Name | RawCode;
  valueOf(name: Name | RawCode): number;
  isName(text: string): text is Name;
}

/** A two-way table from `[number, name]` pairs. */
export function codeNames<const Name extends string>(
  pairs: readonly (readonly [number, Name])[],
): CodeNames<Name> {
  const nameByValue = new Map<number, Name>(pairs);
  const valueByName = new Map<string, number>(pairs.map(([value, name]) => [name, value]));
  return {
    names: pairs.map(([, name]) => name),
    nameOf: (value) => nameByValue.get(value) ?? `raw:${value}`,
    valueOf: (name) => valueByName.get(name) ?? Number(name.slice('raw:'.length)),
    isName: (text): text is Name => valueByName.has(text),
  };
}

export function isRawCode(name: string): name is RawCode {
  return /^raw:-?\d+$/.test(name);
}

/** The names to choose from, and after them the value there is if it is not listed. */
export function withOwn<Name extends string>(
  names: readonly Name[],
  own: Name | RawCode,
): readonly (Name | RawCode)[] {
  return names.some((name) => name === own) ? names : [...names, own];
}
