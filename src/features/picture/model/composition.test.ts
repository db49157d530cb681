import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignPane,
  assignPanes,
  changeComposition,
  clearPanes,
  dropFromTray,
  EMPTY_PANE,
  fill,
  NEW_COMPOSITION,
  pasteIntoPanes,
  placeFromTray,
  returnToLayout,
  sendToTray,
  setLayout,
  swapPaneContents,
} from './composition.ts';
import type { Composition, Pane } from './composition.ts';
import { layoutOf, vmpLayouts } from './layouts.ts';
import { everyUse, replacePerson, takeOut } from './people-in-composition.ts';
import type { Participant } from './participant.ts';
import { NEW_POLL } from './poll.ts';

const someone = (account: string): Participant => ({ account, kind: 'e164', name: account });
/** `a`: a named member; `.`: an empty pane. */
const pane = (sign: string): Pane =>
  sign === '.' ? EMPTY_PANE : { source: { kind: 'member', person: someone(sign) } };
const panesOf = (signs: string) => signs.split('').map(pane);
const composed = (layout: number, signs: string, tray = ''): Composition => ({
  ...NEW_COMPOSITION,
  mode: 'custom',
  layout,
  panes: panesOf(signs.padEnd(layoutOf(layout)?.cells.length ?? 0, '.')),
  tray: panesOf(tray),
});
const sign = ({ source }: Pane) =>
  source.kind === 'member' ? source.person.account : source.kind === 'empty' ? '.' : '?';
const shown = ({ panes, tray }: Composition) =>
  `${panes.map(sign).join('')}|${tray.map(sign).join('')}`;

const people = (value: Composition) =>
  shown(value).replaceAll(/[.|]/g, '').split('').toSorted().join('');

describe('panes', () => {
  const four = composed(5, 'ab.d');

  it('are assigned, cleared, pasted and swapped', () => {
    expect(shown(assignPane(four, 2, pane('x')))).toBe('abxd|');
    expect(
      shown(
        assignPanes(four, [
          [0, pane('x')],
          [3, pane('y')],
        ]),
      ),
    ).toBe('xb.y|');
    expect(shown(clearPanes(four, [0, 3]))).toBe('.b..|');
    expect(shown(pasteIntoPanes(four, [2, 3], pane('a')))).toBe('abaa|');
    expect(shown(swapPaneContents(four, 0, 2))).toBe('.bad|');
  });

  it('are filled in order, and who finds no room is told', () => {
    const { composition, left } = fill(composed(5, 'a.c.'), panesOf('xyz'));
    expect([shown(composition), left.map(sign)]).toEqual(['axcy|', ['z']]);
  });

  it('go to the tray and come back, trading places', () => {
    const waiting = sendToTray(four, [0, 2, 3]);
    expect(shown(waiting)).toBe('.b..|ad');
    expect(shown(placeFromTray(waiting, 1, 0))).toBe('db..|a');
    expect(shown(placeFromTray(waiting, 0, 1))).toBe('.a..|bd');
    expect(shown(dropFromTray(waiting, [0]))).toBe('.b..|d');
  });

  it('leave the same composition where nothing changes', () => {
    expect(assignPane(four, 0, pane('a'))).toBe(four);
    expect(assignPane(four, 9, pane('a'))).toBe(four);
    expect(clearPanes(four, [2])).toBe(four);
    expect(pasteIntoPanes(four, [], pane('a'))).toBe(four);
    expect(swapPaneContents(four, 1, 1)).toBe(four);
    expect(swapPaneContents(four, 1, 7)).toBe(four);
    expect(fill(four, []).composition).toBe(four);
    expect(sendToTray(four, [2])).toBe(four);
    expect(placeFromTray(four, 0, 0)).toBe(four);
    expect(dropFromTray(four, [3])).toBe(four);
    expect(setLayout(four, 5)).toBe(four);
    expect(setLayout(four, 999)).toBe(four);
    expect(changeComposition(four, { background: { enabled: false, image: '' } })).toBe(four);
    expect(changeComposition(four, { mode: 'automatic' })).not.toBe(four);
  });

  it('that an edit does not touch stay the same objects', () => {
    const next = assignPane(four, 2, pane('x'));
    expect(next.panes[0]).toBe(four.panes[0]);
    expect(next.nameStyle).toBe(four.nameStyle);
  });
});

describe('back in a layout', () => {
  const eight = composed(7, 'Abcdefgh');
  it.each([
    ['eight, sixteen, eight', eight, 11],
    ['two big ones demoted on the way', composed(13, 'ABCdefg'), 7],
    ['a gap, and somebody set aside', composed(6, 'A.cd', 'x'), 22],
  ])('everybody is where they were: %s', (_, before, other) => {
    expect(shown(returnToLayout(setLayout(before, other), before))).toBe(shown(before));
  });

  it('whoever came meanwhile takes what is free, and whoever went leaves a gap', () => {
    const meanwhile = assignPanes(setLayout(eight, 11), [
      [1, EMPTY_PANE],
      [12, pane('x')],
      [13, pane('y')],
    ]);
    expect(shown(returnToLayout(meanwhile, eight))).toBe('Axcdefgh|y');
  });

  it('the same layout changes nothing', () => {
    expect(returnToLayout(eight, composed(7, 'b'))).toBe(eight);
  });

  it('loses nobody, and is exact where nothing happened between', () => {
    const content = fc.stringMatching(/^[a-e.]{0,25}$/);
    const ids = fc.constantFrom(...vmpLayouts.map(({ id }) => id));
    fc.assert(
      fc.property(content, content, ids, ids, (signs, tray, first, other) => {
        const before = setLayout(composed(27, signs, tray.replaceAll('.', '')), first);
        const back = returnToLayout(setLayout(before, other), before);
        expect(shown(back)).toBe(shown(before));
        const elsewhere = composed(other, signs.toUpperCase());
        expect(people(returnToLayout(before, elsewhere))).toBe(people(before));
      }),
    );
  });
});

