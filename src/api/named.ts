/** A row of a list that has only an id and a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

interface NamedRow {
  readonly id?: string;
  readonly name?: string;
}

/** The rows of an answer that have ids. */
export function namesOf({ data }: { readonly data: readonly NamedRow[] }): Named[] {
  return data.flatMap(({ id, name = '' }) => (id === undefined ? [] : [{ id, name }]));
}
