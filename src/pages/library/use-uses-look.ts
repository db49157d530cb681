import { useState } from 'react';
import type { UsesLook } from './uses-look.ts';
import { loadPiece } from '#app/components/pieces/load-piece.ts';

export type UsesLookState =
  | { readonly step: 'idle' }
  | { readonly step: 'listing' }
  | { readonly step: 'failed'; readonly error: unknown }
  | { readonly step: 'begun'; readonly look: UsesLook };

export interface UsesLooking {
  readonly state: UsesLookState;
  readonly begin: () => void;
}

/** One look serves every image of the page; it is kept until it is begun anew. */
export function useUsesLook(): UsesLooking {
  const [state, setState] = useState<UsesLookState>({ step: 'idle' });
  const begin = async () => {
    setState({ step: 'listing' });
    try {
      const { startUsesLook } = await loadPiece(() => import('./uses-look.ts'));
      setState({ step: 'begun', look: await startUsesLook() });
    } catch (error) {
      setState({ step: 'failed', error });
    }
  };
  return { state, begin: () => void begin() };
}
