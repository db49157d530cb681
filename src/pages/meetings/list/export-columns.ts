import { personalStore } from '#app/components/by-person.ts';
import { storedList } from '#app/components/stored-lists.ts';

/** Columns that only a meeting's details have: a call for each meeting. */
export const detailColumns = ['chair', 'rooms', 'people'] as const;
export type DetailColumn = (typeof detailColumns)[number];

function isDetailColumn(value: unknown): value is DetailColumn {
  return detailColumns.some((column) => column === value);
}

/** The columns this person wants in exports beside the usual ones. */
export const exportColumns = personalStore<readonly DetailColumn[]>({
  key: 'meetings.export-columns',
  schema: storedList(isDetailColumn),
  empty: [],
});
