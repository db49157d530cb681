import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { client } from './generated/client.gen.ts';
import { operations, type OperationId } from './generated/operations.gen.ts';
import { failure, platform, yes } from './testing/platform.ts';

const SESSION: readonly OperationId[] = [
  'createToken',
  'signIn',
  'keepSessionAlive',
  'keepTokenAlive',
];
const named = operations.filter(({ id, path }) => path.includes('{') && !SESSION.includes(id));

/** Calls an operation with ids of its path, one of which may be odd. */
function call({ method, path }: (typeof named)[number], idOf: (index: number) => unknown) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const ids = Object.fromEntries(names.map((name, index) => [name, idOf(index)]));
  const verb = method === 'GET' ? 'get' : method === 'POST' ? 'post' : 'delete';
  return client[verb]({ url: path, path: ids });
}

const odd = fc.oneof(
  fc.constantFrom<unknown>('', ' ', '.', '..', '...', '../', '/', '\\', 'a/b', '..\\', undefined),
  fc.constantFrom('\0', '\n', 'a\u007f', '\u0085', '\ud800', 'a\udc00b'),
  fc
    .tuple(fc.string(), fc.constantFrom('/', '\\', '\t'), fc.string())
    .map((parts) => parts.join('')),
);

it.each(named.map((operation) => [operation.id, operation] as const))(
  '%s is not asked with an id that can be none',
  async (id, operation) => {
    const { sent } = platform(yes);
    await fc.assert(
      fc.asyncProperty(odd, fc.nat({ max: 2 }), async (value, place) => {
        const places = operation.path.split('{').length - 1;
        const error = await failure(
          call(operation, (index) => (index === place % places ? value : 'm1')),
        );
        expect(error).toMatchObject({ failure: 'noSuch', operationId: id, outcomeUnknown: false });
      }),
      { numRuns: 40 },
    );
    expect(sent).toEqual([]);
  },
);

it.each(['a', '..a', 'a.b', '%2e%2e', '..%2f', '会议', 'a b', '#?&', '*'])(
  'an id stays within its place in the path: %s',
  async (id) => {
    const { paths } = platform(yes);
    await Promise.all(named.map((operation) => failure(call(operation, () => id))));
    const asked = paths().filter((path) => path !== '/api/v1/system/token');
    expect(asked.toSorted()).toEqual(
      named.map(({ path }) => path.replaceAll(/\{\w+\}/g, encodeURIComponent(id))).toSorted(),
    );
  },
);
