import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/upload-queue.ts';

export default {
  choose: 'Choose files…',
  cancelAll: 'Cancel all',
  cancel: 'Cancel',
  cancelNamed: 'Cancel the upload of {{name}}',
  retry: 'Upload again',
  retryNamed: 'Upload {{name}} again',
  lookAgain: 'Check again',
  remove: 'Remove {{name}} from the list',
  clearDone: 'Clear finished',
  progress: 'Upload progress of {{name}}',
  megabytes: '{{value}} MB',
  kilobytes: '{{value}} KB',
  summary: { separator: ', ' },
  states: {
    reading: 'Checking…',
    ready: 'Ready',
    refused: 'Can’t be uploaded',
    waiting: 'Queued',
    sending: 'Uploading {{percent}}%',
    sent: 'Sent, waiting for the platform…',
    done: 'Uploaded',
    failed: 'Failed',
    cancelled: 'Canceled',
  },
  problems: { 'empty-file': 'The file is empty' },
} satisfies Texts<typeof zh>;
