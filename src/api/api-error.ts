/** How a call failed, by what the user can do about it. */
export type ApiFailure =
  /** The platform refused the call (`success` is not 1). */
  | 'refused'
  /** No answer: no connection, or one cut before or within the answer. */
  | 'network'
  /** No answer in time. */
  | 'timeout'
  /** An answer that is not the platform's: a proxy's 4xx or 5xx. */
  | 'http'
  /** HTTP 200, but not the JSON object that the contract promises. */
  | 'malformed';

interface ApiErrorFacts {
  readonly failure: ApiFailure;
  readonly operationId: string;
  /** Whether the call may have changed something (every operation but the reads). */
  readonly write: boolean;
  readonly code?: number | undefined;
  readonly description?: string | undefined;
  readonly status?: number | undefined;
}

/** Session codes (field notes, section 3). */
export const sessionCodes = {
  consumerRefused: 10001,
  tokenInvalid: 10002,
  wrongPassword: 10101,
  notSignedIn: 10102,
} as const;

/** The one error of the API layer: everything that is not data. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly failure: ApiFailure;
  readonly operationId: string;
  readonly write: boolean;
  /** The platform's `error_code`; 0 and absent both mean that it gave none. */
  readonly code: number | undefined;
  /** The platform's own words, where it gave any. */
  readonly description: string | undefined;
  /** HTTP status, for `http`. */
  readonly status: number | undefined;

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
  }

  /** A write whose answer was lost: it may have happened. Look before doing it again. */
  get outcomeUnknown(): boolean {
    return this.write && this.failure !== 'refused' && !this.certainlyNotDone;
  }

  /** 4xx comes from before the platform; anything later may have had its effect. */
  private get certainlyNotDone(): boolean {
    return this.failure === 'http' && this.status !== undefined && this.status < 500;
  }

  /** A passing fault of the way there, worth another try of a read. */
  get transient(): boolean {
    return (
      this.failure === 'network' ||
      this.failure === 'timeout' ||
      (this.failure === 'http' && (this.status ?? 0) >= 500)
    );
  }
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}
