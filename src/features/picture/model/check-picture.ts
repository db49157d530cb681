import { isChannel, type Composition } from './composition.ts';
import { checkMix } from './mix.ts';
import type { Mix, MixProblem } from './mix.ts';
import type { PictureAndSound } from './picture-and-sound.ts';
import { checkPoll } from './poll.ts';
import type { Poll, PollProblem } from './poll.ts';

/** What the platform refuses in picture and sound. Anything merely odd is shown where it is edited. */
export interface PictureProblem {
  readonly part: keyof PictureAndSound;
  readonly code:
    | 'mix-without-members'
    | 'mix-too-many'
    | 'poll-interval-invalid'
    | 'poll-rounds-invalid'
    | 'channel-invalid';
}

export function checkPicture({ vmp, mix, poll }: PictureAndSound): PictureProblem[] {
  const panePolls = (vmp?.panes ?? []).flatMap(({ source }) =>
    'poll' in source ? [source.poll] : [],
  );
  const polls = [...panePolls, ...(vmp?.poll ? [vmp.poll] : [])];
  return [
    ...(vmp === null ? [] : channelProblems(vmp)).map((code) => ({ part: 'vmp', code }) as const),
    ...polls.flatMap(codesOfPoll).map((code) => ({ part: 'vmp', code }) as const),
    ...(mix === null ? [] : codesOfMix(mix)).map((code) => ({ part: 'mix', code }) as const),
    ...(poll === null ? [] : codesOfPoll(poll)).map((code) => ({ part: 'poll', code }) as const),
  ];
}

function channelProblems({ panes }: Composition) {
  return panes.every(({ channel }) => isChannel(channel)) ? [] : (['channel-invalid'] as const);
}

function codesOfMix(mix: Mix) {
  const codes = checkMix(mix).map(({ code }: MixProblem) => code);
  return codes.filter((code) => code === 'mix-without-members' || code === 'mix-too-many');
}

function codesOfPoll(poll: Poll) {
  const codes = checkPoll(poll).map(({ code }: PollProblem) => code);
  return codes.filter((code) => code === 'poll-interval-invalid' || code === 'poll-rounds-invalid');
}
