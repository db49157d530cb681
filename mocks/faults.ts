import { isOddWay } from './odd-answers.ts';
import { isOperationId, operations, type OperationId } from './operations.ts';

/**
 * The faults by name:
 * - `slow` answers late; `timeout` never answers
 * - `http-500`, `http-503` a proxy's error page
 * - `redirect` to the same address again
 * - `cut-before` the connection breaks before any answer; `cut-middle` in the middle of the body
 * - `malformed-json` HTTP 200 with half an object
 * - `refused` success 0 with a description (`refused:mute` cites a field); `refused-bare` without one;
 *   `refused-code-0` with error_code 0
 * - `session-expired` (10102) and `token-expired` (10002): the session or token really ends; the session calls
 *   themselves are exempt
 * - `odd:<how>` the answer of a read has other values than its fields should; `odd-answers.ts` says how
 * - `upload-cut` the connection breaks when half of an upload has arrived; other calls are exempt
 */
const faultNames = [
  'slow',
  'timeout',
  'http-500',
  'http-503',
  'cut-before',
  'cut-middle',
  'malformed-json',
  'refused',
  'refused-bare',
  'refused-code-0',
  'session-expired',
  'token-expired',
  'upload-cut',
  'odd',
  'redirect',
] as const;
export type FaultName = (typeof faultNames)[number];

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

/**
 * Parses the text form for addresses and the command line: `name[:field][@operationId][*times][!after]`,
 * several separated by commas.
 * @throws RangeError that names the unknown part
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
  if (match === null) throw new RangeError(`not a fault: ${text}`);
  const [, given, field, operation, times, after] = match;
  const name = faultNames.find((known) => known === given);
  if (name === undefined) throw new RangeError(`no such fault: ${String(given)}`);
  if (operation !== undefined && !isOperationId(operation)) {
    throw new RangeError(`no such operation: ${operation}`);
  }
  if (name === 'odd' && !isOddWay(field))
    throw new RangeError(`no such odd answer: ${field ?? ''}`);
  if (field !== undefined && name !== 'refused' && name !== 'odd')
    throw new RangeError(`${name} cites no field`);
  return {
    name,
    field,
    operation,
    times: times === undefined ? undefined : Number(times),
    afterEffect: after !== undefined,
  };
}
