import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/design-files.ts';

export default {
  take: {
    action: { picture: 'Use another meeting’s picture…', walls: 'Use another meeting’s walls…' },
    title: {
      picture: 'Use the picture of a meeting, template or file',
      walls: 'Use the TV-wall presets of a meeting, template or file',
    },
    kind: 'Take from',
    sources: 'Meetings or templates',
    nobody: 'No other meetings or templates',
    file: 'From a file…',
    failed: 'Couldn’t load the picture or walls',
    nothing: 'There is nothing to use in it.',
    offers: 'What to use',
    strangers: 'People who are not in this meeting',
    notInMeeting_one: '{{count}} person is not in this meeting:',
    notInMeeting_other: '{{count}} people are not in this meeting:',
    addThem: 'Add as members',
    leaveThem: 'Leave out',
    back: 'Back',
    go: 'Use',
    done: 'Using the picture of “{{name}}”. You can undo this.',
  },
  added: {
    why: 'A preset whose name is taken gets a number; existing presets stay as they are.',
    takingBack: 'Deleting the presets that were just added.',
    takeBack: 'Undo: delete them again',
  },
  import: {
    action: 'Import…',
    choose: 'Choose a preset file',
    title: 'Import “{{file}}”',
    refused: 'Couldn’t import “{{file}}”',
    problems: {
      unreadable: 'Couldn’t open the file.',
      'too-large': 'The file is too large to be a preset file.',
      'not-json': 'The file is not valid JSON.',
      'too-deep': 'The file is nested too deeply to be a preset file.',
      'other-format': 'Not a preset file: it isn’t marked “meeting-console.presets”.',
      'other-version': 'The preset file has version {{version}}; only version 1 is supported.',
      'other-shape': '“{{where}}” in the preset file is missing or wrong.',
      'no-presets': 'The file has no presets.',
    },
  },
} satisfies Texts<typeof zh>;
