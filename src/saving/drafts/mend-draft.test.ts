import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isJsonObject, sameJson, type JsonObject } from '#app/lib/json.ts';
import { mendDraft } from './mend-draft.ts';

const person = z.looseObject({ account: z.string(), bitrate: z.optional(z.number()) });
const schema = z.looseObject({
  name: z.string(),
  size: z.number(),
  people: z.array(person),
  chair: z.nullable(person),
  settings: z.catchall(z.object({}), z.union([z.number(), z.array(z.number())])),
  poll: z.nullable(z.looseObject({ name: z.string(), members: z.array(person) })),
});

const blank = { name: '', size: 1, people: [], chair: null, settings: { a: 1 }, poll: null };
const draft = {
  name: 'Plan',
  size: 16,
  people: [{ account: '1' }, { account: '2', bitrate: 512 }, { account: '3' }],
  chair: { account: '1' },
  settings: { a: 2, b: [1, 2] },
  poll: { name: 'Round', members: [{ account: '4' }, { account: '5' }] },
};

/** Every plain value, by its place. */
function leaves(value: unknown): unknown[] {
  if (Array.isArray(value) || isJsonObject(value)) return Object.values(value).flatMap(leaves);
  return [value];
}

type Path = readonly string[];

function places(value: unknown, path: Path = []): Path[] {
  if (!Array.isArray(value) && !isJsonObject(value)) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...path, name])),
  ];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      isJsonObject(inner) || Array.isArray(inner) ? Reflect.get(inner, name) : undefined,
    value,
  );
}

function mutated(value: JsonObject, changes: readonly (readonly [Path, unknown])[]): JsonObject {
  const copy = structuredClone(value);
  for (const [path, next] of changes) {
    const parent = at(copy, path.slice(0, -1));
    const name = path.at(-1);
    if (name !== undefined && typeof parent === 'object' && parent !== null) {
      Reflect.set(parent, name, next);
    }
  }
  return copy;
}

const inner = places(draft).filter((path) => path.length > 0);
const changes = fc.array(fc.tuple(fc.constantFrom(...inner), fc.jsonValue()), { maxLength: 6 });

it('whatever stands in a draft, it is read or kept as it stood', () => {
  fc.assert(
    fc.property(changes, (given) => {
      const found = mutated(draft, given);
      const mended = mendDraft(schema, found, blank);
      expect(mended).toBeDefined();
      expect(schema.safeParse(mended?.data).success).toBe(true);
      const all = leaves([mended?.data, mended?.unread.map(({ held }) => held)]);
      for (const leaf of leaves(found)) {
        expect(all.some((one) => sameJson(one, leaf))).toBe(true);
      }
    }),
  );
});

it('a field that can be read is never among those that cannot', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(draft)), fc.jsonValue(), (name, bad) => {
      const mended = mendDraft(schema, { ...draft, [name]: bad }, blank);
      for (const other of Object.keys(draft).filter((one) => one !== name)) {
        expect(at(mended?.data, [other])).toEqual(at(draft, [other]));
      }
      for (const { path } of mended?.unread ?? []) expect(path[0]).toBe(name);
    }),
  );
});

it('anything at all is mended, or nothing of it is taken', () => {
  fc.assert(
    fc.property(fc.anything(), (found) => {
      const mended = mendDraft(schema, found, blank);
      return mended === undefined || schema.safeParse(mended.data).success;
    }),
  );
  expect(mendDraft(schema, 'no draft', blank)).toBeUndefined();
});

it('of ten thousand people half are taken, half kept as they stood', () => {
  const people = Array.from({ length: 10_000 }, (_, index) =>
    index % 2 === 0 ? { account: String(index) } : { account: index },
  );
  const mended = mendDraft(schema, { ...draft, people }, blank);
  expect(mended?.data.people).toHaveLength(5000);
  expect(mended?.unread).toHaveLength(5000);
});
