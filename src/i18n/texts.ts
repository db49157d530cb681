/**
 * The shape of a catalogue area, taken from the source language: same keys, any words. A translation typed
 * `Texts<typeof zh>` misses no key and invents none. English needs one plural form that Chinese lacks:
 * a key, with `_other` at its end or without, may have a neighbour ending in `_one`.
 */
export type Texts<T> = {
  [K in keyof T]: T[K] extends string ? string : Texts<T[K]>;
} & {
  [K in keyof T as T[K] extends string ? `${StemOf<K>}_one` : never]?: string;
};

type StemOf<K> = K extends `${infer Stem}_other` ? Stem : K & string;
