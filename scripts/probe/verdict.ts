import { isDeepStrictEqual } from 'node:util';
import { defaultProfile, type ProfileKey } from '#app/api/profile.ts';

/** What was found of one assumption, and what shows it: counts, fields and codes, nothing personal. */
export type Verdict =
  | { readonly kind: 'holds'; readonly evidence: string }
  | { readonly kind: 'differs'; readonly value: unknown; readonly evidence: string }
  | { readonly kind: 'unknown'; readonly evidence: string };

export type Verdicts = ReadonlyMap<ProfileKey, Verdict>;

/** It is so on this platform. */
export function found(key: ProfileKey, value: unknown, evidence: string): Verdict {
  return isDeepStrictEqual(value, defaultProfile[key])
    ? { kind: 'holds', evidence }
    : { kind: 'differs', value, evidence };
}

export function unknown(evidence: string): Verdict {
  return { kind: 'unknown', evidence };
}
