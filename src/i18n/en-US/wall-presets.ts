import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/wall-presets.ts';

export default {
  why: {
    meeting:
      'What the TV walls can be switched to during the meeting. A preset lays out one wall or several.',
    template:
      'What the TV walls of its meetings can be switched to. A preset lays out one wall or several.',
  },
  ofSeries:
    'TV-wall presets of a series are those of its single meetings. Open a meeting to change them.',
  none: 'No TV-wall presets',
  list: 'TV-wall presets',
  failed: 'The TV-wall presets could not be read',
  stylesFailed:
    'The list of TV-wall styles could not be read: no wall can be added for now. What is laid out stays',
  news: {
    title: 'The layout of “{{name}}” has changed since walls were last saved on it here',
    carry: 'Carry contents over to the new channels',
    added: 'Boxes added: {{names}}',
    renamed: 'Boxes with another channel in the same place: {{names}}',
    relabelled: 'Boxes with another name: {{names}}',
    moved: 'Boxes moved or resized: {{names}}',
    more: '{{names}} and others, {{count}} in all',
    join: ', ',
  },
  whereUsed: 'Where is everybody on the walls?',
} satisfies Texts<typeof zh>;
