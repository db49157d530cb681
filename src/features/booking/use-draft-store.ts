import { useSessionState } from '#app/components/session-context.ts';
import { draftStoreOf } from './draft-store.ts';
import type { DraftStore } from './draft-store.ts';

/** The drafts of who is signed in. */
export function useDraftStore(): DraftStore {
  const session = useSessionState();
  return draftStoreOf(session.status === 'signed-out' ? '' : session.username);
}
