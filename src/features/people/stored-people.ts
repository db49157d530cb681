import * as z from 'zod/mini';
import { codeOf, typedNumberSchema } from '#app/components/stored-values.ts';
import { accountKinds, callProtocols } from './model/accounts.ts';

/** People as a draft keeps them. */

export const personSchema = z.looseObject({
  account: z.string(),
  kind: codeOf(accountKinds),
  name: z.string(),
  protocol: z.optional(codeOf(callProtocols)),
  bitrate: z.optional(typedNumberSchema),
});

const list = z.array(personSchema);
const single = z.nullable(personSchema);

export const peopleSchema = z.looseObject({
  members: list,
  audience: list,
  vips: list,
  chair: single,
  speaker: single,
  keepCalling: list,
  contentSharers: list,
});
