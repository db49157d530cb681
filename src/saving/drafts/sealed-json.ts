import { isSecretName } from '#app/lib/secret-name.ts';
import type { Vault } from './vault.ts';

/** JSON whose secrets are sealed. A secret that was not kept leaves a mark, so that the form can say so. */

const SEALED = 'sealed:';

const isSecret = (name: string, value: unknown): value is string | number =>
  isSecretName(name) && (typeof value === 'number' || (typeof value === 'string' && value !== ''));

/** Every secret in a value, as JSON. */
export function secretsIn(value: unknown, name = ''): string[] {
  if (isSecret(name, value)) return [JSON.stringify(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => secretsIn(inner, key));
}

export function toSealedJson(value: unknown, vault: Vault): string {
  return JSON.stringify(value, (name, inner: unknown) =>
    isSecret(name, inner) ? SEALED + (vault.sealed(JSON.stringify(inner)) ?? '') : inner,
  );
}

/** The sealed texts in JSON that nobody has tried to open yet. */
export function unopenedIn(text: string, vault: Vault): string[] {
  return [...text.matchAll(/":"sealed:([^"]+)"/g)].flatMap(([, sealed = '']) =>
    vault.opened(sealed) === undefined ? [sealed] : [],
  );
}

interface Unsealed {
  readonly value: unknown;
  /** A secret was not kept, or cannot be opened. */
  readonly hasLost: boolean;
  /** A secret stands there in clear: an earlier version of the console kept it. */
  readonly hasClear: boolean;
}

/** What the JSON stands for, with its secrets; a lost one is empty. Throws where it is no JSON. */
export function fromSealedJson(text: string, vault: Vault): Unsealed {
  let hasLost = false;
  let hasClear = false;
  const value: unknown = JSON.parse(text, (name, inner: unknown) => {
    if (!isSecret(name, inner)) return inner;
    if (typeof inner === 'number' || !inner.startsWith(SEALED)) {
      hasClear = true;
      return inner;
    }
    const secret = vault.opened(inner.slice(SEALED.length));
    if (typeof secret === 'string') return JSON.parse(secret) as unknown;
    hasLost = true;
    return '';
  });
  return { value, hasLost, hasClear };
}
