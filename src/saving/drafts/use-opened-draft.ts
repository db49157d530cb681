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
  const [draft, setDraft] = useState(() => drafts.get(id));
  return {
    drafts,
    draft,
    startOver: () => {
      drafts.remove(id);
      setDraft(undefined);
    },
  };
}
