import type { Person } from '../db/db.ts';
import type { Operation } from '../operations.ts';
import type { Profile } from '../profile.ts';
import type { JsonObject } from './json.ts';
import type { UploadedFile } from './multipart.ts';

export interface Call {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  /** Query string and form body merged; the body wins. */
  readonly query: Readonly<Record<string, string>>;
  /** The JSON object in `params`; {} if there is none. */
  readonly params: JsonObject;
  readonly files: readonly UploadedFile[];
  readonly token: string;
  readonly cookie: string;
  /** The caller; undefined only in session calls. */
  readonly person: Person | undefined;
  /** The platform's, or the usual one for a test that asks for itself. */
  readonly profile: Profile;
}

/** A handler's success: the fields beside `success: 1`, or bytes. */
export type Answer =
  | { readonly body: JsonObject; readonly setCookie?: string }
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string; readonly fileName?: string };

export function answer(body: JsonObject = {}): Answer {
  return { body };
}

/** A recorded call in the usual words, whatever the platform's own are, as tests and the coverage report read it. */
export interface CallRecord {
  readonly at: number;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly params: JsonObject;
  readonly files: readonly string[];
  /** `ok`, `refused:<code>`, or `fault:<name>`. */
  readonly outcome: string;
}
