import { use, useState } from 'react';
import { useUsername } from '#app/components/session-context.ts';
import type { DraftStore, StoredDraft } from './draft-store.ts';

/** The draft of an unfinished form, as it was when the page opened; its secrets may take a moment. */
export function useOpenedDraft<D extends StoredDraft>(
  draftsOf: (username: string) => DraftStore<D>,
  id: string,
) {
  const drafts = draftsOf(useUsername());
  const opening = drafts.opening(id);
  if (opening) use(opening);
  const [draft, setDraft] = useState(() => {
    const found = drafts.get(id);
    return found?.isUnread ? undefined : found;
  });
  return {
    drafts,
    draft,
    /** The form cannot be drawn with it: it opens without, and shows the draft as text. */
    setAside: () => {
      drafts.setAside(id);
      setDraft(undefined);
    },
    startOver: () => {
      drafts.remove(id);
      setDraft(undefined);
    },
  };
}
