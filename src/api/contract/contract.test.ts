/**
 * Compares the API description with the facts of the document: operations, request rows, samples, enumerations.
 */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import * as answers from '../generated/zod.gen.ts';
import { operations as table } from '../generated/operations.gen.ts';
import openapiText from '../openapi.yaml?raw';
import documentText from './document.json?raw';
import { flatDescription } from './flat-description.ts';

interface Row {
  readonly name: string;
  readonly type: string;
  readonly enum?: Readonly<Record<string, string>>;
  readonly default?: string;
  readonly fields?: readonly Row[];
}

interface DocumentOperation {
  readonly title: string;
  readonly method: string;
  readonly uri: string;
  readonly level: number;
  readonly path: readonly Row[];
  readonly query: readonly Row[];
  readonly params: readonly Row[] | null;
  readonly example: unknown;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly enum?: readonly number[];
  readonly allOf?: readonly { readonly $ref: string }[];
  readonly 'x-part'?: boolean;
  readonly 'x-enum'?: string;
  readonly 'x-default'?: string | number;
  readonly 'x-document-enum'?: boolean;
  readonly 'x-enum-varnames'?: readonly string[];
  readonly 'x-enum-descriptions'?: readonly string[];
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query';
}

interface Body {
  readonly $ref?: string;
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: { readonly '200': Body };
  readonly 'x-contract-number'?: number;
  readonly 'x-min-api-level'?: number;
  readonly 'x-document-title'?: string;
  readonly 'x-document-path'?: string;
  readonly 'x-method-override'?: boolean;
}

interface Described extends Operation {
  readonly method: string;
  readonly path: string;
}

type Named<T> = Readonly<Record<string, T>>;

interface Description {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Named<Named<Operation>>;
  readonly components: {
    readonly schemas: Named<Schema>;
    readonly parameters: Named<Parameter>;
    readonly requestBodies: Named<Body>;
    readonly responses: Named<Body>;
  };
}

const { operations: documented }: { operations: readonly DocumentOperation[] } =
  JSON.parse(documentText);
/** A property that is defined elsewhere. */
const toAnother = /"\$ref":"[^"]*\/properties\//;

const written: Description = parse(openapiText);
const openapi = flatDescription(written);
const { schemas, parameters, requestBodies, responses } = openapi.components;

const described: readonly Described[] = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    ...operation,
    method: method.toUpperCase(),
    path,
  })),
);
const byNumber = new Map(described.map((operation) => [operation['x-contract-number'], operation]));

const pairs = documented.map((fact, index) => {
  const operation = byNumber.get(index + 1);
  return { number: index + 1, title: fact.title, fact, operation };
});

/** Resolves a reference to a named part of the description. */
function resolveIn<T extends { readonly $ref?: string }>(parts: Named<T>, node: T): T {
  if (node.$ref === undefined) return node;
  const target = parts[node.$ref.slice(node.$ref.lastIndexOf('/') + 1)];
  if (!target) throw new Error(`${node.$ref} leads nowhere`);
  return resolveIn(parts, target);
}

const resolve = (node: Schema) => resolveIn(schemas, node);

const shapeOf = (path: string) => path.replace(/\{\w+\}/g, '{}');
const operationAt = (operation: Described | undefined) => {
  if (!operation) throw new Error('the operation is not described');
  return operation;
};

function parametersOf(operation: Described, place: Parameter['in']): readonly string[] {
  return (operation.parameters ?? [])
    .map((parameter) => resolveIn(parameters, parameter))
    .filter((parameter) => parameter.in === place)
    .map(({ name }) => name);
}

function bodyOf(operation: Described, mediaType: string): Schema | undefined {
  const body = operation.requestBody && resolveIn(requestBodies, operation.requestBody);
  const schema = body?.content[mediaType]?.schema;
  return schema && resolve(schema);
}

function paramsOf(operation: Described): Schema | undefined {
  const params = bodyOf(operation, 'application/x-www-form-urlencoded')?.properties?.params;
  return params && resolve(params);
}

function answerOf(operation: Described): Schema {
  const schema = resolveIn(responses, operation.responses['200']).content['application/json']
    ?.schema;
  if (!schema) throw new Error(`${operation.operationId} has no JSON answer`);
  return resolve(schema);
}

const wordingOf = (schema: Schema) =>
  new Map(
    schema.enum?.map((value, index) => [String(value), schema['x-enum-descriptions']?.[index]]),
  );

/** A list of plain values has one nested row that only repeats its type. */
const isPlain = ({ name, type }: Row) => name === type;

