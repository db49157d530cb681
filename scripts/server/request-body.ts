import type { IncomingMessage } from 'node:http';

/** The whole body; undefined for one that is longer than `limit`, in bytes, or breaks off. */
export function readBody(req: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else resolve(undefined);
    });
    req.on('close', () => resolve(req.complete ? Buffer.concat(chunks) : undefined));
  });
}
