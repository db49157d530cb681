import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '#app/lib/json.ts';
import { ODD_FIELDS } from '#app/lib/odd-fields.ts';
import { readShape, withOddFields } from './answer-shape.ts';
import { readList } from './answer.ts';
import { fieldsByKind, otherKinds } from './generated/kinds.gen.ts';
import { fields, innerObjects } from './generated/fields.gen.ts';
import { operations } from './generated/operations.gen.ts';
import * as schemas from './generated/zod.gen.ts';

type Operation = (typeof operations)[number];
const getMeeting = operationNamed('getMeeting');

function operationNamed(id: string): Operation {
  const found = operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
}

/** The schema of an operation's answer; none where it answers a file. */
function schemaOf({ id }: Operation) {
  const name = `z${id[0]?.toUpperCase()}${id.slice(1)}Response`;
  const found = Object.entries(schemas).find(([key]) => key === name)?.[1];
  return found !== undefined && 'shape' in found ? found : undefined;
}

const reads = operations.filter(
  (operation) => operation.method === 'GET' && schemaOf(operation) !== undefined,
);

/** What a field may hold instead of what it should. */
const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['an object', { any: 1 }],
  ['an empty object', {}],
  ['an empty list', []],
  ['a list of odd rows', [null, 3, 'x', [], { name: {} }]],
  ['a text', 'text'],
  ['an empty text', ''],
  ['a huge number', 1e300],
  ['a negative number', -1],
  ['a number as text', '7'],
  ['a switch', true],
  ['5,000 characters', 'x'.repeat(5000)],
  ['a field named constructor', JSON.parse('{"constructor":1,"__proto__":{"a":1}}')],
  ['a wrong nesting', [[{ name: 'x' }]]],
  ['itself in itself', deep()],
];

function deep(): unknown {
  let value: unknown = 1;
  for (let times = 0; times < 5000; times += 1)
    value = times % 2 === 0 ? { poll: value } : { poll: { members: [value] } };
  return value;
}

/** Every place of an object's fields, by the names on the way to it. */
function placesOf(object: string, seen: readonly string[] = []): readonly (readonly string[])[] {
  const names = Object.entries(fields).find(([name]) => name === object)?.[1] ?? [];
  return names.flatMap((name) => {
    const inner = innerObjects[object]?.[name];
    const within =
      inner === undefined || seen.includes(inner) || seen.length > 3
        ? []
        : placesOf(inner, [...seen, inner]).map((place) => [name, ...place]);
    return [[name], ...within];
  });
}

/** An answer that holds the value at the place; lists on the way have one row. */
function holding(place: readonly string[], value: unknown, operation: Operation): JsonObject {
  const [name = '', ...rest] = place;
  if (rest.length === 0) return { [name]: value };
  const inner = holding(rest, value, operation);
  const isList =
    fieldsByKind.objects.includes(name) || ('rows' in operation && operation.rows.list === name);
  return { [name]: isList ? [inner] : inner };
}

/** Every field of what was read is of the kind that its name says. */
function wrongFields(read: unknown, operation: Operation): readonly string[] {
  if (Array.isArray(read)) return read.flatMap((row) => wrongFields(row, operation));
  if (!isJsonObject(read)) return [];
  return Object.entries(read).flatMap(([name, value]) => {
    if (name === ODD_FIELDS) return [];
    const kind = kindOf(name, operation);
    if (kind === undefined) return name in Object.prototype ? [name] : [];
    return isOf(kind, value) ? wrongFields(kind === 'open' ? undefined : value, operation) : [name];
  });
}

function kindOf(name: string, operation: Operation): string | undefined {
  if ('rows' in operation && operation.rows.list === name) return 'objects';
  const other = Object.entries(otherKinds[operation.id] ?? {}).find(([key]) => key === name)?.[1];
  return other ?? Object.entries(fieldsByKind).find(([, names]) => names.includes(name))?.[0];
}

function isOf(kind: string, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && Math.abs(value) < 2 ** 31;
    case 'id':
      return typeof value === 'string' || typeof value === 'number';
    case 'object':
      return isJsonObject(value);
    case 'objects':
      return Array.isArray(value) && value.every(isJsonObject);
    case 'numbers':
      return Array.isArray(value) && value.every((item) => typeof item === 'number');
    default:
      return value !== null && value !== undefined;
  }
}