describe('setLayout', () => {
  it.each([
    ['the same shape keeps every place', composed(6, 'A.b.cd'), 74, 'A.b.cd|'],
    ['more small panes keep size and place', composed(6, 'A.b.cd'), 7, 'A.b.cd..|'],
    ['fewer small panes close the gaps first', composed(6, 'A.b.c'), 22, 'Abc|'],
    ['what does not fit waits', composed(6, 'Abcdef'), 22, 'Abc|def'],
    ['one large pane too many becomes small', composed(9, 'ABc'), 6, 'ABc...|'],
    ['free large panes take small ones too many', composed(6, 'Abcdef'), 69, 'Ab|cdef'],
    [
      'a second large pane takes who has no small one',
      composed(10, 'Abcdefghijklm'),
      15,
      'Ajbcdefghi|klm',
    ],
    ['a large pane stays empty while small ones do', composed(6, '.bc'), 7, '.bc.....|'],
    ['equal panes go in order', composed(5, 'ab.d'), 12, 'ab.d|'],
    ['equal panes close the gaps when there are fewer', composed(5, 'a..d'), 2, 'ad|'],
    ['who waited comes back', composed(22, 'Abc', 'def'), 6, 'Abcdef|'],
    ['who waited longer than there is room stays', composed(2, 'ab', 'cdef'), 22, 'abc|def'],
    ['who waits anew goes first', composed(5, 'abcd', 'e'), 1, 'a|bcde'],
  ])('%s', (_, before, layout, expected) => {
    const after = setLayout(before, layout);
    expect(shown(after)).toBe(expected);
    expect(after.layout).toBe(layout);
  });

  it('loses nobody, doubles nobody, and lets nobody wait beside an empty pane', () => {
    const content = fc.stringMatching(/^[a-e.]{0,25}$/);
    const ids = fc.constantFrom(...vmpLayouts.map(({ id }) => id));
    fc.assert(
      fc.property(content, content, fc.array(ids, { maxLength: 4 }), (signs, tray, layouts) => {
        const start = composed(27, signs, tray.replaceAll('.', ''));
        for (const layout of layouts) {
          const before = layouts.slice(0, layouts.indexOf(layout)).reduce(setLayout, start);
          const after = setLayout(before, layout);
          expect(people(after)).toBe(people(start));
          expect(after.panes).toHaveLength(layoutOf(after.layout)?.cells.length ?? -1);
          const crowded = after.tray.length === 0 || !after.panes.includes(EMPTY_PANE);
          expect(crowded || after === before).toBe(true);
        }
      }),
    );
  });

  it('keeps the large ones large while there are as many large panes', () => {
    const ids = fc.constantFrom(...vmpLayouts.filter((l) => !l.equal).map(({ id }) => id));
    fc.assert(
      fc.property(ids, ids, (from, to) => {
        const [big = 0, bigAfter = 0] = [layoutOf(from)?.big, layoutOf(to)?.big];
        const start = composed(from, 'ABCDEF'.slice(0, big));
        const large = setLayout(start, to).panes.slice(0, bigAfter).map(sign).join('');
        expect(large.replaceAll('.', '')).toBe('ABCDEF'.slice(0, Math.min(big, bigAfter)));
      }),
    );
  });
});

const whereUsed = (composition: Composition, { account }: Participant) =>
  everyUse(composition).flatMap((use) => (use.person.account === account ? [use.place] : []));

describe('people in it', () => {
  const poll = { ...NEW_POLL, members: ['a', 'b', 'c'].map(someone) };
  const value: Composition = {
    ...composed(5, 'ab', 'a'),
    poll,
    panes: [
      pane('a'),
      { source: { kind: 'poll', poll } },
      { source: { kind: 'speaker' } },
      pane('b'),
    ],
  };

  it('are found in panes, polls and the tray', () => {
    expect(whereUsed(value, someone('a'))).toEqual([
      { in: 'pane', slot: 0 },
      { in: 'pane-poll', slot: 1, place: 0 },
      { in: 'batch-poll', place: 0 },
      { in: 'tray', index: 0 },
    ]);
    expect(whereUsed(value, someone('x'))).toEqual([]);
  });

  it('are replaced everywhere, in a poll once', () => {
    const next = replacePerson(value, someone('a'), someone('c'));
    expect(whereUsed(next, someone('a'))).toEqual([]);
    expect(whereUsed(next, someone('c'))).toEqual([
      { in: 'pane', slot: 0 },
      { in: 'pane-poll', slot: 1, place: 0 },
      { in: 'batch-poll', place: 0 },
      { in: 'tray', index: 0 },
    ]);
    expect(next.poll?.members).toHaveLength(2);
    expect(replacePerson(value, someone('x'), someone('a'))).toBe(value);
  });

  it('are taken out everywhere', () => {
    const next = takeOut(value, [someone('a'), someone('b')]);
    expect(next.panes.map(({ source }) => source.kind)).toEqual([
      'empty',
      'poll',
      'speaker',
      'empty',
    ]);
    expect(next.poll?.members).toEqual([someone('c')]);
    expect(next.tray).toEqual([]);
    expect(takeOut(value, [someone('x')])).toBe(value);
  });
});
