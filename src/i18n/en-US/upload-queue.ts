import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/upload-queue.ts';

export default {
  choose: 'Choose files…',
  cancelAll: 'Cancel all',
  cancel: 'Cancel',
  cancelNamed: 'Cancel the upload of {{name}}',
  retry: 'Upload again',
  retryNamed: 'Upload {{name}} again',
  lookAgain: 'Look again',
  remove: 'Take {{name}} off the list',
  clearDone: 'Clear the finished',
  progress: 'Upload progress of {{name}}',
  megabytes: '{{value}} MB',
  kilobytes: '{{value}} KB',
  summary: { separator: ', ' },
  states: {
    reading: 'Checking…',
    ready: 'Ready',
    refused: 'Cannot be uploaded',
    waiting: 'Waiting its turn',
    sending: 'Uploading {{percent}}%',
    sent: 'Sent, waiting for the platform’s answer…',
    done: 'Uploaded',
    failed: 'Failed',
    cancelled: 'Cancelled',
  },
  problems: { 'empty-file': 'The file is empty' },
} satisfies Texts<typeof zh>;
