import { platformNow } from '#app/api/platform-clock.ts';
import * as z from 'zod/mini';
import { createDraftStore, type StoredDraft } from './draft-store.ts';
import { paths } from '#app/lib/paths.ts';
import { editedBy } from './form-drafts.ts';
import { vaultOf } from './vault.ts';
import { draftKinds, draftPrefix, type DraftKind } from './draft-prefix.ts';

/** The parts of an unfinished form that its entry in the list needs. */
export interface WaitingDraft extends StoredDraft {
  readonly kind: DraftKind;
  /** Empty if it has no name yet. */
  readonly name: string;
  /** Set for an edit of a booked meeting: its conference number. */
  readonly conferenceId?: string;
  /** Set for an edit of a whole series: the series id. */
  readonly seriesId?: string;
}

const draftSchema = z.looseObject({
  id: z.string(),
  savedAt: z.number(),
  values: z.looseObject({ name: z.catch(z.string(), '') }),
  conferenceId: z.catch(z.optional(z.string()), undefined),
  seriesId: z.catch(z.optional(z.string()), undefined),
});

/**
 * The address of the meeting's edit that a draft belongs to. Its draft goes by the meeting's id, or by its number
 * where the address has no id.
 */
export function meetingEditAddress(draftId: string, conferenceId: string): string {
  const edited = editedBy(draftId);
  return paths.editMeeting(conferenceId, edited === conferenceId ? '' : edited);
}

/** Every form that this user has started in this browser and not finished, newest first. */
export function waitingDrafts(username: string): readonly WaitingDraft[] {
  return draftKinds
    .flatMap((kind) =>
      createDraftStore({
        prefix: draftPrefix(kind, username),
        schema: draftSchema,
        blank: (id) => ({ id, savedAt: platformNow(), values: { name: '' } }),
        vault: vaultOf(username),
      })
        .list()
        .map(({ id, savedAt, values, conferenceId, seriesId }) => ({
          id,
          savedAt,
          kind,
          name: values.name.trim(),
          ...(conferenceId !== undefined && { conferenceId }),
          ...(seriesId !== undefined && { seriesId }),
        })),
    )
    .toSorted((a, b) => b.savedAt - a.savedAt);
}
