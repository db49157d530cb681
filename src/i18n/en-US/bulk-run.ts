import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/bulk-run.ts';

export default {
  keep: 'No, go back',
  close: 'Done',
  stopFirst: 'In progress: stop it or wait for the end',
  progress: 'Progress',
  separator: ', ',
  doneOf: '{{done}} of {{all}} done',
  failedCount: '{{n}} failed',
  unknownCount: '{{n}} with unknown outcome',
  stop: 'Stop',
  stopping: 'Stopping…',
  check: 'Look what became of the unknown',
  retryFailed: 'Retry the failed ({{n}})',
  resume: 'Go on with the rest ({{n}})',
  states: {
    waiting: 'Waiting',
    running: 'In progress…',
    checking: 'Looking…',
    done: 'Done',
    failed: 'Failed',
    unknown: 'Outcome unknown: it may have been done',
  },
} satisfies Texts<typeof zh>;
