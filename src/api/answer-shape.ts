import { isJsonObject, ownValue, sameJson, type JsonObject } from '#app/lib/json.ts';
import { ODD_FIELDS, oddFields } from '#app/lib/odd-fields.ts';
import { fieldsByKind, otherKinds, type FieldKind } from './generated/kinds.gen.ts';
import type { OperationFacts, OperationId } from './generated/operations.gen.ts';

type Operation = Pick<OperationFacts, 'rows'> & { readonly id: OperationId };

/**
 * Brings what the platform answered to the form that the contract describes, once, where answers come in. A field
 * that is in no such form is taken out, and kept beside the others as it came (`lib/odd-fields.ts`); a call that
 * changes something sends it back so, unless it was set to something else.
 */

const KINDS: ReadonlyMap<string, FieldKind> = new Map(
  Object.entries(fieldsByKind).flatMap(([kind, names]) =>
    names.map((name) => [name, isKind(kind) ? kind : 'open'] as const),
  ),
);

function isKind(kind: string): kind is FieldKind {
  return Object.hasOwn(fieldsByKind, kind);
}

/** Names that a platform may use in the place of one of the document, which prints it misspelt or cut short. */
const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['split', 'spilt'],
  ['splits', 'spilt'],
  ['meeting_formula', 'meeting_formular'],
  ['sub_chn_idx', 'sub_chn_index'],
  ['chn_index', 'chn_idx'],
  ['mt_chn_index', 'mt_chn_idx'],
  ['residual_meeting', 'residue_meeting'],
  ['residual_meeting_size', 'residue_meeting_size'],
  ['frequent_mts', 'often_mts'],
]);

/** Beyond this no amount of the contract makes sense: minutes, kbit/s, pixels, numbers of rows. */
const LARGEST = 2 ** 31 - 1;
/** The contract's own objects are five deep. */
const DEEPEST = 20;

/** What is no row or no field that can be read, as it came, for the person to see. */
export type Unreadable = (value: unknown) => void;

/** One object of an answer, in the contract's form. */
export function readShape(
  object: JsonObject,
  operation: Operation,
  unreadable: Unreadable = () => undefined,
): JsonObject {
  const others = new Map(Object.entries(otherKinds[operation.id] ?? {}));
  if (operation.rows !== undefined) others.set(operation.rows.list, 'objects');
  const kindOf = (name: string) => others.get(name) ?? KINDS.get(name);
  return objectIn(object, DEEPEST);

  function objectIn(given: JsonObject, deep: number): JsonObject {
    let isSame = true;
    const read: [string, unknown][] = [];
    const odd: [string, unknown][] = [];
    for (const [name, value] of Object.entries(given)) {
      const known = nameOf(name, given);
      const kind = kindOf(known);
      if (kind === undefined && !(name in Object.prototype)) {
        read.push([name, value]);
        continue;
      }
      const shaped = kind === undefined ? undefined : valueIn(value, kind, deep);
      if (shaped !== value || known !== name) isSame = false;
      if (shaped !== undefined) read.push([known, shaped]);
      if (known !== name || !isReadWhole(value, shaped)) odd.push([name, value]);
      if (shaped === undefined && !isNothing(value)) unreadable({ [name]: value });
    }
    if (isSame) return given;
    const whole = odd.length === 0 ? read : [...read, [ODD_FIELDS, Object.fromEntries(odd)]];
    return Object.fromEntries(whole);
  }

  /** The value in the form of its kind, the same one where it has it already; undefined where it has another. */
  function valueIn(value: unknown, kind: FieldKind, deep: number): unknown {
    switch (kind) {
      case 'text':
        return typeof value === 'number'
          ? exactText(value)
          : onlyIf(typeof value === 'string', value);
      case 'number':
        return numberIn(value);
      case 'id':
        return onlyIf(typeof value === 'string' || typeof value === 'number', value);
      case 'object':
        return isJsonObject(value) && deep > 0 ? objectIn(value, deep - 1) : undefined;
      case 'objects':
        return deep > 0 ? listIn(value, deep - 1) : undefined;
      case 'numbers':
        return numbersIn(value);
      default:
        return value ?? undefined;
    }
  }

  function listIn(value: unknown, deep: number): readonly JsonObject[] | undefined {
    const rows = Array.isArray(value) ? value : rowsByPlace(value);
    if (rows === undefined) return undefined;
    const objects = rows.filter((row) => isJsonObject(row));
    if (objects.length < rows.length) {
      for (const row of rows) if (!isJsonObject(row)) unreadable(row);
    }
    const read = objects.map((row) => objectIn(row, deep));
    const isSame = read.length === rows.length && read.every((row, index) => row === rows[index]);
    return isSame && Array.isArray(value) ? value : read;
  }

  /** Rows in an object by their place (`{"0": …}`), or one row that stands without its list. */
  function rowsByPlace(value: unknown): readonly unknown[] | undefined {
    if (!isJsonObject(value)) return undefined;
    const rows = Object.values(value);
    if (rows.every(isJsonObject)) return rows;
    return Object.keys(value).some((name) => kindOf(name) !== undefined) ? [value] : undefined;
  }
}

