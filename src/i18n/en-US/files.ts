import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/files.ts';
import queue from './upload-queue.ts';

export default {
  none: 'No files. The platform deletes meeting files 7 days after upload.',
  failed: 'Couldn’t load the files',
  list: 'Meeting files',
  count: '{{n}} of 10 files',
  size: 'Size {{size}}',
  sizeWhy: 'As given by the platform; unit unknown',
  daysLeft_one: 'Expires in {{count}} day',
  daysLeft_other: 'Expires in {{count}} days',
  leavesToday: 'Expires soon',
  leavesAt: 'Will be deleted on {{time}}',
  open: 'Download {{name}}',
  openElsewhere: 'Open {{name}} in a new tab ({{host}})',
  elsewhere: 'Stored on {{host}}',
  noLink: 'Download unavailable: the platform gave an unsafe address: {{url}}',
  noAddress: 'No download address from the platform',
  notStaged: 'This platform can’t store files ahead of a meeting. Add them after booking.',
  staged:
    'Files are stored on the platform and added to the meeting when you book. Discarding the draft deletes them. The platform deletes files after 7 days.',
  savedAtOnce: 'File changes are saved immediately, independently of the booking.',
  ofSeries:
    'Files belong to individual meetings. Add them on the page of each meeting of the series.',
  unstaged: {
    done_one: '{{count}} draft file deleted from the platform',
    done_other: '{{count}} draft files deleted from the platform',
    failed: 'Couldn’t delete all draft files. The platform deletes them after 7 days.',
  },
  remove: {
    action: 'Delete…',
    actionOf: 'Delete {{name}}…',
    title: 'Delete “{{name}}”?',
    consequence: 'The file is deleted from the platform for everyone and can’t be restored.',
    consequenceStaged: 'The file is deleted from the platform and won’t be added to the meeting.',
    confirm: 'Delete file',
    done: '“{{name}}” deleted',
  },
  review: {
    none: 'No files',
  },
  problems: {
    'files-on-the-way_one': '{{count}} file is still uploading. Wait for it or cancel the upload.',
    'files-on-the-way_other':
      '{{count}} files are still uploading. Wait for them or cancel the uploads.',
    'files-not-sent_one': '{{count}} file was not uploaded. Try again or remove it from the list.',
    'files-not-sent_other':
      '{{count}} files were not uploaded. Try again or remove them from the list.',
  },
  upload: {
    ...queue,
    region: 'Upload files',
    drop: 'Drop files here, or',
    dropNow: 'Drop to upload',
    limits:
      'Up to 20 MB per file and 10 files per meeting; txt, doc(x), xls(x), ppt(x), pdf, rar, zip, jpg, png, bmp',
    queue: 'Upload queue',
    start: 'Upload files ({{n}})',
    retryFailed: 'Retry failed ({{n}})',
    anyway: 'Upload anyway',
    anywayNamed: 'Upload {{name}} anyway',
    summary: {
      ...queue.summary,
      ready_one: '{{count}} ready',
      ready_other: '{{count}} ready',
      mend_one: '{{count}} can’t be uploaded',
      mend_other: '{{count}} can’t be uploaded',
      active_one: '{{count}} uploading',
      active_other: '{{count}} uploading',
      done_one: '{{count}} uploaded',
      done_other: '{{count}} uploaded',
      failed_one: '{{count}} failed',
      failed_other: '{{count}} failed',
    },
    states: {
      ...queue.states,
      mend: 'Can’t be uploaded yet',
      looking: 'Checking the meeting’s files…',
      doneFound: 'Uploaded (confirmed in the meeting’s files)',
      failedLooked: 'Failed: not found in the meeting’s files',
      unknown: 'Outcome unknown; it may have been uploaded',
    },
    problems: {
      ...queue.problems,
      'too-large': 'Larger than 20 MB',
      'unknown-extension': 'The platform may not support this file type',
      'no-room': 'Limit of 10 files reached. Delete a file first.',
    },
    advice: {
      duplicate: 'A file with this name already exists',
    },
  },
  leave: {
    title: 'Uploads are not finished',
    consequence_one: 'Leaving cancels the upload. {{count}} file won’t be added to the meeting.',
    consequence_other: 'Leaving cancels the upload. {{count}} files won’t be added to the meeting.',
    stay: 'Stay',
    leave: 'Leave',
    discard: 'Cancel upload and leave',
  },
} satisfies Texts<typeof zh>;
