/**
 * Which modules go together into one file. The bundler by itself cuts the code so that nobody loads a byte too much:
 * one file for every set of entries that share something, hundreds of them, most under 2 KiB. Here such pieces are put
 * together again as long as the requests saved are worth more than the bytes loaded for nothing.
 */

/** Modules that the same entries need: a file of the bundler's own. */
export interface Piece {
  readonly id: string;
  /** In bytes. */
  readonly size: number;
  /** Pieces that must be there before this one runs. Never in a circle. */
  readonly imports: readonly string[];
}

/** Where somebody begins: a page, or a part that is fetched when it is opened. */
export interface Entry {
  readonly piece: string;
  /** How much it matters beside the others. */
  readonly weight: number;
}

/** One file: its pieces, and the entries that load it. */
export interface Chunk {
  readonly pieces: string[];
  readonly entries: Set<Entry>;
  size: number;
  /** Chunks that this one imports, itself never. */
  readonly imports: Set<Chunk>;
}

/**
 * Puts pieces together, the best pair first, until no pair is worth it.
 *
 * @param layers Entries that come before all others, in their order: what they need is one file each, and is nobody
 *   else's cost. Those of a row do not wait for each other: what several of them need goes with the layer before, the
 *   first row being one layer.
 * @param perRequest What a request may cost, in bytes.
 */
export function planChunks(
  pieces: readonly Piece[],
  layers: readonly (readonly string[])[],
  entries: readonly Entry[],
  perRequest: number,
): Chunk[] {
  const ofPiece = new Map(pieces.map((piece) => [piece.id, piece]));
  const reached = (id: string, into = new Set<string>()): Set<string> => {
    const piece = ofPiece.get(id);
    if (!piece || into.has(id)) return into;
    into.add(id);
    for (const needed of piece.imports) reached(needed, into);
    return into;
  };

  const chunkOf = new Map<string, Chunk>();
  const layered: Chunk[] = [];
  for (const row of layers) {
    const before = layered.at(-1);
    const needs = row.map((layer) => ({ chunk: emptyChunk(), ids: reached(layer) }));
    for (const { chunk, ids } of needs) {
      for (const id of ids) {
        if (chunkOf.has(id)) continue;
        const isShared = needs.some((other) => other.chunk !== chunk && other.ids.has(id));
        chunkOf.set(id, isShared && before ? before : chunk);
      }
    }
    layered.push(...needs.map(({ chunk }) => chunk));
  }
  for (const { id } of pieces) if (!chunkOf.has(id)) chunkOf.set(id, emptyChunk());
  for (const { id, size, imports } of pieces) {
    const chunk = chunkOf.get(id);
    if (!chunk) continue;
    chunk.pieces.push(id);
    chunk.size += size;
    for (const needed of imports) {
      const other = chunkOf.get(needed);
      if (other && other !== chunk && !layered.includes(other)) chunk.imports.add(other);
    }
  }
  for (const entry of entries) {
    for (const id of reached(entry.piece)) chunkOf.get(id)?.entries.add(entry);
  }
  const free = new Set(chunkOf.values());
  for (const layer of layered) free.delete(layer);
  mergeBest(free, perRequest);
  return [...layered, ...free];
}

function emptyChunk(): Chunk {
  return { pieces: [], entries: new Set(), size: 0, imports: new Set() };
}

interface Pair {
  readonly one: Chunk;
  readonly other: Chunk;
  gain: number;
}

function mergeBest(chunks: Set<Chunk>, perRequest: number): void {
  let pairs: Pair[] = [];
  const consider = (one: Chunk, other: Chunk) => {
    const gain = gainOf(one, other, perRequest);
    if (gain > 0) pairs.push({ one, other, gain });
  };
  const all = [...chunks];
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1)) consider(one, other);

  for (;;) {
    pairs.sort((a, b) => b.gain - a.gain);
    const best = pairs.find(
      ({ one, other }) => !reachesAround(one, other) && !reachesAround(other, one),
    );
    if (!best) return;
    const { one, other } = best;
    merge(one, other, chunks);
    const changed = new Set([one, ...spreadEntries(one)]);
    pairs = pairs.filter(
      (pair) =>
        chunks.has(pair.one) &&
        chunks.has(pair.other) &&
        !changed.has(pair.one) &&
        !changed.has(pair.other),
    );
    const seen = new Set<Chunk>();
    for (const chunk of changed) {
      seen.add(chunk);
      for (const partner of chunks) if (!seen.has(partner)) consider(chunk, partner);
    }
  }
}

/** Requests saved, less the bytes that entries would load for nothing; what those bytes import counts too. */
function gainOf(one: Chunk, other: Chunk, perRequest: number): number {
  let gain = 0;
  const oneAll = withImports(one);
  const otherAll = withImports(other);
  for (const entry of new Set([...one.entries, ...other.entries])) {
    const hasOne = one.entries.has(entry);
    if (hasOne && other.entries.has(entry)) {
      gain += entry.weight * perRequest;
      continue;
    }
    for (const chunk of hasOne ? otherAll : oneAll) {
      if (!chunk.entries.has(entry)) gain -= entry.weight * chunk.size;
    }
  }
  return gain;
}

function withImports(chunk: Chunk, into = new Set<Chunk>()): Set<Chunk> {
  if (into.has(chunk)) return into;
  into.add(chunk);
  for (const needed of chunk.imports) withImports(needed, into);
  return into;
}

/** Whether a way leads from one to another over a third: as one file they would import each other in a circle. */
function reachesAround(from: Chunk, to: Chunk): boolean {
  return [...from.imports].some((next) => next !== to && withImports(next).has(to));
}

function merge(into: Chunk, gone: Chunk, chunks: Set<Chunk>): void {
  into.pieces.push(...gone.pieces);
  into.size += gone.size;
  for (const entry of gone.entries) into.entries.add(entry);
  for (const needed of gone.imports) into.imports.add(needed);
  chunks.delete(gone);
  for (const chunk of chunks) if (chunk.imports.delete(gone)) chunk.imports.add(into);
  into.imports.delete(into);
}

/** Whoever loads a chunk loads what it imports. Returns those that are loaded by more entries than before. */
function spreadEntries(from: Chunk): Set<Chunk> {
  const grown = new Set<Chunk>();
  for (const needed of from.imports) {
    const before = needed.entries.size;
    for (const entry of from.entries) needed.entries.add(entry);
    if (needed.entries.size === before) continue;
    grown.add(needed);
    for (const chunk of spreadEntries(needed)) grown.add(chunk);
  }
  return grown;
}
