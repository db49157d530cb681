import * as z from 'zod/mini';
import { codeOf, typedNumberSchema } from '#app/components/stored-values.ts';
import { accountKinds } from '#app/features/people/model/accounts.ts';
import { isRawCode, type RawCode } from '#app/lib/code-names.ts';
import {
  compositionModes,
  namePositions,
  nameSizes,
  preferredStyles,
} from './model/composition.ts';
import { mixModes } from './model/mix.ts';
import { pollModes } from './model/poll.ts';

/** Pictures, mixes and polls as a draft keeps them: of another shape they are none. */

export const participantSchema = z.looseObject({
  account: z.string(),
  kind: codeOf(accountKinds),
  name: z.string(),
  meetingNumber: z.optional(z.string()),
});

/** Of the terminal; absent where none was chosen. */
export const channelSchema = z.optional(typedNumberSchema);

/** What a pane or box shows of a type that the contract does not list. */
export const rawSourceSchema = z.looseObject({
  kind: z.custom<RawCode>((kind) => typeof kind === 'string' && isRawCode(kind)),
  person: z.nullable(participantSchema),
});

export const pollSchema = z.looseObject({
  name: z.string(),
  mode: codeOf(pollModes),
  rounds: typedNumberSchema,
  interval: typedNumberSchema,
  members: z.array(participantSchema),
});

export const mixSchema = z.looseObject({
  name: z.string(),
  mode: codeOf(mixModes),
  members: z.array(participantSchema),
  active: z.array(participantSchema),
});

const pane = z.looseObject({
  source: z.union([
    z.looseObject({ kind: z.enum(['empty', 'speaker', 'chair', 'meeting-poll', 'content']) }),
    z.looseObject({ kind: z.literal('member'), person: participantSchema }),
    z.looseObject({ kind: z.literal('poll'), poll: pollSchema }),
    rawSourceSchema,
  ]),
  channel: channelSchema,
});

export const compositionSchema = z.looseObject({
  name: z.string(),
  mode: codeOf(compositionModes),
  layout: z.number(),
  preferredStyle: codeOf(preferredStyles),
  panes: z.array(pane),
  tray: z.array(pane),
  exceptSelf: z.boolean(),
  voiceHint: z.boolean(),
  showNames: z.boolean(),
  broadcast: z.boolean(),
  nameStyle: z.looseObject({
    color: z.string(),
    position: codeOf(namePositions),
    size: codeOf(nameSizes),
  }),
  background: z.looseObject({ enabled: z.boolean(), image: z.string() }),
  poll: z.nullable(pollSchema),
});

export const pictureSchema = z.looseObject({
  vmp: z.nullable(compositionSchema),
  mix: z.nullable(mixSchema),
  poll: z.nullable(pollSchema),
});
