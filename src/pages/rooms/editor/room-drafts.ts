import { createFormDrafts } from '#app/saving/drafts/form-drafts.ts';
import { isJsonObject } from '#app/lib/json.ts';
import { isPerson } from '#app/features/people/model/is-people.ts';
import type { RoomValues } from './room-values.ts';

/** Unfinished rooms of a person. */
export const roomDraftsOf = createFormDrafts({ kind: 'room', isValues });

function isValues(value: unknown): value is RoomValues {
  if (!isJsonObject(value)) return false;
  const { name, exclusive, users, settings } = value;
  return (
    typeof name === 'string' &&
    typeof exclusive === 'boolean' &&
    Array.isArray(users) &&
    users.every(isPerson) &&
    isJsonObject(settings)
  );
}
