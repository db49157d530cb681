/** A catalogue or a part of it: texts by key, nested. */
interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** A term the interface does not use, and the one it uses instead. */
export interface Term {
  readonly not: string;
  readonly but: string;
}

/** Every text of a catalogue by its path, `booking.draft.kept`; variables are taken out. */
export function textsOf(catalogue: Catalogue, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value.replaceAll(/\{\{.*?\}\}/g, '…')] as const]
        : [...textsOf(value, `${path}${key}.`)],
    ),
  );
}

/** Matches a phrase as whole words, in any case. */
export function asWords({ not }: Term): RegExp {
  const phrase = not.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\d])${phrase}(?![\p{L}\d])`, 'iu');
}

/** The texts that use one of the terms, each with what to write instead. */
export function usesOf(
  texts: ReadonlyMap<string, string>,
  terms: readonly Term[],
  pattern: (term: Term) => RegExp,
): readonly string[] {
  return terms.flatMap((term) => {
    const searched = pattern(term);
    return [...texts]
      .filter(([, text]) => searched.test(text))
      .map(([path, text]) => `${path}: “${text}”: not “${term.not}” but “${term.but}”`);
  });
}
