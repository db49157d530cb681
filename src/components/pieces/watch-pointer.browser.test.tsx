import { expect, test } from 'vitest';
import { watchPointer } from './watch-pointer.ts';

const press = (type: string, buttons: number) => dispatchEvent(new PointerEvent(type, { buttons }));

/** Whether it has resolved by the time that everything asked for before has. */
async function isOver(promise: Promise<void>): Promise<boolean> {
  let over = false;
  void promise.then(() => {
    over = true;
    return undefined;
  });
  await Promise.resolve();
  return over;
}

test('nothing is waited for where nothing is held', async () => {
  const pointer = watchPointer();
  press('pointermove', 0);
  expect(await isOver(pointer.released())).toBe(true);
  pointer.stop();
});

test.each([
  ['pointerdown', 'pointerup'],
  ['pointermove', 'pointerup'],
  ['pointerdown', 'pointercancel'],
  ['pointerdown', 'pointermove'],
])('what begins with %s is waited for until %s without a button', async (begins, ends) => {
  const pointer = watchPointer();
  press(begins, 1);
  const released = pointer.released();
  press('pointermove', 1);
  expect(await isOver(released)).toBe(false);
  press(ends, 0);
  expect(await isOver(released)).toBe(true);
  pointer.stop();
});
