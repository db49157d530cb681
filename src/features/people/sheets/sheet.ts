/** A sheet of a file, its cells as texts. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
