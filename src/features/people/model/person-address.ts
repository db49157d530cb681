import { accountKinds, personKey, type Person } from './accounts.ts';

/** Somebody in an address: `email:ann@example.com|Ann`; a kind has no colon, an account no bar. */
export function writePerson({ kind, account, name }: Person): string {
  return `${kind}:${account}${name === '' ? '' : `|${name}`}`;
}

/** The people that an address names, each once; what is no person is left out. */
export function readPersons(texts: readonly string[]): Person[] {
  const people = texts.flatMap((text): Person[] => {
    const [, kindText = '', account = '', name = ''] =
      /^([^:]+):([^|]+)(?:\|(.*))?$/.exec(text) ?? [];
    const kind = accountKinds.names.find((known) => known === kindText);
    return kind === undefined || account === '' ? [] : [{ kind, account, name }];
  });
  const seen = new Set<string>();
  return people.filter((person) => {
    const key = personKey(person);
    return !seen.has(key) && seen.add(key).has(key);
  });
}
