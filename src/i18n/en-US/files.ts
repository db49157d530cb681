import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/files.ts';
import queue from './upload-queue.ts';

export default {
  none: 'No files. The platform deletes a meeting file 7 days after its upload.',
  failed: 'The files could not be read',
  list: 'Meeting files',
  count: '{{n}} of 10 files',
  size: 'Size {{size}}',
  sizeWhy: 'As the platform prints it; the unit is not stated',
  daysLeft_one: 'Deleted in {{count}} day',
  daysLeft_other: 'Deleted in {{count}} days',
  leavesToday: 'About to be deleted',
  leavesAt: 'The platform deletes it on {{time}}',
  open: 'Download {{name}}',
  openElsewhere: 'Open {{name}} in a new tab ({{host}})',
  elsewhere: 'Kept on {{host}}',
  noLink: 'Not offered for download: the address the platform gives is not a safe one: {{url}}',
  noAddress: 'The platform gives no address to download it from',
  staged:
    'Files wait on the platform and become the meeting’s when it is booked; discarding the draft deletes them. The platform deletes every file after 7 days.',
  savedAtOnce:
    'Files are added and deleted on the platform at once, apart from saving the booking.',
  ofSeries: 'Files belong to single meetings: add them on the page of each date of the series.',
  unstaged: {
    done_one: '{{count}} file staged for this draft was deleted from the platform',
    done_other: '{{count}} files staged for this draft were deleted from the platform',
    failed:
      'Not all files staged for this draft could be deleted from the platform; it deletes them itself after 7 days',
  },
  remove: {
    action: 'Delete…',
    actionOf: 'Delete {{name}}…',
    title: 'Delete “{{name}}”?',
    consequence:
      'The file is deleted from the platform: nobody in the meeting can download it any more, and it cannot be brought back.',
    consequenceStaged:
      'The file is deleted from the platform and does not become part of the meeting.',
    confirm: 'Delete the file',
    done: '“{{name}}” deleted',
  },
  review: {
    none: 'No files',
  },
  problems: {
    'files-on-the-way_one': '{{count}} file is still uploading: wait for it or cancel it',
    'files-on-the-way_other': '{{count}} files are still uploading: wait for them or cancel them',
    'files-not-sent_one': '{{count}} file was not uploaded: try again, or take it off the list',
    'files-not-sent_other':
      '{{count}} files were not uploaded: try again, or take them off the list',
  },
  upload: {
    ...queue,
    region: 'Upload files',
    drop: 'Drop files here, or',
    dropNow: 'Let go to upload them',
    limits:
      'At most 20 MB each, 10 a meeting; txt, doc(x), xls(x), ppt(x), pdf, rar, zip, jpg, png, bmp',
    queue: 'Upload queue',
    start: 'Upload files ({{n}})',
    retryFailed: 'Retry the failed ({{n}})',
    anyway: 'Upload anyway',
    anywayNamed: 'Upload {{name}} anyway',
    summary: {
      ...queue.summary,
      ready_one: '{{count}} ready',
      ready_other: '{{count}} ready',
      mend_one: '{{count}} cannot be uploaded',
      mend_other: '{{count}} cannot be uploaded',
      active_one: '{{count}} uploading',
      active_other: '{{count}} uploading',
      done_one: '{{count}} uploaded',
      done_other: '{{count}} uploaded',
      failed_one: '{{count}} failed',
      failed_other: '{{count}} failed',
    },
    states: {
      ...queue.states,
      mend: 'Cannot be uploaded yet',
      looking: 'Looking among the meeting’s files…',
      doneFound: 'Uploaded: the answer was lost, but it was found among the files',
      failedLooked: 'Failed: the answer was lost, and the file is not among the meeting’s files',
      unknown: 'Outcome unknown: it may have been uploaded',
    },
    problems: {
      ...queue.problems,
      'too-large': 'Larger than 20 MB',
      'unknown-extension': 'Not of a type the platform is known to take',
      'no-room': 'A meeting has at most 10 files and there is no place left; delete another first',
    },
    advice: {
      duplicate: 'There is a file of this name already',
    },
  },
  leave: {
    title: 'Files are not uploaded yet',
    consequence_one: 'Leaving cancels the upload; {{count}} file will not be in the meeting.',
    consequence_other: 'Leaving cancels the upload; {{count}} files will not be in the meeting.',
    stay: 'Stay',
    leave: 'Leave',
    discard: 'Cancel the upload and leave',
  },
} satisfies Texts<typeof zh>;
