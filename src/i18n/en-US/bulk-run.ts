import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/bulk-run.ts';

export default {
  keep: 'Cancel',
  close: 'Done',
  stopFirst: 'In progress: stop it or wait until it finishes',
  progress: 'Progress',
  separator: ', ',
  doneOf: '{{done}} of {{all}} done',
  failedCount: '{{n}} failed',
  unknownCount: '{{n}} with unknown outcome',
  stop: 'Stop',
  stopping: 'Stopping…',
  check: 'Check unknown outcomes',
  retryFailed: 'Retry failed ({{n}})',
  resume: 'Continue with the rest ({{n}})',
  states: {
    waiting: 'Waiting',
    running: 'In progress…',
    checking: 'Checking…',
    done: 'Done',
    failed: 'Failed',
    unknown: 'Outcome unknown; it may have succeeded',
  },
} satisfies Texts<typeof zh>;
