/** Makes tasks wait for one another: each begins when the one before it has ended, however it ended. */
export function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <Input, Result>(task: (input: Input) => Promise<Result>) =>
    (input: Input): Promise<Result> => {
      const next = last.then(() => task(input));
      last = next.catch(() => undefined);
      return next;
    };
}
