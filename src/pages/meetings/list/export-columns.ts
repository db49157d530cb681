import { personalStore } from '#app/components/by-person.ts';
import { storedList } from '#app/components/stored-lists.ts';
import { isDetailColumn, type DetailColumn } from './export-meetings.ts';

/** The columns this person wants in exports beside the usual ones. */
export const exportColumns = personalStore<readonly DetailColumn[]>({
  key: 'meetings.export-columns',
  schema: storedList(isDetailColumn),
  empty: [],
});
