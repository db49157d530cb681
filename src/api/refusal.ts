import { isApiError, type ApiError } from './api-error.ts';
import { ErrorCode } from './generated/types.gen.ts';

/** Whether the platform refused the call with one of these codes. */
export function isRefusedWith(error: unknown, ...codes: readonly number[]): boolean {
  return (
    isApiError(error) && error.failure === 'refused' && codes.includes(error.code ?? Number.NaN)
  );
}

/** Whether there is no such thing: the platform refused the call with one of these codes, or the id can be nobody's. */
export function saysNoSuch(error: unknown, ...codes: readonly number[]): boolean {
  return isRefusedWith(error, ...codes) || (isApiError(error) && error.failure === 'noSuch');
}

/**
 * The contract's field that a refusal cites, as in `start_time …` or `recorder.live_password …`; empty if it
 * cites none.
 */
export function citedPath({ description = '' }: ApiError): string {
  return (
    /[a-z][a-z0-9]*(?:_[a-z0-9]+)*(?:\.[a-z0-9]+(?:_[a-z0-9]+)*)*/.exec(description)?.[0] ?? ''
  );
}

/** Refused because the meeting was cancelled or never existed: nothing more can be read about it. */
export function isMeetingGone(error: unknown): boolean {
  return saysNoSuch(error, ErrorCode.MeetingCancelled, ErrorCode.NoSuchMeeting);
}
