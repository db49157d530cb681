import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import type { UsesLooking } from './use-uses-look.ts';

const DeleteDialog = lazy(() => import('./delete-dialog.tsx'));

export interface Deletion {
  /** Opens the dialog that deletes these. */
  readonly ask: (images: readonly StoredFile[]) => void;
  readonly dialog: ReactNode;
}

/** The dialog that deletes images; `onDeleted` is called with those that were deleted. */
export function useDeletion(
  looking: UsesLooking,
  onDeleted: (images: readonly StoredFile[]) => void,
): Deletion {
  const [targets, setTargets] = useState<readonly StoredFile[]>([]);
  return {
    ask: setTargets,
    dialog: (
      <Suspense>
        {targets.length > 0 && (
          <DeleteDialog
            images={targets}
            looking={looking}
            onClose={(deleted) => {
              setTargets([]);
              onDeleted(deleted);
            }}
          />
        )}
      </Suspense>
    ),
  };
}
