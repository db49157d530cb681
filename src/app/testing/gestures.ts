import { expect } from 'vitest';
import { userEvent, type Locator } from 'vitest/browser';

/** In px of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export async function placeOf(locator: Locator): Promise<DOMRect> {
  await expect.element(locator).toBeInViewport();
  return locator.element().getBoundingClientRect();
}

export async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await placeOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Strikes keys one after another, each by its name with those held before it: `Control+Shift+z`. */
export async function press(...strokes: readonly string[]): Promise<void> {
  await userEvent.keyboard(strokes.map(typed).join(''));
}

function typed(stroke: string): string {
  const keys = stroke === '+' ? [stroke] : stroke.split('+');
  const held = keys.slice(0, -1);
  return [
    ...held.map((key) => `{${key}>}`),
    `{${keys.at(-1)}}`,
    ...held.toReversed().map((key) => `{/${key}}`),
  ].join('');
}

/** Goes on by Tab until it has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  await expect.element(target).toBeVisible();
  await expect
    .poll(
      async () => {
        await userEvent.tab();
        return document.activeElement === target.query();
      },
      { interval: 0, message: target.asLocator() },
    )
    .toBe(true);
}

/** Draws with the mouse button down, in small steps, and does not let go yet. */
export async function lift(from: Point, to: Point, button = 'MouseLeft'): Promise<void> {
  await userEvent.pointer([
    { coords: from },
    { coords: from, keys: `[${button}>]` },
    ...stepsBetween(from, to).map((coords) => ({ coords })),
  ]);
}

export async function letGo(button = 'MouseLeft'): Promise<void> {
  await userEvent.pointer(`[/${button}]`);
}

/** With the mouse from the middle of one to that of the other; `held` is pressed on the way. */
export async function drag(from: Locator, to: Locator, held?: 'Control' | 'Alt'): Promise<void> {
  await lift(await middleOf(from), await middleOf(to));
  if (held) await userEvent.keyboard(`{${held}>}`);
  await letGo();
  if (held) await userEvent.keyboard(`{/${held}}`);
}

/** Until what was changed is drawn. */
export function twoFrames(): Promise<unknown> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  });
}

const STEPS = 8;

/** The way in small steps, to its end. */
export function stepsBetween(from: Point, to: Point): readonly Point[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const part = (step + 1) / STEPS;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}
