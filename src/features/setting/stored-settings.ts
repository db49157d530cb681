import * as z from 'zod/mini';
import { halfTyped } from '#app/components/stored-values.ts';

const videoFormat = z.looseObject({
  format: z.number(),
  resolution: z.number(),
  frame: halfTyped,
  bitrate: halfTyped,
});

/** Settings as a draft keeps them, under our keys. */
export const settingsSchema = z.catchall(
  z.object({ videoFormats: z.optional(z.array(videoFormat)) }),
  z.union([halfTyped, z.string(), z.array(z.number())]),
);