describe('an answer is brought to the form of the contract', () => {
  it.each(reads.map((operation) => [operation.id, operation] as const))(
    '%s, whatever stands in whichever field',
    (_id, operation) => {
      const answers = Object.keys(schemaOf(operation)?.shape ?? {});
      const name = Object.entries(fields).find(
        ([, own]) => own.length === answers.length && own.every((one) => answers.includes(one)),
      )?.[0];
      const places = placesOf(name ?? '');
      expect(places.length).toBeGreaterThan(2);
      const wrong = places.flatMap((place) =>
        HOSTILE.flatMap(([what, value]) => {
          const given = holding(place, value, operation);
          const whole = 'rows' in operation ? readList(given, operation.rows).answer : given;
          const read = readShape(whole, operation);
          return wrongFields(read, operation).map(
            (field) => `${place.join('.')}: ${what}: ${field}`,
          );
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('and is the same object where it has that form', () => {
    const answer = { name: 'A', members: [{ account: 'a', own: { x: null } }], vmp: { mode: 1 } };
    expect(readShape(answer, getMeeting)).toBe(answer);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['a number as text', { mute: '1', duration: '60' }, { mute: 1, duration: 60 }],
    ['a switch as true', { mute: true }, { mute: 1 }],
    ['a text as a number', { conf_id: 5120001, name: 7 }, { conf_id: '5120001', name: '7' }],
    ['null', { brief: null, members: null, chairman: null }, {}],
    ['an object for a text', { brief: { a: 1 } }, {}],
    ['a number beyond every limit', { duration: 200_000_000_000, bitrate: 1e300 }, {}],
    [
      'rows that are none',
      { members: [null, { account: 'a' }, 'b'] },
      { members: [{ account: 'a' }] },
    ],
    ['rows by their place', { members: { 0: { account: 'a' } } }, { members: [{ account: 'a' }] }],
    ['a row without its list', { members: { account: 'a' } }, { members: [{ account: 'a' }] }],
    ['a list for an object', { vmp: [] }, {}],
    [
      'a field of a part',
      { vmp: { mode: '2', own: 1 } },
      { vmp: { mode: 2, own: 1, [ODD_FIELDS]: { mode: '2' } } },
    ],
  ])('%s', (_what, given, read) => {
    const { [ODD_FIELDS]: _odd, ...shown } = readShape(given, getMeeting);
    expect(shown).toEqual(read);
  });

  it('a field that is named as every object has one is kept aside', () => {
    const given: JsonObject = JSON.parse('{"name":"A","constructor":"x","__proto__":{"a":1}}');
    const read = readShape(given, getMeeting);
    expect(Object.keys(read)).toEqual(['name', ODD_FIELDS]);
    expect(JSON.stringify(withOddFields(read, getMeeting))).toBe(JSON.stringify(given));
  });

  it('a name of the document that is spelt right is read', () => {
    const walls = { tvwalls: [{ members: [{ split: [{ account: 'a', sub_chn_idx: 2 }] }] }] };
    const read = readShape(walls, operationNamed('getMeetingTvWallPreset'));
    expect(read).toMatchObject({
      tvwalls: [{ members: [{ spilt: [{ account: 'a', sub_chn_index: 2 }] }] }],
    });
    expect(withOddFields(read, getMeeting)).toEqual(walls);
  });

  it('says what it left out, and not what is only empty', () => {
    const left: unknown[] = [];
    readShape({ brief: null, name: {}, members: ['a'] }, getMeeting, (value) => left.push(value));
    expect(left).toEqual([{ name: {} }, 'a']);
  });
});

describe('what is sent back', () => {
  const asRead = fc.dictionary(
    fc.constantFrom('name', 'mute', 'brief', 'members', 'vmp', 'own', 'audio_formats', 'split'),
    fc.oneof(fc.jsonValue(), fc.constant([{ account: 'a' }, null]), fc.constant({ mode: '1' })),
  );

  it('is what came, where nobody changed it', () => {
    fc.assert(
      fc.property(asRead, (given) => {
        const answer: JsonObject = JSON.parse(JSON.stringify(given));
        expect(withOddFields(readShape(answer, getMeeting), getMeeting)).toEqual(answer);
      }),
    );
  });

  it('is what was set in the place of what came', () => {
    const read = readShape({ brief: {}, mute: '1', own: 3 }, getMeeting);
    expect(withOddFields({ ...read, brief: 'x', mute: 0 }, getMeeting)).toEqual({
      brief: 'x',
      mute: 0,
      own: 3,
    });
  });

  it.each([
    ['as it came', ['2', true], {}, ['2', true]],
    ['as it was set', ['2', true], { audio_formats: [2, 13] }, [2, 13]],
  ])('is a list of numbers %s', (_, came, set, sent) => {
    const read = readShape({ audio_formats: came }, getMeeting);
    expect(withOddFields({ ...read, ...set }, getMeeting)).toEqual({ audio_formats: sent });
  });

  it('keeps the rows that could not be read in a list that was changed', () => {
    const read = readShape({ invite_members: [{ account: 'a' }, null] }, getMeeting);
    const sent = { ...read, invite_members: [{ account: 'b' }] };
    expect(withOddFields(sent, getMeeting)).toEqual({ invite_members: [{ account: 'b' }, null] });
  });
});
