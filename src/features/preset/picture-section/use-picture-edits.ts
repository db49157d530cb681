import { useCallback, useMemo, useState } from 'react';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import { useEdits } from '#app/components/undo/edits.ts';
import type { Edits } from '#app/components/undo/edits.ts';

export interface PictureEdits extends Edits<PictureAndSound> {
  /** Keys of people who stay in the picture although they are not in the meeting. */
  readonly kept: ReadonlySet<string>;
  readonly keep: (keys: readonly string[]) => void;
}

/** The history of picture and sound; hold it as long as the form is open. */
export function usePictureEdits(
  value: PictureAndSound,
  onChange: (value: PictureAndSound) => void,
): PictureEdits {
  const edits = useEdits(value, onChange);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const keep = useCallback(
    (keys: readonly string[]) => setKept((before) => new Set([...before, ...keys])),
    [],
  );
  return useMemo(() => ({ ...edits, kept, keep }), [edits, kept, keep]);
}
