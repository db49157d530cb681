import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planChunks, type Chunk, type Entry, type Piece } from './plan.ts';

const PER_REQUEST = 100;

function piece(id: string, size: number, imports: string[] = []): Piece {
  return { id, size, imports };
}

function plan(
  pieces: readonly Piece[],
  entries: readonly Entry[],
  layers: readonly (readonly string[])[] = [],
) {
  return planChunks(pieces, layers, entries, PER_REQUEST);
}

const sorted = (names: readonly string[]) => names.toSorted((a, b) => a.localeCompare(b));

const together = (chunks: readonly Chunk[]) =>
  sorted(chunks.map(({ pieces }) => sorted(pieces).join(' ')));

describe('what goes together', () => {
  test('pieces that the same entry needs', () => {
    const chunks = plan(
      [piece('page', 500, ['list', 'time']), piece('list', 900), piece('time', 900)],
      [{ piece: 'page', weight: 1 }],
    );
    expect(together(chunks)).toEqual(['list page time']);
  });

  const shared = [
    piece('a', 500, ['both']),
    piece('b', 500, ['both']),
    piece('both', 80),
    piece('heavy', 101),
  ];

  test('a small piece goes with one of two pages as long as the other pays less than a request', () => {
    const chunks = plan(shared, [
      { piece: 'a', weight: 1 },
      { piece: 'b', weight: 1 },
    ]);
    // the page beside it would be loaded by the other
    expect(together(chunks)).toEqual(['a', 'b', 'both', 'heavy']);
  });

  test.each([
    { size: 99, expected: ['large small'] },
    { size: 101, expected: ['large', 'small'] },
  ])('what one page loads for nothing is worth a request: $size bytes', ({ size, expected }) => {
    const chunks = plan(
      [piece('large', 5000), piece('small', size, ['large'])],
      [
        { piece: 'large', weight: 1 },
        { piece: 'small', weight: 1 },
      ],
    );
    expect(together(chunks)).toEqual(expected);
  });

  test('a page that matters more pays less', () => {
    const pieces = [piece('large', 5000), piece('small', 99, ['large'])];
    const chunks = plan(pieces, [
      { piece: 'large', weight: 3 },
      { piece: 'small', weight: 1 },
    ]);
    expect(together(chunks)).toEqual(['large', 'small']);
  });

  test('what imported code brings along is paid too', () => {
    const pieces = [
      piece('page', 10, ['other']),
      piece('other', 10, ['burden']),
      piece('burden', 5000),
      piece('begun', 10, ['page-part']),
      piece('page-part', 10),
    ];
    const chunks = plan(pieces, [
      { piece: 'page', weight: 1 },
      { piece: 'begun', weight: 1 },
    ]);
    expect(together(chunks)).toEqual(['begun page-part', 'burden other page']);
  });

  test('layers are a file each, whatever else needs them', () => {
    const chunks = plan(
      [
        piece('sign-in', 10, ['react']),
        piece('react', 10),
        piece('app', 10, ['react', 'router']),
        piece('router', 10),
        piece('page', 10, ['router', 'react']),
      ],
      [{ piece: 'page', weight: 1 }],
      [['sign-in'], ['app']],
    );
    expect(chunks.map(({ pieces }) => sorted(pieces))).toEqual([
      ['react', 'sign-in'],
      ['app', 'router'],
      ['page'],
    ]);
  });
});

test('layers of a row do not wait for each other', () => {
  const chunks = plan(
    [
      piece('first', 10),
      piece('reads', 10, ['addresses', 'cache']),
      piece('start', 10, ['addresses', 'react']),
      piece('app', 10, ['cache', 'react']),
      piece('addresses', 10, ['text']),
      piece('text', 10),
      piece('cache', 10),
      piece('react', 10),
    ],
    [],
    [['first'], ['reads', 'start'], ['app']],
  );
  expect(chunks.map(({ pieces }) => sorted(pieces))).toEqual([
    ['addresses', 'first', 'text'],
    ['cache', 'reads'],
    ['react', 'start'],
    ['app'],
  ]);
});

/** Up to twelve pieces, each importing some of those after it: never in a circle. */
const anyPieces = fc
  .array(
    fc.record({
      size: fc.integer({ min: 0, max: 300 }),
      imports: fc.array(fc.integer({ min: 1, max: 5 })),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ size, imports }, at) => ({
      id: `p${at}`,
      size,
      imports: [...new Set(imports.map((step) => at + step))]
        .filter((to) => to < drawn.length)
        .map((to) => `p${to}`),
    })),
  );
const anyEntries = (pieces: readonly Piece[]) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: pieces.length - 1 }), { minLength: 1 })
    .map((chosen) => chosen.map((at) => ({ piece: `p${at}`, weight: 1 + (at % 3) })));
const anyPlan = anyPieces.chain((pieces) =>
  fc.record({
    pieces: fc.constant(pieces),
    entries: anyEntries(pieces),
    layers: fc.constantFrom(
      [],
      [[`p${pieces.length - 1}`]],
      [[`p${pieces.length - 1}`], ['p0', 'p1']],
    ),
  }),
);

function reached(pieces: readonly Piece[], id: string, into = new Set<string>()): Set<string> {
  into.add(id);
  for (const next of pieces.find((one) => one.id === id)?.imports ?? [])
    reached(pieces, next, into);
  return into;
}

describe('of any code', () => {
  test('every piece is in one file', () => {
    fc.assert(
      fc.property(anyPlan, ({ pieces, entries, layers }) => {
        const placed = plan(pieces, entries, layers).flatMap((chunk) => chunk.pieces);
        expect(sorted(placed)).toEqual(sorted(pieces.map(({ id }) => id)));
      }),
    );
  });

  test('no files import each other in a circle, and each knows what it imports', () => {
    fc.assert(
      fc.property(anyPlan, ({ pieces, entries, layers }) => {
        const chunks = plan(pieces, entries, layers);
        const fileOf = (id: string) => chunks.findIndex((chunk) => chunk.pieces.includes(id));
        const imports = chunks.map((chunk, at) => {
          const files = pieces
            .filter(({ id }) => chunk.pieces.includes(id))
            .flatMap((one) => one.imports.map(fileOf));
          return new Set(files.filter((file) => file !== at));
        });
        const isInCircle = (at: number, path: readonly number[] = []): boolean =>
          path.includes(at) || [...(imports[at] ?? [])].some((to) => isInCircle(to, [...path, at]));
        expect(chunks.some((_, at) => isInCircle(at))).toBe(false);
      }),
    );
  });

  test('a file is known to be loaded by every entry that needs a piece of it', () => {
    fc.assert(
      fc.property(anyPlan, ({ pieces, entries, layers }) => {
        const chunks = plan(pieces, entries, layers);
        for (const entry of entries) {
          for (const id of reached(pieces, entry.piece)) {
            const chunk = chunks.find((one) => one.pieces.includes(id));
            expect(chunk?.entries.has(entry)).toBe(true);
          }
        }
      }),
    );
  });
});
