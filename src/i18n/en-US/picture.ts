import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/picture.ts';

export default {
  parts: {
    vmp: 'Picture',
    mix: 'Sound',
    poll: 'Poll',
    used: 'Who is where',
    presets: 'Presets',
    problem: 'problem',
  },
  what: { vmp: 'the picture', mix: 'the audio mix', poll: 'the poll' },
  notSet: {
    vmp: 'No picture is laid out',
    mix: 'No audio mix is set',
    poll: 'No poll is set',
    why: {
      vmp: 'Once the meeting runs, the platform decides what everybody sees.',
      mix: 'Once the meeting runs, the platform decides who is heard.',
      poll: 'Once the meeting runs, nobody is shown in turn by itself.',
    },
    keptOff: 'The meeting keeps one that is switched off. Switch it on and go on from there.',
    switchOn: 'Switch on the one it keeps',
  },
  create: { vmp: 'Lay out a picture', mix: 'Set an audio mix', poll: 'Set a poll' },
  remove: { vmp: 'Remove the picture', mix: 'Remove the mix', poll: 'Remove the poll' },
  review: {
    none: 'Left to the platform',
    noPoll: 'None',
    off: 'Switched off',
  },
  switches: {
    vmp_enable: 'Picture starts with the meeting',
    mix_enable: 'Mix starts with the meeting',
    poll_enable: 'Poll starts with the meeting',
    on: 'on',
    off: 'off',
  },
} satisfies Texts<typeof zh>;
