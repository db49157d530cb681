import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canRedo, canUndo, goTo, newHistory, record, redo, steps, undo } from './history.ts';
import type { History } from './history.ts';

const names = <T>(history: History<T>) => steps(history).map(({ name }) => name);
/** Three steps: '' to 'a' to 'ab' to 'abc'. */
const three = ['a', 'ab', 'abc'].reduce(
  (history, text) => record(history, `to ${text}`, text),
  newHistory(''),
);

describe('steps', () => {
  it('go back and forth by name', () => {
    const back = undo(undo(three));
    expect([back.present, back.past.at(-1)?.name, back.future[0]?.name]).toEqual([
      'a',
      'to a',
      'to ab',
    ]);
    expect(redo(redo(back))).toEqual(three);
    expect(names(back)).toEqual(['to a', 'to ab', 'to abc']);
    expect([canUndo(three), canRedo(three), canRedo(back)]).toEqual([true, false, true]);
  });

  it('stop at both ends', () => {
    const start = undo(undo(undo(three)));
    expect(start.present).toBe('');
    expect(undo(start)).toBe(start);
    expect(redo(three)).toBe(three);
  });

  it('that change nothing are none, and leave what can be redone', () => {
    const back = undo(three);
    expect(record(back, 'nothing', 'ab')).toBe(back);
  });

  it('after an undo replace what was undone', () => {
    const other = record(undo(undo(three)), 'to x', 'x');
    expect(names(other)).toEqual(['to a', 'to x']);
    expect(canRedo(other)).toBe(false);
  });

  it('beyond the limit are forgotten, the oldest first', () => {
    const short = ['a', 'b', 'c'].reduce(
      (history, text) => record(history, text, text),
      newHistory('', 2),
    );
    expect(names(short)).toEqual(['b', 'c']);
    expect(goTo(short, 0).present).toBe('a');
  });

  it('keep the very values', () => {
    const first = { a: 1 };
    const second = { ...first, b: 2 };
    const history = record(newHistory<object>(first), 'more', second);
    expect(undo(history).present).toBe(first);
    expect(redo(undo(history)).present).toBe(second);
  });
});

describe('steps of one merge key', () => {
  it('are one step, until another step comes between', () => {
    const typed = ['x', 'xy', 'xyz'].reduce(
      (history, text) => record(history, 'type', text, 'name'),
      three,
    );
    expect(names(typed)).toEqual(['to a', 'to ab', 'to abc', 'type']);
    expect(undo(typed).present).toBe('abc');
    const again = record(record(typed, 'other', 'o'), 'type', 'oo', 'name');
    expect(names(again).slice(3)).toEqual(['type', 'other', 'type']);
    expect(names(record(typed, 'type', 'abc', 'name'))).toEqual(names(three));
    expect(names(record(undo(typed), 'type', 'q', 'name')).at(-1)).toBe('type');
  });
});

it('goes to any step of the list', () => {
  expect([0, 1, 2, 3].map((done) => goTo(three, done).present)).toEqual(['', 'a', 'ab', 'abc']);
  expect(goTo(goTo(three, 0), 3)).toEqual(three);
  expect(goTo(three, 3)).toBe(three);
  expect(goTo(three, 99)).toBe(three);
});

it('whatever is recorded, as many undos lead back to the beginning', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 30 }), (values) => {
      const history = values.reduce((h, value) => record(h, 'set', value), newHistory(0));
      const back = history.past.reduce(undo, history);
      expect(back.present).toBe(0);
      expect(back.past).toEqual([]);
      expect(history.past.reduce(redo, back)).toEqual(history);
    }),
  );
});
