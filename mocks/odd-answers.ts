import type { Answer } from './http/call.ts';
import { isList, isObject, type Json, type JsonObject } from './http/json.ts';
import { Refusal } from './http/refusal.ts';

/**
 * Ways in which the answers of a platform may hold other values than their fields should. Each stands for its kind,
 * and applies to all fields at once. Ids stay, so that there is something to show.
 */
const WAYS = {
  // every plain value is another
  nulls: plainly(() => null),
  objects: plainly(() => ({ any: { thing: 1 } })),
  lists: plainly(() => [{ any: 1 }, 'thing']),
  texts: plainly((value) => (typeof value === 'number' ? 'many' : value)),
  digits: plainly((value) => (typeof value === 'number' ? String(value) : value)),
  numbers: plainly(() => 7),
  huge: plainly((value) => (typeof value === 'number' ? 1e300 : value)),
  large: plainly((value) => (typeof value === 'number' ? 2 ** 31 - 1 : value)),
  negative: plainly((value) => (typeof value === 'number' ? -1 : value)),
  fractions: plainly((value) => (typeof value === 'number' ? 1.5 : value)),
  long: plainly((value) => (typeof value === 'string' ? '长x '.repeat(1700) : value)),
  empty: plainly((value) => (typeof value === 'string' ? '' : value)),
  constructor: plainly((value) => (typeof value === 'string' ? 'constructor' : value)),
  // every list and object is another
  'parts.null': inParts(() => null),
  'parts.text': inParts(() => 'text'),
  'parts.number': inParts(() => 1e300),
  'parts.list': inParts((value) => (isList(value) ? value : [value])),
  'parts.object': inParts((value) => (isList(value) ? { any: 1 } : value)),
  'parts.empty': inParts((value) => (isList(value) ? {} : [])),
  'parts.nested': inParts((value) => [[value]]),
  // every list of rows, and every object
  rows: everywhere((value) => (isList(value) ? [null, 3, 'x', [], {}, ...value] : value)),
  // everything beside the success
  'all.null': atTop(() => null),
  'all.text': atTop(() => 'text'),
  'all.list': atTop(() => []),
  'all.object': atTop(() => ({})),
  missing: () => ({}),
  // very many rows: in a list that is read, or in each list of an object that is read
  many,
  'parts.many': manyInside,
  // the names themselves
  spelt: everywhere((value) => (isObject(value) ? renamed(value) : value)),
  named: everywhere((value) => (isObject(value) ? withOddNames(value) : value)),
} as const satisfies Readonly<Record<string, Way>>;

type Way = (body: JsonObject) => JsonObject;
export type OddWay = keyof typeof WAYS;
export const oddWays = Object.keys(WAYS).filter(isOddWay);

function isOddWay(way: string | undefined): way is OddWay {
  return way !== undefined && Object.hasOwn(WAYS, way);
}

/** The answer with odd values; a refusal and a file stay. */
export function oddAnswer(answered: Answer | Refusal, way: string | undefined): Answer | Refusal {
  if (answered instanceof Refusal || 'bytes' in answered || !isOddWay(way)) return answered;
  return { ...answered, body: WAYS[way](answered.body) };
}

const isId = (name: string) => /(?:^|_)(?:id|moid)$/.test(name);

function mapped(object: JsonObject, change: (value: Json, name: string) => Json): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      name,
      value === undefined || isId(name) ? value : change(value, name),
    ]),
  );
}

function plainly(change: (value: Json) => Json): Way {
  const inside = (value: Json): Json => {
    if (isList(value)) return value.map((row) => inside(row));
    return isObject(value) ? mapped(value, inside) : change(value);
  };
  return (body) => mapped(body, inside);
}

/** In the rows of a list, or in the object itself; the list stays. */
function inParts(change: (value: Json) => Json): Way {
  const parts = (object: JsonObject) =>
    mapped(object, (value) => (isList(value) || isObject(value) ? change(value) : value));
  return (body) => {
    const [name, list] = Object.entries(body).find(([, value]) => isList(value)) ?? [];
    if (body.total === undefined || name === undefined || !isList(list)) return parts(body);
    return { ...body, [name]: list.map((row) => (isObject(row) ? parts(row) : row)) };
  };
}

function atTop(change: (value: Json) => Json): Way {
  return (body) => mapped(body, change);
}

function everywhere(change: (value: Json) => Json): Way {
  const inside = (value: Json): Json => {
    if (isList(value)) return change(value.map((row) => inside(row)));
    return isObject(value) ? change(mapped(value, inside)) : value;
  };
  return (body) => {
    const changed = inside(body);
    return isObject(changed) ? changed : body;
  };
}

const MANY = 10_000;

/** A list that is read with 10,000 rows. */
function many(body: JsonObject): JsonObject {
  const [name, list] = Object.entries(body).find(([, value]) => isList(value)) ?? [];
  if (body.total === undefined || name === undefined || !isList(list) || list.length === 0) {
    return body;
  }
  const rows = manyRows(list);
  return { ...body, total: rows.length, [name]: rows };
}

/** An object that is read with 10,000 rows in each of its lists. */
function manyInside(body: JsonObject): JsonObject {
  if (body.total !== undefined) return body;
  return mapped(body, (value) => (isList(value) && value.length > 0 ? manyRows(value) : value));
}

/** The rows again and again; each has ids, a name and an account of its own. */
function manyRows(list: readonly Json[]): Json[] {
  return Array.from({ length: MANY }, (_, index): Json => {
    const row = list[index % list.length];
    if (index < list.length || !isObject(row)) return row ?? null;
    return Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        isOwn(field) && typeof value === 'string' ? `${value}${index}` : value,
      ]),
    );
  });
}

const isOwn = (field: string) => isId(field) || ['name', 'account', 'e164'].includes(field);

/** The names that the document prints misspelt. */
const RIGHT: Readonly<Record<string, string>> = {
  memebers: 'members',
  spilt: 'split',
  meeting_formular: 'meeting_formula',
};

function renamed(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [RIGHT[name] ?? name, value]),
  );
}

function withOddNames(object: JsonObject): JsonObject {
  const odd = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'then', 'length', 'key'];
  return Object.fromEntries([
    ...Object.entries(object),
    ...odd.map((name) => [name, { any: 1 }] as const),
  ]);
}
