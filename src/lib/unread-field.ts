import type { JsonObject } from './json.ts';
import type { Path } from './three-way.ts';

/**
 * A field of an edited object that no read of this platform answers. It is not known, and saving sets it: the
 * update replaces everything.
 */
export interface UnreadField {
  readonly path: Path;
  /** What saving sets it to as things stand; undefined: what the platform takes by default. */
  readonly fallback: unknown;
  /** What this browser sent last, where that is another value. */
  readonly lastSent?: unknown;
}

/** Fields as this browser sent them last, by word. */
export type LastSent = JsonObject;