/** Paths of request rows that the description lacks. */
function missingRows(rows: readonly Row[], schema: Schema, at: string): readonly string[] {
  return rows.flatMap((row) => {
    const here = `${at}.${row.name}`;
    const found = schema.properties?.[row.name];
    if (!found) return [`${here}: not described`];
    const property = resolve(found);
    const faults: string[] = [];
    if (!schema.required?.includes(row.name)) faults.push(`${here}: not required`);
    if (row.enum) {
      const named = schemas[property['x-enum'] ?? ''];
      const wording = named ? wordingOf(named) : new Map<string, string>();
      for (const [value, text] of Object.entries(row.enum)) {
        const yes =
          wording.has(value) && (wording.get(value) === text || named?.enum?.length === 2);
        if (!yes) faults.push(`${here}: ${value} ${text} is not in ${property['x-enum']}`);
      }
    }
    if (row.default !== undefined && row.enum && String(property['x-default']) !== row.default) {
      faults.push(`${here}: the default is ${row.default}`);
    }
    const nested = row.fields ?? [];
    if (nested.length > 0 && !nested.every(isPlain)) {
      faults.push(...missingRows(nested, resolve(property.items ?? property), here));
    }
    return faults;
  });
}

/** Paths of sample keys that the description lacks. */
function missingKeys(sample: unknown, schema: Schema, at: string): readonly string[] {
  if (Array.isArray(sample)) {
    const { items } = schema;
    if (!items) return [`${at}: not a list`];
    return sample.flatMap((item) => missingKeys(item, resolve(items), `${at}[]`));
  }
  if (typeof sample !== 'object' || sample === null) return [];
  return Object.entries(sample).flatMap(([key, value]) => {
    const property = schema.properties?.[key];
    return property ? missingKeys(value, resolve(property), `${at}.${key}`) : [`${at}.${key}`];
  });
}

function answerValidator(operationId: string): z.ZodType {
  const name = `z${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Response`;
  const validator = Object.entries(answers).find(([key]) => key === name)?.[1];
  if (!(validator instanceof z.ZodType)) throw new Error(`${name} is not generated`);
  return validator;
}

function rowsWithEnum(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => [...(row.enum ? [row] : []), ...rowsWithEnum(row.fields ?? [])]);
}

describe('operations', () => {
  test('all 94 of the document are described once', () => {
    expect(documented).toHaveLength(94);
    const numbers = described.flatMap((operation) => operation['x-contract-number'] ?? []);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(documented.map((_, index) => index + 1));
  });

  test('operation ids are unique and tags are declared', () => {
    const ids = described.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const declared = new Set(openapi.tags.map(({ name }) => name));
    for (const { tags } of described) expect(tags.every((tag) => declared.has(tag))).toBe(true);
  });

  test('the generated table has the same operations', () => {
    const expected = described.map((o) => `${o.operationId} ${o.method} ${o.path}`);
    const generated = table.map(({ id, method, path }) => `${id} ${method} ${path}`);
    expect(generated.toSorted()).toEqual(expected.toSorted());
  });

  test.each(pairs)('$number $title: method, path, level', ({ fact, operation }) => {
    const found = operationAt(operation);
    expect(found).toMatchObject({
      method: fact.method,
      'x-min-api-level': fact.level,
      'x-document-title': fact.title,
    });
    expect(shapeOf(found.path)).toBe(shapeOf(fact.uri));
    expect(found['x-document-path'] ?? found.path).toBe(fact.uri);
    expect(parametersOf(found, 'path')).toHaveLength(fact.path.length);
    expect(found['x-method-override'] ?? false).toBe(fact.method === 'DELETE');
  });
});

describe('requests', () => {
  test.each(pairs)('$number $title: every row', ({ fact, operation }) => {
    const found = operationAt(operation);
    const upload = bodyOf(found, 'multipart/form-data');
    const known = new Set([
      ...parametersOf(found, 'query'),
      ...Object.keys(upload?.properties ?? {}),
      ...(paramsOf(found) ? ['params'] : []),
    ]);
    const names = fact.query.map(({ name }) => name);
    const transport = new Set(['account_token', '_method']);
    expect(names.filter((name) => !transport.has(name) && !known.has(name))).toEqual([]);

    expect(paramsOf(found) !== undefined).toBe(fact.params !== null);
    expect(missingRows(fact.params ?? [], paramsOf(found) ?? {}, 'params')).toEqual([]);
  });
});

