import type zh from '../zh-CN/wall-problems.ts';
import type { Texts } from '../texts.ts';

export default {
  title: 'Wall check',
  none: 'Nothing needs attention',
  goTo: 'Go to box {{box}}',
  boxes: 'Boxes',
  said: {
    'style-missing': 'No TV-wall style has been chosen',
    'style-gone': 'The platform no longer has this TV-wall style: nothing will show',
    'box-unknown_one': 'The style no longer has the box of {{count}} content: it will not show',
    'box-unknown_other':
      'The style no longer has the boxes of {{count}} contents: they will not show',
    'box-repeated_one': '{{count}} content competes with another for the same box',
    'box-repeated_other': '{{count}} contents compete with others for the same box',
    'box-offline_one': '{{count}} box with something in it is offline',
    'box-offline_other': '{{count}} boxes with something in them are offline',
    'box-in-use_one': '{{count}} box with something in it is used by another meeting',
    'box-in-use_other': '{{count}} boxes with something in them are used by another meeting',
    'box-empty_one': '{{count}} box shows nothing',
    'box-empty_other': '{{count}} boxes show nothing',
    'wall-empty': 'The whole wall is empty',
    'source-unknown': 'The interface does not list type {{type}}; it is kept as it is',
    'meeting-poll-missing': 'A box follows the meeting poll, but the meeting has none',
    'meeting-picture-missing':
      'A box shows the meeting picture, but the meeting has no picture of its own',
    'quad-empty': 'A quad split has nobody in it',
    'quad-index-twice': 'Part {{part}} of a quad split has two people: only one will show',
    'quad-index-outside': 'The quad split index {{index}} is not between 0 and 3',
    'quad-incomplete': 'A quad split has empty parts: {{parts}}',
    picture: 'Own multi-view: {{problem}}',
    'person-not-in-meeting': 'Not in the meeting, their place stays dark: {{names}}',
    'person-twice': 'In several boxes at once: {{names}}',
    'batch-poll-missing': 'Batch poll mode has no batch poll yet',
    'batch-poll-ignored': 'The batch poll works in batch poll mode only',
    'batch-poll-without-boxes': 'Every box shows something: the batch poll has no box left',
    'mode-unknown': 'The interface does not list mode {{mode}}; it is kept as it is',
    'style-twice': 'Another wall of this preset has the same style',
    'box-on-two-walls_one':
      '{{count}} box shows something on another wall, too: both compete for the decoder channel',
    'box-on-two-walls_other':
      '{{count}} boxes show something on another wall, too: both compete for the decoder channel',
  },
  polls: {
    box: {
      'poll-without-members': 'The poll of a box has nobody in it',
      'poll-interval-invalid':
        "The interval of a box's poll, {{interval}} s, is not a whole number of at least 1",
      'poll-rounds-invalid':
        "The rounds of a box's poll, {{rounds}}, are not a whole number; 0 is endless",
      'poll-member-twice': "Twice in a box's poll: {{names}}",
    },
  },
} satisfies Texts<typeof zh>;
