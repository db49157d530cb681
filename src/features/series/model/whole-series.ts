import { fields } from '#app/api/generated/fields.gen.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { mergedReads } from '#app/lib/merge-reads.ts';

const WRITTEN: ReadonlySet<string> = new Set([
  ...fields.SeriesParams,
  ...fields.BookMeetingParams,
  // name the virtual room, as those of a meeting do
  'create_type',
  'template_id',
]);

/**
 * A series with everything that any operation prints of it, as an edit sends it back. Operation 81 comes first;
 * what it does not print (`audiences`, `vmp_enable`, …) is that of its next date. What is not a field of a
 * series stays the date's own.
 */
export function wholeSeries(series: JsonObject, nextDate: JsonObject): JsonObject {
  const shared = Object.entries(nextDate).filter(([word]) => WRITTEN.has(word));
  return mergedReads(series, Object.fromEntries(shared));
}
