import { oddWays } from './odd-answers.ts';
import { oneOf } from './one-of.ts';
import { operationIds, operations, type OperationId } from './operations.ts';

/** Every fault, with what it does. */
export const faultWords = {
  slow: 'answers late',
  timeout: 'never answers',
  'http-500': "a proxy's error page, with status 500",
  'http-503': "a proxy's error page, with status 503",
  redirect: 'sends the client to the same address again',
  'cut-before': 'breaks the connection before any answer',
  'cut-middle': 'breaks the connection in the middle of the answer',
  'malformed-json': 'status 200 with half an object',
  refused: 'success 0 with a description; refused:FIELD cites a field, as refused:mute does',
  'refused-bare': 'success 0 and nothing else',
  'refused-code-0': 'success 0 with error_code 0',
  'session-expired': 'really ends the session (10102); the session calls themselves are exempt',
  'token-expired': 'really ends the account token (10002); the session calls themselves are exempt',
  'upload-cut': 'breaks the connection when half of an upload has arrived; other calls are exempt',
  odd: 'a read with other values than its fields should have: odd:HOW, see odd-answers.ts',
} as const;
export type FaultName = keyof typeof faultWords;
const faultNames = Object.keys(faultWords).filter(isFaultName);

function isFaultName(text: string): text is FaultName {
  return Object.hasOwn(faultWords, text);
}

export interface FaultSpec {
  readonly name: FaultName;
  /** For `refused`: the field that the description cites. For `odd`: how. */
  readonly field?: string | undefined;
  /** Applies only to this operation; absent means to every one. */
  readonly operation?: OperationId | undefined;
  /** The number of times; absent means until cleared. */
  readonly times?: number | undefined;
  /** The write takes effect first; then the fault loses its answer. */
  readonly afterEffect?: boolean | undefined;
  /** For `slow`, in milliseconds; 1500 if absent. */
  readonly delayMs?: number | undefined;
}

export interface Faults {
  add(spec: FaultSpec): void;
  clear(): void;
  list(): readonly FaultSpec[];
  /** The first fault that applies to this call; it stays pending. */
  due(operation: OperationId): FaultSpec | undefined;
  /** Like `due`, but uses the fault up once. */
  take(operation: OperationId): FaultSpec | undefined;
}

const sessionCalls: ReadonlySet<OperationId> = new Set([
  'createToken',
  'signIn',
  'keepSessionAlive',
  'keepTokenAlive',
]);
const reads: ReadonlySet<OperationId> = new Set(
  operations.flatMap(({ id, method }) => (method === 'GET' ? [id] : [])),
);
const uploads: ReadonlySet<OperationId> = new Set(['uploadMeetingFile', 'uploadBackgroundImages']);

function concerns(spec: FaultSpec, operation: OperationId): boolean {
  if (spec.operation !== undefined) return spec.operation === operation;
  if (spec.name === 'upload-cut') return uploads.has(operation);
  if (spec.name === 'odd') return reads.has(operation) && !sessionCalls.has(operation);
  const endsSession = spec.name === 'session-expired' || spec.name === 'token-expired';
  return !(endsSession && sessionCalls.has(operation));
}

export function createFaults(initial: readonly FaultSpec[] = []): Faults {
  const fresh = () => initial.map((spec) => ({ spec, left: spec.times ?? Infinity }));
  let active = fresh();
  return {
    add: (spec) => {
      active.push({ spec, left: spec.times ?? Infinity });
    },
    clear: () => {
      active = [];
    },
    list: () => active.map(({ spec }) => spec),
    due: (operation) => active.find(({ spec }) => concerns(spec, operation))?.spec,
    take: (operation) => {
      const due = active.find(({ spec }) => concerns(spec, operation));
      if (due === undefined) return undefined;
      due.left -= 1;
      if (due.left <= 0) active = active.filter((entry) => entry !== due);
      return due.spec;
    },
  };
}

/** The text form of a fault. */
export const FAULT_GRAMMAR = 'name[:field][@operationId][*times][!after]';

/**
 * Parses faults as addresses and the command line have them: each as `FAULT_GRAMMAR` says, separated by commas.
 * @throws RangeError that names the unknown part and lists the known ones
 */
export function parseFaults(text: string): readonly FaultSpec[] {
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => parseFault(part.trim()));
}

function parseFault(text: string): FaultSpec {
  const match = /^([a-z0-9-]+)(?::([a-z0-9_.]+))?(?:@([A-Za-z]+))?(?:\*([1-9]\d*))?(!after)?$/.exec(
    text,
  );
  if (match === null) throw new RangeError(`not a fault: ${text} (${FAULT_GRAMMAR})`);
  const [, given, field, operation, times, after] = match;
  const name = oneOf('fault', faultNames, given);
  if (name === 'odd') oneOf('odd answer', oddWays, field ?? '');
  if (field !== undefined && name !== 'refused' && name !== 'odd')
    throw new RangeError(`${name} cites no field`);
  return {
    name,
    field,
    operation: operation === undefined ? undefined : oneOf('operation', operationIds, operation),
    times: times === undefined ? undefined : Number(times),
    afterEffect: after !== undefined,
  };
}
