import * as z from 'zod/mini';
import { typedNumberSchema } from '#app/components/stored-values.ts';

const videoFormat = z.looseObject({
  format: z.number(),
  resolution: z.number(),
  frame: typedNumberSchema,
  bitrate: typedNumberSchema,
});

/** Settings as a draft keeps them, under our keys. */
export const settingsSchema = z.catchall(
  z.object({ videoFormats: z.optional(z.array(videoFormat)) }),
  z.union([typedNumberSchema, z.array(z.number())]),
);
