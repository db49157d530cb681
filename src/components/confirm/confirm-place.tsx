import { Suspense, useSyncExternalStore } from 'react';
import { lazyOverlay } from '../pieces/lazy-part.tsx';
import { confirmationAsked } from './confirmations.ts';

const ConfirmDialog = lazyOverlay(
  () => import('./confirm-dialog.tsx'),
  ({ onClose }) => onClose(),
);

/** Where it is asked whether something is really to be done. */
export function ConfirmPlace() {
  const asked = useSyncExternalStore(confirmationAsked.subscribe, confirmationAsked.get);
  return (
    <Suspense>
      {asked && <ConfirmDialog asked={asked} onClose={() => confirmationAsked.set(undefined)} />}
    </Suspense>
  );
}
