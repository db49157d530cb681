import * as z from 'zod/mini';
import { codeOf } from '#app/components/stored-values.ts';
import {
  channelSchema,
  compositionSchema,
  participantSchema,
  pollSchema,
  rawSourceSchema,
} from '#app/features/picture/stored-picture.ts';
import { wallModes } from './model/wall.ts';

const boxContent = z.union([
  z.looseObject({
    kind: z.enum([
      'empty',
      'speaker',
      'chair',
      'meeting-poll',
      'selected-picture',
      'content',
      'batch-poll',
    ]),
  }),
  z.looseObject({ kind: z.literal('member'), person: participantSchema, channel: channelSchema }),
  z.looseObject({ kind: z.literal('poll'), poll: pollSchema }),
  z.looseObject({ kind: z.literal('own-picture'), picture: compositionSchema }),
  z.looseObject({
    kind: z.literal('quad'),
    parts: z.array(
      z.looseObject({ index: z.number(), person: participantSchema, channel: channelSchema }),
    ),
  }),
  rawSourceSchema,
]);

const wall = z.looseObject({
  styleId: z.string(),
  mode: codeOf(wallModes),
  showNames: z.boolean(),
  batchPoll: z.nullable(pollSchema),
  boxes: z.record(z.string(), boxContent),
  order: z.optional(z.array(z.string())),
  repeated: z.array(z.looseObject({ box: z.string(), content: boxContent })),
});

/** TV walls as a draft keeps them: of another shape they are none. */
export const wallPresetSchema = z.looseObject({ name: z.string(), walls: z.array(wall) });
