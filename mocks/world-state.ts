import type { HttpHandler } from 'msw/http';
import type { AnswerStyle } from './answers.ts';
import type { Clock, Now } from './clock.ts';
import type { Db, Settings } from './db/db.ts';
import type { Faults, FaultSpec } from './faults.ts';
import type { Call, CallRecord } from './http/call.ts';
import type { JsonObject } from './http/json.ts';
import type { ScenarioName } from './scenarios/scenarios.ts';

export interface WorldOptions {
  readonly scenario: ScenarioName;
  readonly now?: Now | undefined;
  readonly fault?: FaultSpec | readonly FaultSpec[] | undefined;
  readonly settings?: Partial<Settings> | undefined;
  /** Where the platform does otherwise than usual: the keys of the console's `platform-profile.json`. */
  readonly profile?: JsonObject | undefined;
  /** What the console is told of it in that file; `profile` if absent. */
  readonly profileFile?: JsonObject | undefined;
  /** How much the answers contain; `full` if absent. */
  readonly answers?: AnswerStyle | undefined;
  /** A world saved by `snapshot()`; it continues from there. */
  readonly snapshot?: Snapshot | undefined;
  /** What there is at the start, in place of the scenario and its settings. */
  readonly data?: Db | undefined;
  /** `createToken` needs no key and secret, because the reverse proxy adds them (field-notes.md, section 1). */
  readonly supplyCredentials?: boolean | undefined;
  /** Stores the session cookie for clients that cannot (Node's fetch stores none). */
  readonly keepsCookie?: boolean | undefined;
}

/** A whole world, for `structuredClone` and IndexedDB. */
export interface Snapshot {
  readonly db: Db;
  readonly ahead: number;
}

export interface World {
  /** The object stays the same for the world's life; its contents change with `reset`. */
  readonly db: Db;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly calls: readonly CallRecord[];
  readonly handlers: readonly HttpHandler[];
  readonly options: WorldOptions;
  /** Returns to the start of the scenario: data, sessions, clock, faults and recorded calls. */
  reset(): void;
  snapshot(): Snapshot;
  /** Calls the listener after every answered call; returns a function that unsubscribes. */
  onCall(listener: (call: CallRecord) => void): () => void;
  /** Signs a user in without HTTP. */
  signIn(account?: 'admin' | 'desk'): { readonly token: string; readonly cookie: string };
  keptCookie(): string;
  keepCookie(cookie: string): void;
  record(call: Omit<Call, 'person'>, outcome: string, fault: string | undefined): void;
}
