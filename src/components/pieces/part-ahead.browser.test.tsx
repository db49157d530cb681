import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { partAhead } from './part-ahead.ts';

// when that is, is the browser's to say
vi.mock(import('./when-quiet.ts'), () => ({ whenQuiet: () => Promise.resolve() }));

const press = (type: string, buttons: number) => dispatchEvent(new PointerEvent(type, { buttons }));
const Nothing = () => null;

/** A part that has been fetched while something is dragged. */
async function fetchedInDrag() {
  const load = vi.fn<() => Promise<typeof Nothing>>(() => Promise.resolve(Nothing));
  const part = partAhead(load);
  part.expect();
  press('pointerdown', 1);
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  // all of it is here by then
  await new Promise((resolve) => setTimeout(resolve, 200));
  return part;
}

// the look that parts stand in
beforeAll(() => partAhead(() => Promise.resolve(Nothing)).fetch());

afterEach(() => press('pointerup', 0));

test('what was fetched ahead is drawn once nothing is dragged', async () => {
  const part = await fetchedInDrag();
  expect(part.get()).toBeUndefined();
  press('pointerup', 0);
  await vi.waitFor(() => expect(part.get()).toBeDefined());
});

test('or at once when it is needed', async () => {
  const part = await fetchedInDrag();
  await part.fetch();
  expect(part.get()).toBeDefined();
});
