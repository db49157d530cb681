/** How a call failed, classified by what the user can do about it. */
export type ApiFailure =
  /** The platform refused the call (`success` is not 1). */
  | 'refused'
  /**
   * The token or the user's session had ended. It is back, but the write was not sent again: the platform may have
   * done it all the same.
   */
  | 'session'
  /** No answer: there was no connection, or it was cut before or during the answer. */
  | 'network'
  /** No answer within the time limit. */
  | 'timeout'
  /** An HTTP error that is not the platform's answer: a proxy's 4xx or 5xx. */
  | 'http'
  /** The call was sent elsewhere, which is never followed: a loop has no end, and a write would become a read. */
  | 'redirected'
  /** HTTP 200 without the JSON object that the contract promises. */
  | 'malformed'
  /** No id of the platform can be as this one is, so nothing was asked: there is no such thing. */
  | 'noSuch'
  /** The platform answers another meeting under the number of the one that was meant. */
  | 'otherMeeting';

interface ApiErrorFacts {
  readonly failure: ApiFailure;
  readonly operationId: string;
  /** Whether the call may have changed something (every operation but the reads). */
  readonly write: boolean;
  readonly code?: number | undefined;
  readonly description?: string | undefined;
  readonly status?: number | undefined;
  readonly retryAfter?: number | undefined;
}

/** Session codes (field notes, section 3). */
export const sessionCodes = {
  consumerRefused: 10001,
  tokenInvalid: 10002,
  wrongPassword: 10101,
  notSignedIn: 10102,
} as const;

/** The one error class of the API layer: everything that is not data. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly failure: ApiFailure;
  readonly operationId: string;
  readonly write: boolean;
  /** The platform's `error_code`; both 0 and absent mean that there is none. */
  readonly code: number | undefined;
  /** The platform's own description, if there is one. */
  readonly description: string | undefined;
  /** HTTP status, for `http`. */
  readonly status: number | undefined;
  /** Seconds to wait before the next try, for `http`, where the answer says so. */
  readonly retryAfter: number | undefined;

  constructor(facts: ApiErrorFacts, cause?: unknown) {
    super(
      [facts.operationId, facts.failure, facts.code ?? facts.status, facts.description]
        .filter((part) => part !== undefined)
        .join(' '),
      { cause },
    );
    this.failure = facts.failure;
    this.operationId = facts.operationId;
    this.write = facts.write;
    this.code = facts.code === 0 ? undefined : facts.code;
    this.description = facts.description?.trim() || undefined;
    this.status = facts.status;
    this.retryAfter = facts.retryAfter;
  }

  /** A write whose answer was lost or tells only of the session: it may have happened. Read the platform before repeating it. */
  get outcomeUnknown(): boolean {
    return this.write && this.failure !== 'refused' && !this.certainlyNotDone;
  }

  /** A 4xx comes from a server in front of the platform; anything later may have taken effect. */
  private get certainlyNotDone(): boolean {
    if (this.failure === 'noSuch') return true;
    return this.failure === 'http' && this.status !== undefined && this.status < 500;
  }

  /** A temporary network or proxy fault; a read is worth retrying. */
  get transient(): boolean {
    return (
      this.failure === 'network' ||
      this.failure === 'timeout' ||
      (this.failure === 'http' && (this.status ?? 0) >= 500)
    );
  }
}

/** Whether a write was answered with a session code and not sent again. */
export function saysSessionEnded(error: unknown): boolean {
  return isApiError(error) && error.failure === 'session';
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}
