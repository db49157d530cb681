import { drawn, formatLatency, latencyAt, parseLatency, type Latency } from './latency.ts';
import { oddWays } from './odd-answers.ts';
import { oneOf } from './one-of.ts';
import { operationIds, operations, type OperationId } from './operations.ts';

/** Every fault, with what it does. */
export const faultWords = {
  slow: 'answers late, by 1500 ms or as ~latency says',
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
  /** So many of its calls pass first. */
  readonly skip?: number | undefined;
  /** Only this share of its calls, in percent; which ones, the seed decides. */
  readonly share?: number | undefined;
  /** 1 if absent. */
  readonly seed?: number | undefined;
  /** For `slow`: how late; 1500 ms if absent. */
  readonly latency?: Latency | undefined;
}

/** A fault that meets a call: how late is drawn. */
export interface DueFault extends FaultSpec {
  readonly delayMs: number;
}

export interface Faults {
  add(spec: FaultSpec): void;
  clear(): void;
  list(): readonly FaultSpec[];
  /** The first fault that applies to this call; it stays pending. */
  due(operation: OperationId): DueFault | undefined;
  /** Like `due`, but the call counts, and uses the fault up once. */
  take(operation: OperationId): DueFault | undefined;
}

const USUAL_LATENCY: Latency = { least: 1500, most: 1500 };

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

interface Pending {
  readonly spec: FaultSpec;
  left: number;
  /** How many calls it concerned so far. */
  seen: number;
}

function pending(spec: FaultSpec): Pending {
  return { spec, left: spec.times ?? Infinity, seen: 0 };
}

/** Of the same call the same is drawn each time it is asked. */
function meets({ spec, seen }: Pending): boolean {
  const { skip = 0, share = 100, seed = 1 } = spec;
  return seen >= skip && drawn(seed, 2 * seen) * 100 < share;
}

function withDelay({ spec, seen }: Pending): DueFault {
  const { latency = USUAL_LATENCY, seed = 1 } = spec;
  return { ...spec, delayMs: latencyAt(latency, drawn(seed, 2 * seen + 1)) };
}

export function createFaults(initial: readonly FaultSpec[] = []): Faults {
  let active = initial.map(pending);
  const first = (operation: OperationId) =>
    active.find((entry) => concerns(entry.spec, operation) && meets(entry));
  return {
    add: (spec) => {
      active.push(pending(spec));
    },
    clear: () => {
      active = [];
    },
    list: () => active.map(({ spec }) => spec),
    due: (operation) => {
      const due = first(operation);
      return due && withDelay(due);
    },
    take: (operation) => {
      const due = first(operation);
      const taken = due && withDelay(due);
      if (due !== undefined) due.left -= 1;
      for (const entry of active) {
        if (concerns(entry.spec, operation)) entry.seen += 1;
      }
      active = active.filter(({ left }) => left > 0);
      return taken;
    },
  };
}

/** The text form of a fault. */
export const FAULT_GRAMMAR =
  'name[:field][@operationId][#skip][*times][%share[/seed]][~latency][!after]';

const FAULT =
  /^([a-z0-9-]+)(?::([a-z0-9_.]+))?(?:@([A-Za-z]+))?(?:#([1-9]\d{0,8}))?(?:\*([1-9]\d{0,8}))?(?:%([1-9]\d?)(?:\/(\d{1,9}))?)?(?:~([\d/-]+))?(!after)?$/;

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
  const match = FAULT.exec(text);
  if (match === null) throw new RangeError(`not a fault: ${text} (${FAULT_GRAMMAR})`);
  const [, given, field, operation, skip, times, share, seed, latency, after] = match;
  const name = oneOf('fault', faultNames, given);
  if (name === 'odd') oneOf('odd answer', oddWays, field ?? '');
  if (field !== undefined && name !== 'refused' && name !== 'odd')
    throw new RangeError(`${name} cites no field`);
  if (latency !== undefined && name !== 'slow') throw new RangeError(`${name} has no latency`);
  return {
    name,
    field,
    operation: operation === undefined ? undefined : oneOf('operation', operationIds, operation),
    skip: numberIn(skip),
    times: numberIn(times),
    share: numberIn(share),
    seed: numberIn(seed),
    latency: latency === undefined ? undefined : parseLatency(latency),
    afterEffect: after !== undefined,
  };
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function part(sign: string, value: string | number | undefined): string {
  return value === undefined ? '' : `${sign}${value}`;
}

/** The text form of a fault, as `parseFaults` reads it. */
export function formatFault(spec: FaultSpec): string {
  return [
    spec.name,
    part(':', spec.field),
    part('@', spec.operation),
    part('#', spec.skip),
    part('*', spec.times),
    part('%', spec.share),
    part('/', spec.seed),
    part('~', spec.latency && formatLatency(spec.latency)),
    spec.afterEffect === true ? '!after' : '',
  ].join('');
}