describe('answers', () => {
  test.each(pairs)('$number $title: every key of the sample', ({ fact, operation }) => {
    const found = operationAt(operation);
    expect(missingKeys(fact.example, answerOf(found), 'answer')).toEqual([]);
  });

  test.each(pairs)('$number $title: the sample passes unchanged', ({ fact, operation }) => {
    const { operationId } = operationAt(operation);
    expect(answerValidator(operationId).parse(fact.example)).toEqual(fact.example);
  });

  test('keys that are not described survive, nested ones too', () => {
    const detail = { success: 1, new_field: { a: 1 }, vmp: { mode: 2, new_field: [1] } };
    expect(answers.zGetBookedMeetingResponse.parse(detail)).toEqual(detail);
  });

  test('values that are not listed pass', () => {
    const detail = { success: 1, conf_type: 99, vmp: { layout: 990, members: [] } };
    expect(answers.zGetBookedMeetingResponse.parse(detail)).toEqual(detail);
  });

  test('no object is closed', () => {
    expect(openapiText.includes('additionalProperties')).toBe(false);
  });
});

describe('shared parts', () => {
  const objects = Object.entries(written.components.schemas).filter(
    ([, { type }]) => type === 'object',
  );

  test('none is left of a description that is flat, and each is used', () => {
    const parts = objects.filter(([, schema]) => schema['x-part']).map(([name]) => name);
    const used = new Set(
      objects.flatMap(([, { allOf = [] }]) => allOf.map(({ $ref }) => $ref.split('/').at(-1))),
    );
    expect(parts.filter((name) => !used.has(name))).toEqual([]);
    expect(parts.filter((name) => name in schemas)).toEqual([]);
    expect(/"(allOf|x-part)"|\/properties\//.test(JSON.stringify(schemas))).toBe(false);
  });

  test('a property is described once', () => {
    // properties of these schemas only happen to read like those of others
    const apart = new Set([
      'DefaultTemplate',
      'Department',
      'DirectoryAccount',
      'Platform',
      'RecordingServer',
      'Resource',
      'UserDomain',
    ]);
    const places = new Map<string, string[]>();
    for (const [schema, { properties = {} }] of objects.filter(([name]) => !apart.has(name))) {
      for (const [name, property] of Object.entries(properties)) {
        const described = `${name} ${JSON.stringify(property)}`;
        if (!toAnother.test(described)) {
          places.set(described, [...(places.get(described) ?? []), `${schema}.${name}`]);
        }
      }
    }
    expect([...places.values()].filter((found) => found.length > 1)).toEqual([]);
  });
});

describe('enumerations', () => {
  const enumerations = Object.entries(schemas).filter(([, schema]) => schema.enum);
  const rows = documented.flatMap(({ params }) => rowsWithEnum(params ?? []));

  test('every value of the document has its wording in one enumeration', () => {
    const printed = new Set(rows.map((row) => JSON.stringify(row.enum)));
    const lost = [...printed].filter((text) => {
      const wanted: Named<string> = JSON.parse(text);
      const values = Object.entries(wanted);
      return !enumerations.some(([, schema]) => {
        const wording = wordingOf(schema);
        return values.every(([value, meaning]) => wording.get(value) === meaning);
      });
    });
    expect(printed.size).toBeGreaterThan(15);
    expect(lost).toEqual([]);
  });

  test('an enumeration of the document has no value beyond it', () => {
    const stated = new Set(
      rows.flatMap((row) => Object.entries(row.enum ?? {}).map((entry) => entry.join(' '))),
    );
    // these two appear only in the text of a row
    const inText = new Set(['MeetingState', 'SortOrder']);
    const extra = enumerations
      .filter(([name, schema]) => schema['x-document-enum'] && !inText.has(name))
      .flatMap(([, schema]) => [...wordingOf(schema)].map((entry) => entry.join(' ')))
      .filter((entry) => !stated.has(entry));
    expect(extra).toEqual([]);
  });

  test('the 65 layouts', () => {
    expect(schemas.VmpLayout?.enum).toHaveLength(65);
  });

  test.each(enumerations)('%s: one unique name and one wording a value', (_name, schema) => {
    const names = schema['x-enum-varnames'] ?? [];
    expect(new Set(schema.enum).size).toBe(schema.enum?.length);
    expect(new Set(names).size).toBe(schema.enum?.length);
    expect(names.every((name) => /^[A-Z][A-Za-z0-9]*$/.test(name))).toBe(true);
    expect(schema['x-enum-descriptions']).toHaveLength(names.length);
  });

  test('every x-enum names an enumeration', () => {
    const named = [...openapiText.matchAll(/\bx-enum: (\w+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !schemas[name]?.enum)).toEqual([]);
  });
});
