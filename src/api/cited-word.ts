import type { ApiError } from './api-error.ts';

/** The contract's word that a refusal cites, as in `start_time …` or `invite_members[0].bitrate …`. */
export function citedWord({ description = '' }: ApiError): string | undefined {
  return /[a-z]+(?:_[a-z0-9]+)*/.exec(description)?.[0];
}
