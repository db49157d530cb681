import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/wall-presets.ts';

export default {
  why: {
    meeting:
      'TV-wall arrangements to switch to during the meeting. A preset covers one or more walls.',
    template:
      'TV-wall arrangements for meetings booked from this template. A preset covers one or more walls.',
  },
  ofSeries:
    'TV-wall presets belong to individual meetings. Open a meeting of the series to edit them.',
  own: {
    title: 'TV walls of the series',
    why: 'What TV walls show when a meeting of the series begins.',
    create: 'Set TV walls',
    remove: 'Remove TV walls',
  },
  none: 'No TV-wall presets',
  list: 'TV-wall presets',
  failed: 'Couldn’t load the TV-wall presets',
  stylesFailed:
    'Couldn’t load the TV-wall styles, so no wall can be added. Existing contents are kept.',
  news: {
    title: 'The boxes of “{{name}}” have changed since it was last saved here',
    carry: 'Move contents to the new channels',
    added: 'Boxes added: {{names}}',
    renamed: 'Boxes with a new channel: {{names}}',
    relabelled: 'Boxes renamed: {{names}}',
    moved: 'Boxes moved or resized: {{names}}',
    more: '{{names}} and others ({{count}} total)',
    join: ', ',
  },
} satisfies Texts<typeof zh>;
