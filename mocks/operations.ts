import { operations as generated, type OperationId } from '#app/api/generated/operations.gen.ts';

export type { OperationId };

export interface Operation {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Contains `{name}` where the path carries a value. */
  readonly path: string;
  /** The lowest API level that has it; 0 for the session and directory calls, which state none. */
  readonly level: number;
}

export const operations: readonly Operation[] = generated.map((facts) => ({
  id: facts.id,
  method: facts.method,
  path: facts.path,
  level: 'minApiLevel' in facts ? facts.minApiLevel : 0,
}));

export const operationIds: readonly OperationId[] = operations.map(({ id }) => id);
