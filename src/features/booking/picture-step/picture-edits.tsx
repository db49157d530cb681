import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useEdits } from '#app/designers/editing/edits.ts';
import type { Edits } from '#app/designers/editing/edits.ts';
import type { PictureAndSound } from '#app/domain/vmp/picture-and-sound.ts';
import type { BookingValues } from '../booking-values.ts';

interface PictureEdits extends Edits<PictureAndSound> {
  /** Keys of people who stay in the picture although they are none of the meeting's. */
  readonly kept: ReadonlySet<string>;
  readonly keep: (keys: readonly string[]) => void;
}

const PictureEditsContext = createContext<PictureEdits | undefined>(undefined);

/** Keeps the history of picture and sound for as long as the form is open, whichever step is seen. */
export function PictureEdits({ children }: { readonly children: ReactNode }) {
  const { control } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'picture' });
  const edits = useEdits(field.value, field.onChange);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const keep = useCallback(
    (keys: readonly string[]) => setKept((before) => new Set([...before, ...keys])),
    [],
  );
  const value = useMemo(() => ({ ...edits, kept, keep }), [edits, kept, keep]);
  return <PictureEditsContext value={value}>{children}</PictureEditsContext>;
}

export function usePictureEdits(): PictureEdits {
  const edits = useContext(PictureEditsContext);
  if (!edits) throw new Error('no picture edits above this component');
  return edits;
}
