import { createContext, useContext, type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { usePictureEdits as useNewEdits } from '#app/features/preset/picture-section/use-picture-edits.ts';
import type { PictureEdits as Edits } from '#app/features/preset/picture-section/use-picture-edits.ts';
import type { BookingValues } from '../booking-values.ts';

const PictureEditsContext = createContext<Edits | undefined>(undefined);

/** Keeps the edit history of picture and sound while the form is open, whichever section is open. */
export function PictureEditsProvider({ children }: { readonly children: ReactNode }) {
  const { control } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'picture' });
  const edits = useNewEdits(field.value, field.onChange);
  return <PictureEditsContext value={edits}>{children}</PictureEditsContext>;
}

export function usePictureEditsContext(): Edits {
  const edits = useContext(PictureEditsContext);
  if (!edits) throw new Error('no picture edits above this component');
  return edits;
}
