/** Keys that a script may use and never read. Only the browser's database can hold them: they are no texts. */

const store = 'keys';

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('console', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
    opening.addEventListener('blocked', () => reject(new Error('the database is blocked')));
  });
}

async function use<T>(
  mode: IDBTransactionMode,
  act: (keys: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opened = await database();
  try {
    return await new Promise((resolve, reject) => {
      const request = act(opened.transaction(store, mode).objectStore(store));
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
    });
  } finally {
    opened.close();
  }
}

/** The key of this name, made if there is none. Throws where the browser has no database, or refuses it. */
export async function keptKey(name: string, make: () => Promise<CryptoKey>): Promise<CryptoKey> {
  const find = async () => {
    const found: unknown = await use<unknown>('readonly', (keys) => keys.get(name));
    return found instanceof CryptoKey ? found : undefined;
  };
  const known = await find();
  if (known) return known;
  const made = await make();
  // another tab may have been faster: the first key stays
  await use('readwrite', (keys) => keys.add(made, name)).catch(() => undefined);
  const kept = await find();
  if (!kept) throw new Error('the key was not kept');
  return kept;
}

export async function forgetKey(name: string): Promise<void> {
  await use('readwrite', (keys) => keys.delete(name));
}
