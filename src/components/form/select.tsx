import { partAhead } from '../pieces/part-ahead.ts';
import { selectFrom } from './select/select-from.tsx';

/** Every list to choose from that is more than the browser's own. Its values are whatever its options have. */
export const Select = selectFrom(
  partAhead(async () => (await import('./select/library-select.tsx')).LibrarySelect),
);
