import { personalStore } from '#app/components/by-person.ts';
import { isText, storedAs, storedList } from '#app/components/stored-lists.ts';
import { columnKeys, knownColumns, type ColumnKey } from './list-query.ts';

/** The columns this person chose last in this browser; the address, where it names some, goes before. */
export const columnChoice = personalStore<readonly ColumnKey[]>({
  key: 'meetings.columns',
  schema: storedAs(storedList(isText), knownColumns),
  empty: columnKeys.filter((key) => key !== 'end' && key !== 'type'),
});
