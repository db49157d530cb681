import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/picture-problems.ts';

export default {
  title: 'Problems',
  none: 'Nothing to mend',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  counts: {
    error_one: '{{count}} error',
    error_other: '{{count}} errors',
    warning_one: '{{count}} warning',
    warning_other: '{{count}} warnings',
    note_one: '{{count}} note',
    note_other: '{{count}} notes',
  },
  goTo: 'Go to pane {{pane}}',
  panes: 'Pane',
  join: ', ',
  more_one: '{{names}} and {{count}} more',
  more_other: '{{names}} and {{count}} more',
  sources: {
    speaker: 'the speaker',
    chair: 'the chair',
    'meeting-poll': 'the meeting’s poll',
    content: 'shared content',
  },
  said: {
    'pane-empty_one': '{{count}} pane is empty',
    'pane-empty_other': '{{count}} panes are empty',
    'person-twice': 'In several panes at once: {{names}}',
    'source-twice': 'Several panes show {{source}}',
    'source-unknown': 'Source type {{type}} is not documented; it is kept as it is',
    'person-not-in-meeting': 'Not in the meeting, so nothing will be seen: {{names}}',
    'meeting-poll-missing': 'Follows the meeting’s poll, but the meeting has none',
    'layout-unknown': 'Layout {{layout}} is not documented; the platform may not support it',
    'layout-ignored':
      'In automatic mode the platform chooses the layout; layout {{layout}} has no effect',
    'panes-ignored_one':
      'In automatic mode the platform decides who is seen; what is in {{count}} pane has no effect',
    'panes-ignored_other':
      'In automatic mode the platform decides who is seen; what is in {{count}} panes has no effect',
    'except-self-ignored': 'Leaving out oneself (n-1) has an effect in automatic mode only',
    'mode-reserved': 'The automatic poll is a reserved mode; the platform may not support it',
    'batch-poll-missing': 'The batch poll mode needs a batch poll',
    'batch-poll-ignored': 'The batch poll has an effect in batch poll mode only',
    'batch-poll-without-panes': 'Every pane is taken: the batch poll has no empty pane to use',
    'background-missing': 'The background is on, but no image is chosen',
    'waiting-in-tray_one': '{{count}} pane waits in the tray: not in the picture, and not saved',
    'waiting-in-tray_other': '{{count}} panes wait in the tray: not in the picture, and not saved',
  },
  polls: {
    pane: {
      'poll-without-members': 'The pane’s poll has no members',
      'poll-interval-invalid':
        'The pane’s poll: {{interval}} s is no interval; a whole number from 1 is',
      'poll-rounds-invalid':
        'The pane’s poll: {{rounds}} rounds are not possible; a whole number is, 0 for no end',
      'poll-member-twice': 'Twice in the pane’s poll: {{names}}',
    },
    batch: {
      'poll-without-members': 'The batch poll has no members',
      'poll-interval-invalid':
        'The batch poll: {{interval}} s is no interval; a whole number from 1 is',
      'poll-rounds-invalid':
        'The batch poll: {{rounds}} rounds are not possible; a whole number is, 0 for no end',
      'poll-member-twice': 'Twice in the batch poll: {{names}}',
    },
  },
} satisfies Texts<typeof zh>;
