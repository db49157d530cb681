import { operations } from './generated/operations.gen.ts';

const needed = new Map<string, number>(
  operations.flatMap((operation) =>
    'minApiLevel' in operation ? [[operation.id, operation.minApiLevel] as const] : [],
  ),
);
let known: number | undefined;
const listeners = new Set<() => void>();

/** The lowest API level that has an operation; undefined outside the document. */
export function levelOf(operationId: string): number | undefined {
  return needed.get(operationId);
}

/** The API level of the platform; undefined until it has answered operation 84. */
export function getPlatformLevel(): number | undefined {
  return known;
}

/** Whether the platform is known to be too old for an operation. */
export function isLacking(operationId: string): boolean {
  const level = needed.get(operationId);
  return level !== undefined && known !== undefined && level > known;
}

/** Records what operation 84 answers. */
export function notePlatformLevel({ api_level: level }: { readonly api_level?: unknown }): void {
  if (typeof level !== 'number' || level === known) return;
  known = level;
  for (const listener of listeners) listener();
}

export function subscribePlatformLevel(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
