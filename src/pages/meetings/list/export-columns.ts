import * as z from 'zod/mini';
import { personalStore } from '#app/components/by-person.ts';
import { validItems } from '#app/components/stored-values.ts';
import { detailColumns, type DetailColumn } from './export-meetings.ts';

/** The columns this person wants in exports beside the usual ones. */
export const exportColumns = personalStore<readonly DetailColumn[]>({
  key: 'meetings.export-columns',
  schema: validItems(z.enum(detailColumns)),
  empty: [],
});
