import * as z from 'zod/mini';
import { personalStore } from '#app/components/by-person.ts';
import { validItems } from '#app/components/stored-values.ts';
import { columnKeys, knownColumns, type ColumnKey } from './list-query.ts';

/** The columns this person chose last in this browser; the address, where it names some, goes before. */
export const columnChoice = personalStore<readonly ColumnKey[]>({
  key: 'meetings.columns',
  schema: z.pipe(validItems(z.string()), z.transform(knownColumns)),
  empty: columnKeys.filter((key) => key !== 'end' && key !== 'type'),
});
