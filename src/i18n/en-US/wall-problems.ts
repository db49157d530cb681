import type zh from '../zh-CN/wall-problems.ts';
import type { Texts } from '../texts.ts';

export default {
  title: 'Wall check',
  none: 'No problems',
  goTo: 'Go to box {{box}}',
  boxes: 'Boxes',
  said: {
    'style-missing': 'No TV-wall style selected',
    'style-gone': 'The platform no longer has this TV-wall style; nothing will be shown',
    'box-unknown_one': '{{count}} item is in a box the style no longer has and won’t be shown',
    'box-unknown_other': '{{count}} items are in boxes the style no longer has and won’t be shown',
    'box-repeated_one': '{{count}} item competes with another for the same box',
    'box-repeated_other': '{{count}} items compete with others for the same box',
    'box-offline_one': '{{count}} box with content is offline',
    'box-offline_other': '{{count}} boxes with content are offline',
    'box-in-use_one': '{{count}} box with content is used by another meeting',
    'box-in-use_other': '{{count}} boxes with content are used by another meeting',
    'box-empty_one': '{{count}} of {{all}} boxes is empty',
    'box-empty_other': '{{count}} of {{all}} boxes are empty',
    'wall-empty': 'The whole wall is empty',
    'source-unknown': 'Undocumented source type {{type}}; kept as is',
    'meeting-poll-missing': 'A box shows the meeting rotation, but the meeting has none',
    'meeting-picture-missing': 'A box shows the meeting picture, but the meeting has none',
    'quad-empty': 'A quad split is empty',
    'quad-index-twice': 'Part {{part}} of a quad split has two people; only one is shown',
    'quad-index-outside': 'Quad split index {{index}} is not between 0 and 3',
    'quad-incomplete': 'Empty parts in a quad split: {{parts}}',
    picture: 'Own multi-view: {{problem}}',
    'person-not-in-meeting': 'Not in the meeting; the box stays empty: {{names}}',
    'person-twice': 'In several boxes: {{names}}',
    'chair-twice': 'The chair is shown twice: by name and as the chair',
    'batch-poll-missing': 'Batch rotation mode has no batch rotation yet',
    'batch-poll-ignored': 'The batch rotation works in batch rotation mode only',
    'batch-poll-without-boxes': 'The batch rotation has no empty box',
    'mode-unknown': 'Undocumented mode {{mode}}; kept as is',
    'style-twice': 'Another wall of this preset uses the same style',
    'box-on-two-walls_one':
      '{{count}} box also has content on another wall; both compete for the decoder channel',
    'box-on-two-walls_other':
      '{{count}} boxes also have content on another wall; both compete for the decoder channel',
  },
  polls: {
    box: {
      'poll-without-members': 'The box’s rotation has no members',
      'poll-interval-invalid':
        'The box’s rotation: {{interval}} s must be a whole number from {{min}} to {{max}}',
      'poll-rounds-invalid':
        'The box’s rotation: {{rounds}} rounds must be a whole number up to {{max}}; 0 means no limit',
      'poll-member-twice': 'Listed twice in the box’s rotation: {{names}}',
    },
  },
} satisfies Texts<typeof zh>;
