import type { UploadState } from './upload-run.ts';

type StateWord =
  UploadState['state'] | 'reading' | 'refused' | 'mend' | 'sent' | 'doneFound' | 'failedLooked';

/** The texts of a queue; each area names its files and their destination differently. */
export type QueueWord =
  | 'region'
  | 'drop'
  | 'dropNow'
  | 'choose'
  | 'limits'
  | 'queue'
  | 'start'
  | 'cancelAll'
  | 'cancel'
  | 'cancelNamed'
  | 'retry'
  | 'retryNamed'
  | 'retryFailed'
  | 'lookAgain'
  | 'remove'
  | 'clearDone'
  | 'progress'
  | 'megabytes'
  | 'kilobytes'
  | `summary.${'ready' | 'mend' | 'active' | 'done' | 'failed' | 'separator'}`
  | `states.${StateWord}`;

/** What its sentences have in them. */
export const noValues = { count: 0, n: 0, name: '', percent: 0, value: '' };

export type QueueWords = (word: QueueWord, values?: Partial<typeof noValues>) => string;

const megabyte = 1024 * 1024;

/** Bytes as a person reads them. */
export function sizeWords(words: QueueWords, bytes: number): string {
  return bytes < megabyte
    ? words('kilobytes', { value: String(Math.ceil(bytes / 1024)) })
    : words('megabytes', { value: (bytes / megabyte).toFixed(1) });
}
