import { platformNow } from '#app/api/platform-clock.ts';
import * as z from 'zod/mini';
import { browserStore } from '#app/components/browser-store.ts';
import { byPerson } from '#app/components/by-person.ts';
import { jsonObject } from '#app/components/stored-values.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { LastSent } from '#app/lib/unread-field.ts';
import { rememberedFields, type WrittenKind } from './model/unread-fields.ts';

/** The updates that are remembered; the oldest are forgotten. */
const MOST = 100;

const sentSchema = z.record(z.string(), z.object({ savedAt: z.number(), fields: jsonObject }));
type SentByThing = z.infer<typeof sentSchema>;

/**
 * What a user last sent from this browser, by the thing it was sent for. It is offered where the platform answers
 * no such field; passwords and keys are not kept.
 */
const storeOf = byPerson((username) =>
  browserStore<SentByThing>({
    key: `console.last-sent.${username}`,
    schema: sentSchema,
    empty: {},
  }),
);

export function lastSentOf(username: string, kind: WrittenKind, id: string): LastSent {
  return storeOf(username).get()[`${kind}:${id}`]?.fields ?? {};
}

export function rememberSent(
  username: string,
  kind: WrittenKind,
  id: string,
  params: JsonObject,
): void {
  const store = storeOf(username);
  const all = {
    ...store.get(),
    [`${kind}:${id}`]: { savedAt: platformNow(), fields: rememberedFields(params) },
  };
  const newest = Object.entries(all).toSorted(([, a], [, b]) => b.savedAt - a.savedAt);
  store.set(Object.fromEntries(newest.slice(0, MOST)));
}
