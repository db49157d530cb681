import type { World } from '../world-state.ts';

/** Often enough that no proxy takes the connection for dead. */
const SIGN_OF_LIFE_MS = 15_000;

/** Every call from now on as server-sent events, until the client leaves; the first line says that it listens. */
export function streamCalls(world: World, gone: AbortSignal): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      send(': listening\n\n');
      const stop = world.onCall((call) => send(`event: call\ndata: ${JSON.stringify(call)}\n\n`));
      const signs = setInterval(() => send(': still here\n\n'), SIGN_OF_LIFE_MS);
      gone.addEventListener('abort', () => {
        clearInterval(signs);
        stop();
        controller.close();
      });
    },
  });
  const headers = {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store, no-transform',
  };
  return new Response(body, { headers });
}
