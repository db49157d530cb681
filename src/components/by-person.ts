/** One store a person, so that every view of it hears of every change. */
export function byPerson<S>(create: (username: string) => S): (username: string) => S {
  const stores = new Map<string, S>();
  return (username) => {
    const store = stores.get(username) ?? create(username);
    stores.set(username, store);
    return store;
  };
}
