import type { JsonObject } from '#app/lib/json.ts';

/** When the object is read while a write takes long, in milliseconds after the read before. */
const PAUSES = [300, 600, 1200, 2400, 4800];

/**
 * Sends a write, and reads the object every now and then until the answer is there. The reads see what somebody else
 * changes in that time; one that fails sees nothing.
 */
export async function whileUnderWay<Answer>(
  write: () => Promise<Answer>,
  read: () => Promise<JsonObject>,
): Promise<{ readonly answer: Answer; readonly seen: readonly JsonObject[] }> {
  const seen: JsonObject[] = [];
  let isUnderWay = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (index: number) => {
    const now = await read().catch(() => undefined);
    if (now !== undefined && isUnderWay) seen.push(now);
    wait(index + 1);
  };
  const wait = (index: number) => {
    const pause = PAUSES[index];
    if (isUnderWay && pause !== undefined) timer = setTimeout(() => void look(index), pause);
  };
  wait(0);
  try {
    return { answer: await write(), seen };
  } finally {
    isUnderWay = false;
    clearTimeout(timer);
  }
}
