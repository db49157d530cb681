/** Limits how many reads run at the same time. The others wait, and leave the queue when they are aborted. */
export function fewAtOnce(limit: number) {
  let underWay = 0;
  const waiting: (() => void)[] = [];

  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (underWay < limit) {
        underWay += 1;
        resolve();
        return;
      }
      const go = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(signal.reason instanceof Error ? signal.reason : new Error('cancelled'));
      };
      signal.addEventListener('abort', leave, { once: true });
      waiting.push(go);
    });

  return async function inTurn<T>(signal: AbortSignal, read: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    await turn(signal);
    try {
      return await read();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else underWay -= 1;
    }
  };
}
