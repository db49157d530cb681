import { http, type HttpHandler } from 'msw/http';
import { createClock, type Clock } from './clock.ts';
import { createDb, defaultSettings, type Db } from './db/db.ts';
import { newId } from './db/ids.ts';
import { createFaults } from './faults.ts';
import type { CallRecord } from './http/call.ts';
import { serve, serveFile, valueNames, type Route } from './http/serve.ts';
import { operations, type Operation } from './operations.ts';
import { profileFrom } from './profile.ts';
import { enforcePasswords } from './rules/password-characters.ts';
import { scenarios } from './scenarios/scenarios.ts';
import type { World, WorldOptions } from './world-state.ts';

const MOST_CALLS = 5000;
const SEED = 20_260_331;

/** The stand-in platform: one world with its own data, clock and faults. */
export function createMockWorld(options: WorldOptions): World {
  const clock = createClock(options.now);
  const start = clock.ahead;
  if (options.snapshot !== undefined) clock.restore(options.snapshot.ahead);
  const db =
    options.snapshot === undefined
      ? populate(options, clock)
      : structuredClone(options.snapshot.db);
  let faults = createFaults([options.fault ?? []].flat());
  let calls: CallRecord[] = [];
  let cookie = '';
  const listeners = new Set<(call: CallRecord) => void>();

  const world: World = {
    db,
    clock,
    options,
    get faults() {
      return faults;
    },
    get calls() {
      return calls;
    },
    handlers: [],
    reset: () => {
      clock.restore(start);
      Object.assign(db, populate(options, clock));
      faults = createFaults([options.fault ?? []].flat());
      calls = [];
      cookie = '';
    },
    snapshot: () => ({ db: structuredClone(db), ahead: clock.ahead }),
    onCall: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signIn: (account = 'admin') => {
      const token = newId(db);
      const session = newId(db);
      db.tokens.set(token, clock.now());
      db.sessions.set(session, { account, alive: clock.now() });
      return { token, cookie: session };
    },
    keptCookie: () => cookie,
    keepCookie: (value) => {
      if (options.keepsCookie === true) cookie = value;
    },
    record: (call, outcome, fault) => {
      const entry: CallRecord = {
        at: clock.now(),
        operationId: call.operation.id,
        method: call.operation.method,
        path: call.operation.path,
        query: withoutSecrets(call.query),
        params: call.params,
        files: call.files.map((file) => file.fileName),
        outcome: fault === undefined || fault === 'slow' ? outcome : `fault:${fault}`,
      };
      if (calls.length >= MOST_CALLS) calls.shift();
      calls.push(entry);
      for (const listener of listeners) listener(entry);
    },
  };
  return Object.assign(world, { handlers: createHandlers(world) });
}

function populate(options: WorldOptions, clock: Clock): Db {
  if (options.data !== undefined) return structuredClone(options.data);
  const db = createDb(SEED);
  const profile = profileFrom(options.profile ?? {});
  db.settings = { ...defaultSettings, profile, ...options.settings };
  scenarios[options.scenario](db, clock.now());
  if (profile.passwordCharacters === 'enforced') enforcePasswords(db);
  return db;
}

const secrets: ReadonlySet<string> = new Set([
  'account_token',
  'password',
  'params',
  'oauth_consumer_key',
  'oauth_consumer_secret',
]);

/** Removes the credentials of a call before it is recorded; `params` is recorded decoded. */
function withoutSecrets(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !secrets.has(name)));
}

/**
 * One MSW handler per operation, with fixed paths before paths that carry values. A path that supports only
 * DELETE also accepts POST, for `_method=DELETE`.
 */
function createHandlers(world: World): HttpHandler[] {
  const ordered = operations.toSorted((one, other) =>
    sortKey(one.path) < sortKey(other.path) ? -1 : 1,
  );
  const handlers = ordered.map((operation) => {
    const asDelete = operation.method === 'POST' ? twin(operation, 'DELETE') : undefined;
    return bind(world, operation, { own: operation, asDelete });
  });
  const deleteOnly = ordered.filter(
    (operation) => operation.method === 'DELETE' && twin(operation, 'POST') === undefined,
  );
  return [
    http.get('*/api/v1/mc/meeting_file/:id', ({ params, cookies }) =>
      serveFile(world, String(params.id), cookies),
    ),
    ...handlers,
    ...deleteOnly.map((operation) =>
      bind(world, { ...operation, method: 'POST' }, { own: undefined, asDelete: operation }),
    ),
  ];
}

/** A path with all its `{values}` replaced by the same text; `~` sorts after every literal segment. */
function sortKey(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '~');
}

function twin(operation: Operation, method: Operation['method']): Operation | undefined {
  const shape = sortKey(operation.path);
  return operations.find((other) => other.method === method && sortKey(other.path) === shape);
}

const verbs = { GET: http.get, POST: http.post, DELETE: http.delete } as const;

function bind(world: World, { method, path }: Operation, route: Route): HttpHandler {
  const pattern = `*${path.replaceAll(/\{([^}]*)\}/g, ':$1')}`;
  const names = valueNames(path);
  return verbs[method](pattern, async ({ request, params, cookies }) => {
    const values = names.map((name) => String(params[name]));
    return serve(world, route, request, values, cookies);
  });
}