/** The contract's name of a field; its own where the object has both. */
function nameOf(name: string, object: JsonObject): string {
  const known = OTHER_SPELLINGS.get(name);
  return known === undefined || Object.hasOwn(object, known) ? name : known;
}

function onlyIf(holds: boolean, value: unknown): unknown {
  return holds ? value : undefined;
}

function exactText(value: number): string | undefined {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
    ? String(value)
    : undefined;
}

function numberIn(value: unknown): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number =
    typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Math.abs(number) <= LARGEST ? number : undefined;
}

function numbersIn(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const numbers = value.map(numberIn);
  if (numbers.includes(undefined)) return undefined;
  return sameJson(numbers, value) ? value : numbers;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** Nothing of the value is lost in what was read, its parts left aside: these keep their own. */
function isReadWhole(value: unknown, read: unknown): boolean {
  if (read === undefined) return value === undefined;
  if (Array.isArray(value) && Array.isArray(read)) {
    return value.length === read.length && value.every((one, at) => isReadWhole(one, read[at]));
  }
  return (isJsonObject(value) && isJsonObject(read)) || value === read;
}

/**
 * What is sent, with the fields that could not be read as they came: where they are what they were read as, that is
 * where nobody changed them.
 */
export function withOddFields(params: JsonObject, operation: Operation): JsonObject {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    return isJsonObject(value) ? objectIn(value) : value;
  };
  const objectIn = (object: JsonObject): JsonObject => {
    const kept = oddFields(object);
    const names = Object.keys(kept);
    const rest = Object.entries(object).filter(
      ([name]) => name !== ODD_FIELDS && !names.some((odd) => nameOf(odd, {}) === name),
    );
    const back = names.flatMap((name): [string, unknown][] => {
      const known = nameOf(name, {});
      const read = ownValue(readShape({ [name]: kept[name] }, operation), known);
      const sent = ownValue(object, known);
      if (sameJson(read, sent)) return [[name, kept[name]]];
      return sent === undefined ? [] : [[name, withOddRows(inside(sent), kept[name], read)]];
    });
    return Object.fromEntries([
      ...rest.map(([name, value]) => [name, inside(value)] as const),
      ...back,
    ]);
  };
  return objectIn(params);
}

/** A list that was changed keeps the rows that could not be read. */
function withOddRows(sent: unknown, kept: unknown, read: unknown): unknown {
  if (!Array.isArray(sent) || !Array.isArray(kept)) return sent;
  const areRows = Array.isArray(read) && read.every(isJsonObject);
  if (!areRows) return sent;
  return [...sent, ...kept.filter((row) => !isJsonObject(row))];
}
