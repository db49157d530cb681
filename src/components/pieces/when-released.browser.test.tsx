import { afterEach, expect, test } from 'vitest';
import { whenReleased } from './when-released.ts';

const press = (type: string, buttons: number) => dispatchEvent(new PointerEvent(type, { buttons }));

afterEach(() => press('pointerup', 0));

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
  press('pointermove', 0);
  expect(await isOver(whenReleased())).toBe(true);
});

test.each([
  ['pointerdown', 'pointerup'],
  ['pointermove', 'pointerup'],
  ['pointerdown', 'pointercancel'],
  ['pointerdown', 'pointermove'],
])('what begins with %s is waited for until %s without a button', async (begins, ends) => {
  press(begins, 1);
  const released = whenReleased();
  press('pointermove', 1);
  expect(await isOver(released)).toBe(false);
  press(ends, 0);
  expect(await isOver(released)).toBe(true);
});
