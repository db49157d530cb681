import { columnKeys, knownColumns, type ColumnKey } from './list-query.ts';
import { storedValue } from './stored-value.ts';

const defaultColumns: readonly ColumnKey[] = columnKeys.filter(
  (key) => key !== 'end' && key !== 'type',
);

/** The columns this person chose last in this browser; the address, where it names some, goes before. */
export const columnChoice = storedValue<readonly ColumnKey[]>(
  'console.meetings.columns',
  (found) => (Array.isArray(found) ? knownColumns(found.map(String)) : defaultColumns),
);
