import { keptKey } from '#app/components/browser-database.ts';
import { byPerson } from '#app/components/by-person.ts';

/**
 * Seals the secrets of one person's drafts, so that whoever looks into the browser's storage reads none. The key is one
 * that scripts can use and not read. A browser gives keys to secure addresses only: elsewhere secrets are not kept.
 */
export interface Vault {
  /** The sealed form of a secret if it is there already; undefined until `sealAll` has made it. */
  readonly sealed: (secret: string) => string | undefined;
  /** False if this browser seals nothing. */
  readonly sealAll: (secrets: readonly string[]) => Promise<boolean>;
  /** The secret; null if it cannot be opened, undefined until `openAll` has tried. */
  readonly opened: (sealed: string) => string | null | undefined;
  readonly openAll: (sealed: readonly string[]) => Promise<void>;
  /** Whether secrets are kept; undefined until that is known. */
  readonly keeps: () => boolean | undefined;
}

const IV_BYTES = 12;

export function createVault(owner: string, findKey: () => Promise<CryptoKey>): Vault {
  const sealedBy = new Map<string, string>();
  const openedBy = new Map<string, string | null>();
  let key: Promise<CryptoKey | undefined> | undefined;
  let keeps: boolean | undefined;
  // a sealed text of somebody else's does not open
  const additionalData = new TextEncoder().encode(owner);

  async function theKey() {
    key ??= findKey().catch(() => undefined);
    const found = await key;
    keeps = found !== undefined;
    return found;
  }

  async function seal(used: CryptoKey, secret: string) {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const algorithm = { name: 'AES-GCM', iv, additionalData };
    const bytes = await crypto.subtle.encrypt(algorithm, used, new TextEncoder().encode(secret));
    const text = toText(new Uint8Array([...iv, ...new Uint8Array(bytes)]));
    sealedBy.set(secret, text);
    openedBy.set(text, secret);
  }

  async function open(used: CryptoKey, text: string): Promise<string | null> {
    try {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const iv = bytes.subarray(0, IV_BYTES);
      const algorithm = { name: 'AES-GCM', iv, additionalData };
      const found = await crypto.subtle.decrypt(algorithm, used, bytes.subarray(IV_BYTES));
      const secret = new TextDecoder().decode(found);
      sealedBy.set(secret, text);
      return secret;
    } catch {
      return null;
    }
  }

  return {
    sealed: (secret) => sealedBy.get(secret),
    opened: (text) => openedBy.get(text),
    keeps: () => keeps,
    async sealAll(secrets) {
      const used = await theKey();
      if (!used) return false;
      await Promise.all(
        secrets.filter((one) => !sealedBy.has(one)).map((secret) => seal(used, secret)),
      );
      return true;
    },
    async openAll(texts) {
      const used = await theKey();
      for (const text of texts) openedBy.set(text, used ? await open(used, text) : null);
    },
  };
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The vault of a person in this browser. */
export const vaultOf = byPerson((username) =>
  createVault(username, () =>
    keptKey(username, () =>
      crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    ),
  ),
);
