import { mandatory, printed, type Printed } from '#app/api/generated/printed.gen.ts';
import { answer, type Answer } from './http/call.ts';
import { isList, isObject, type Json, type JsonObject } from './http/json.ts';
import type { Operation } from './operations.ts';
import { defaultsOf, type FieldTable } from './rules/field-table.ts';
import { meetingFields, templateFields, virtualRoomFields } from './rules/meeting-fields.ts';
import { invitedFields } from './rules/people-fields.ts';

/** How much of what the platform knows an answer contains. */
export const answerWords = {
  full: 'everything the platform knows (the usual one)',
  document: "the fields that the document's sample of that answer prints, at every depth",
  sparse: 'of these, what a client cannot do without',
} as const;
export type AnswerStyle = keyof typeof answerWords;
export const answerStyles = Object.keys(answerWords).filter(isAnswerStyle);

export function isAnswerStyle(value: string | null): value is AnswerStyle {
  return value !== null && Object.hasOwn(answerWords, value);
}

/**
 * A success in the given style. Always whole: bytes (operation 75 prints an envelope but answers the picture),
 * the session and directory calls (the document has none), and an object or list that the sample prints empty
 * (`data` of operation 13, `room_static` of 81).
 */
export function styled(style: AnswerStyle, operation: Operation, whole: Answer): Answer {
  const shape = printed[operation.id];
  if (style === 'full' || shape === undefined || 'bytes' in whole) return whole;
  const fields = printedOf(whole.body, shape);
  return answer(style === 'document' ? fields : sparse(fields, operation));
}

function printedOf(whole: JsonObject, shape: Printed): JsonObject {
  return Object.fromEntries(
    Object.entries(whole)
      .filter(([name]) => Object.hasOwn(shape, name))
      .map(([name, value]) => [name, printedIn(value, shape[name])]),
  );
}

function printedIn(value: Json | undefined, shape: Printed | true | undefined): Json | undefined {
  if (shape === undefined || shape === true) return value;
  if (isList(value)) return value.map((row) => printedIn(row, shape) ?? null);
  return isObject(value) ? printedOf(value, shape) : value;
}

/**
 * A field is left out if it equals its default: that of the platform's field tables, or the empty value where
 * they have none ('', 0, null, an object of nothing else, a person without an account). An empty list is always
 * left out. An answer keeps what a request must send, states, times, durations, totals, and the lists that were
 * asked for with all their rows. People have no names.
 */
function sparse(body: JsonObject, { path }: Operation): JsonObject {
  const defaults = defaultsOf(tableFor(path));
  const fields = thinObject(body, defaults);
  if (body.total === undefined) return fields;
  const asked = Object.entries(body)
    .filter(([, value]) => isList(value))
    .map(([name, rows]) => [name, thin(rows, defaults)] as const);
  return { ...fields, ...Object.fromEntries(asked) };
}

function tableFor(path: string): FieldTable {
  if (path.includes('/personal_templates')) return templateFields;
  return path.includes('/virtual_meeting_rooms') ? virtualRoomFields : meetingFields;
}

function thin(value: Json | undefined, defaults: Json | undefined): Json | undefined {
  if (isList(value)) return value.map((row) => thin(row, defaults) ?? null);
  return isObject(value) ? thinObject(value, isObject(defaults) ? defaults : {}) : value;
}

/** The bit rate of somebody who is invited has no such value: it is that of the meeting. */
const ofPeople: JsonObject = { protocol: invitedFields.protocol.default };

function thinObject(whole: JsonObject, defaults: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(whole)
      .filter(([name, value]) => {
        if (name === 'name' && whole.account !== undefined) return false;
        const otherwise = whole.account === undefined ? defaults[name] : ofPeople[name];
        return isNeeded(name, value) || !isDefault(value, otherwise);
      })
      .map(([name, value]) => [name, thin(value, defaults[name])]),
  );
}

const needed: ReadonlySet<string> = new Set([
  ...mandatory,
  'success',
  'state',
  'status',
  'total',
  'duration',
]);

function isNeeded(name: string, value: Json | undefined): boolean {
  if (isList(value) || isObject(value)) return false;
  return needed.has(name) || name.endsWith('_time');
}

function isDefault(value: Json | undefined, otherwise: Json | undefined): boolean {
  if (isList(value)) return value.length === 0;
  if (isObject(value)) {
    const parts = isObject(otherwise) ? otherwise : {};
    const fields = Object.entries(value);
    return value.account === '' || fields.every(([name, part]) => isDefault(part, parts[name]));
  }
  if (otherwise !== undefined) return value === otherwise;
  return value === '' || value === 0 || value === null || value === undefined;
}
