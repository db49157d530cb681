import { foundNewer } from './console-version.ts';

/** A piece of the console's code, fetched when it is needed, that did not come. */
export class MissingPiece extends Error {
  /** The console was updated and the piece is gone from the server; or the server could not be reached. */
  readonly why: 'updated' | 'unreachable';

  constructor(why: MissingPiece['why'], cause: unknown) {
    super(`a piece of the console is missing: ${why}`, { cause });
    this.why = why;
  }
}

/** How browsers and the build's loader say that code could not be fetched; it may have been answered with a page. */
const NOT_FETCHED =
  /dynamically imported module|importing a module script|unable to preload|failed to fetch|load failed/i;

/**
 * Fetches a piece of the console: `loadPiece(() => import('./page.tsx'))`. Every piece comes this way: an open tab
 * whose console was updated learns here that its pieces are gone.
 */
export async function loadPiece<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof MissingPiece) throw error;
    if (await foundNewer()) throw new MissingPiece('updated', error);
    if (error instanceof Error && NOT_FETCHED.test(error.message)) {
      throw new MissingPiece('unreachable', error);
    }
    throw error;
  }
}
