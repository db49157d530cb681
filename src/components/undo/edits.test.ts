// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { narrow, useEdits } from './edits.ts';

interface Whole {
  readonly a: { readonly n: number };
  readonly b: { readonly n: number };
}
const FIRST: Whole = { a: { n: 0 }, b: { n: 0 } };
const step = { code: 'layout', what: '' } as const;

/** As a form that hands back copies of what it was given. */
function useCopyingForm() {
  const [value, setValue] = useState(FIRST);
  const edits = useEdits(value, (next: Whole) => setValue(structuredClone(next)));
  const b = narrow(
    edits,
    (whole) => whole.b,
    (whole, part) => (whole.b === part ? whole : { ...whole, b: part }),
  );
  return { edits, b, setValue };
}

it('what an edit leaves alone stays the same object, whatever the form copies', () => {
  const { result } = renderHook(useCopyingForm);
  act(() => result.current.b.apply(step, { n: 1 }));
  expect(result.current.edits.value.a).toBe(FIRST.a);
  expect(result.current.b.value).toEqual({ n: 1 });
  act(() => result.current.edits.history.undo());
  expect(result.current.edits.value).toBe(FIRST);
  act(() => result.current.edits.history.redo());
  expect(result.current.b.value).toEqual({ n: 1 });
});

it('they stay the same object while what is around them is drawn again', () => {
  const { result, rerender } = renderHook(useCopyingForm);
  act(() => result.current.b.apply(step, { n: 1 }));
  const { edits } = result.current;
  rerender();
  expect(result.current.edits).toBe(edits);
});

it('a value that somebody else put there begins a new history', () => {
  const { result } = renderHook(useCopyingForm);
  act(() => result.current.b.apply(step, { n: 1 }));
  act(() => result.current.setValue({ ...FIRST, a: { n: 7 } }));
  expect(result.current.edits.value).toEqual({ a: { n: 7 }, b: { n: 0 } });
  expect(result.current.edits.history.undoStep).toBeUndefined();
});

it('the same value makes no step; successive ones of one merge key make one', () => {
  const { result } = renderHook(useCopyingForm);
  act(() => result.current.edits.apply(step, result.current.edits.value));
  expect(result.current.edits.history.steps).toEqual([]);
  for (const n of [1, 2, 3]) act(() => result.current.b.apply(step, { n }, 'typing'));
  expect(result.current.edits.history.steps).toEqual([step]);
  act(() => result.current.edits.history.goTo(0));
  expect(result.current.edits.value).toBe(FIRST);
});
