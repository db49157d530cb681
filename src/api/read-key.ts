import type { Query } from '@tanstack/react-query';
import type { operations } from './generated/operations.gen.ts';

/** An operation that reads. */
export type ReadOperationId = Extract<(typeof operations)[number], { method: 'GET' }>['id'];

const separator = '+';

/**
 * The query key of a read: the operation or operations it calls, then its parameters. A suffix
 * separates reads that derive something different from the same response.
 */
export function readKey(
  operations: ReadOperationId | readonly ReadOperationId[],
  ...asked: readonly unknown[]
) {
  const name = typeof operations === 'string' ? operations : operations.join(separator);
  return [name, ...asked] as const;
}

/** The operations that a query calls; none if its key was not made by `readKey`. */
export function operationsOf({ queryKey: [name] }: Pick<Query, 'queryKey'>): readonly string[] {
  return typeof name === 'string' ? name.split(separator) : [];
}
