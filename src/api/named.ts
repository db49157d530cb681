/** A thing of a list that gives ids and names alone. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

interface NamedRow {
  readonly id?: string;
  readonly name?: string;
}

/** The rows of an answer that have an id. */
export function namesOf({ data }: { readonly data: readonly NamedRow[] }): Named[] {
  return data.flatMap(({ id, name = '' }) => (id === undefined ? [] : [{ id, name }]));
}
