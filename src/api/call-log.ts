/**
 * One call as the API panel shows it: the request and its result. Never contains a token, a password or a
 * cookie.
 */
export interface CallRecord {
  readonly id: number;
  readonly operationId: string;
  readonly method: string;
  /** The path with its parameters filled in, without the token. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** The form fields of a write, with `params` decoded. */
  readonly form: unknown;
  readonly minApiLevel: number | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Milliseconds; absent while the call is running. */
  readonly duration?: number;
  readonly outcome:
    | { readonly state: 'running' }
    | {
        readonly state: 'ok';
        /** Rows of the list that are left out, as they came: no objects, or without an id. */
        readonly unreadable: readonly unknown[];
      }
    | { readonly state: 'cancelled' }
    | {
        readonly state: 'failed';
        readonly failure: string;
        readonly code: number | undefined;
        readonly description: string | undefined;
      };
}

const kept = 200;
const secretFields = new Set([
  'account_token',
  'password',
  'oauth_consumer_key',
  'oauth_consumer_secret',
  'encrypted_key',
  'live_password',
]);

let records: readonly CallRecord[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function publish(next: readonly CallRecord[]) {
  records = next;
  for (const listener of listeners) listener();
}

/** A copy with every secret replaced by dots, at any depth. A file is replaced by its name. */
function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (value instanceof Blob) return value instanceof File ? value.name : `${value.size} B`;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      secretFields.has(field) && inner !== '' ? '•••' : withoutSecrets(inner),
    ]),
  );
}

/** Records the start of a call; the returned function records its end. */
export function logCall(
  call: Omit<CallRecord, 'id' | 'outcome' | 'duration'>,
): (outcome: CallRecord['outcome'], duration: number) => void {
  const id = nextId++;
  const record: CallRecord = {
    ...call,
    form: withoutSecrets(call.form),
    id,
    outcome: { state: 'running' },
  };
  publish([record, ...records].slice(0, kept));
  return (outcome, duration) =>
    publish(records.map((one) => (one.id === id ? { ...one, outcome, duration } : one)));
}

export function getCallLog(): readonly CallRecord[] {
  return records;
}

export function clearCallLog(): void {
  publish([]);
}

export function subscribeCallLog(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
