import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/picture.ts';

export default {
  parts: {
    vmp: 'Picture',
    mix: 'Audio mix',
    poll: 'Rotation',
    used: 'Where used',
    presets: 'Presets',
    problem: 'problem',
  },
  what: { vmp: 'the picture', mix: 'the audio mix', poll: 'the rotation' },
  notSet: {
    vmp: 'No picture set up',
    mix: 'No audio mix set up',
    poll: 'No rotation set up',
    why: {
      vmp: 'During the meeting, the platform decides what everyone sees.',
      mix: 'During the meeting, the platform decides who is heard.',
      poll: 'During the meeting, people are not shown in turn.',
    },
    keptOff: 'The meeting has one that is turned off. Turn it on to continue editing it.',
    switchOn: 'Turn on',
  },
  create: { vmp: 'Set up picture', mix: 'Set up audio mix', poll: 'Set up rotation' },
  remove: { vmp: 'Remove picture', mix: 'Remove audio mix', poll: 'Remove rotation' },
  review: {
    none: 'The platform decides',
    noPoll: 'None',
    off: 'Turned off',
  },
  switches: {
    vmp_enable: 'Start picture with the meeting',
    mix_enable: 'Start audio mix with the meeting',
    poll_enable: 'Start rotation with the meeting',
    on: 'on',
    off: 'off',
  },
} satisfies Texts<typeof zh>;
