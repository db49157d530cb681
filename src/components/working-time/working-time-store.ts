import * as z from 'zod/mini';
import { USUAL_WORKING_TIME } from '#app/lib/working-time/working-days.ts';
import { browserStore } from '../browser-store.ts';

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** When this desk works. It belongs to the computer rather than to a person: desks are shared. */
export const workingTimeStore = browserStore({
  key: 'console.working-time',
  schema: z.object({
    weekdays: z.array(z.int().check(z.gte(1), z.lte(7))),
    from: clock,
    to: clock,
    holidays: z.enum(['china', 'none']),
  }),
  empty: USUAL_WORKING_TIME,
});
