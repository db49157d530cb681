import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/picture-problems.ts';

export default {
  title: 'Picture check',
  none: 'No problems',
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
    'meeting-poll': 'the meeting rotation',
    content: 'shared content',
  },
  said: {
    'pane-empty_one': '{{count}} pane is empty',
    'pane-empty_other': '{{count}} panes are empty',
    'channel-invalid': 'Terminal channel isn’t a whole number from {{min}} to {{max}}',
    'person-twice': 'In several panes: {{names}}',
    'chair-twice': 'The chair is shown twice: by name and as the chair',
    'source-twice': 'Several panes show {{source}}',
    'source-unknown': 'Undocumented source type {{type}}; kept as is',
    'person-not-in-meeting': 'Not in the meeting; the pane stays empty: {{names}}',
    'meeting-poll-missing': 'Shows the meeting rotation, but the meeting has none',
    'layout-unknown': 'Undocumented layout {{layout}}; the platform may not support it',
    'layout-ignored':
      'In automatic mode the platform chooses the layout; layout {{layout}} has no effect',
    'panes-ignored_one':
      'In automatic mode the platform decides who is shown; {{count}} pane has no effect',
    'panes-ignored_other':
      'In automatic mode the platform decides who is shown; {{count}} panes have no effect',
    'except-self-ignored': '“Exclude self (N−1)” works in automatic mode only',
    'mode-reserved':
      '“Automatic batch rotation” is a reserved mode; the platform may not support it',
    'batch-poll-missing': 'Custom batch rotation mode has no batch rotation yet',
    'batch-poll-ignored': 'The batch rotation works in custom batch rotation mode only',
    'batch-poll-without-panes': 'The batch rotation has no empty pane',
    'background-missing': 'Background is on, but no image is chosen',
    'waiting-in-tray_one': '{{count}} pane in the tray: not in the picture and not saved',
    'waiting-in-tray_other': '{{count}} panes in the tray: not in the picture and not saved',
  },
  polls: {
    pane: {
      'poll-without-members': 'The pane’s rotation has no members',
      'poll-interval-invalid':
        'The pane’s rotation: {{interval}} s must be a whole number from {{min}} to {{max}}',
      'poll-rounds-invalid':
        'The pane’s rotation: {{rounds}} rounds must be a whole number up to {{max}}; 0 means no limit',
      'poll-member-twice': 'Listed twice in the pane’s rotation: {{names}}',
    },
    batch: {
      'poll-without-members': 'The batch rotation has no members',
      'poll-interval-invalid':
        'The batch rotation: {{interval}} s must be a whole number from {{min}} to {{max}}',
      'poll-rounds-invalid':
        'The batch rotation: {{rounds}} rounds must be a whole number up to {{max}}; 0 means no limit',
      'poll-member-twice': 'Listed twice in the batch rotation: {{names}}',
    },
  },
} satisfies Texts<typeof zh>;
