import type { CDPSession } from '@playwright/test';
import { z } from 'zod';

/** What a heap snapshot says of each thing in it, as numbers in one long row. */
const snapshot = z.object({
  snapshot: z.object({
    meta: z.object({
      node_fields: z.array(z.string()),
      node_types: z.tuple([z.array(z.string())]).rest(z.unknown()),
    }),
  }),
  nodes: z.array(z.number()),
});

/** Compiled code, and what the browser itself holds for the page, beside the JavaScript heap. */
const NOT_DATA: ReadonlySet<string | undefined> = new Set(['code', 'native', 'synthetic']);

/**
 * The data in the JavaScript heap, in MiB. Compiled code is half of a heap, and it comes and goes with what has run
 * last: whether data is kept is told by data alone.
 */
export async function heapData(cdp: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot: told, nodes } = snapshot.parse(JSON.parse(chunks.join('')));
  const { node_fields: fields, node_types: types } = told.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (NOT_DATA.has(types[0][nodes[node + type] ?? 0])) continue;
    bytes += nodes[node + size] ?? 0;
  }
  return bytes / 1024 / 1024;
}
