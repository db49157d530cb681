import { Profiler, useEffect, useState } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drag, letGo, lift, middleOf, type Point } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { person } from '#app/features/picture/testing/designer.ts';
import { addWall, box, CONTROL_ROOM, expectBoxes, selected, WallHost } from '../testing/wall.tsx';

/*
 * What a gesture changes of the page while it goes on: a slow machine keeps up when nothing is drawn by React, nothing is
 * laid out anew and nothing is asked of the page that has to be laid out first. Counted, not timed.
 */

const MOVES = 20;

interface Changes {
  /** Inline properties that became others, by name. */
  readonly properties: ReadonlySet<string>;
  /** Elements that got or lost children, but for the one that follows the pointer. */
  readonly parents: number;
  /** How often the place of the stage was asked for. */
  readonly asked: number;
  readonly drawn: number;
}

/** What changes while it goes on. */
async function changesOf(drawn: () => number, gesture: () => Promise<void>): Promise<Changes> {
  const properties = new Set<string>();
  let parents = 0;
  const watching = new MutationObserver((records) => {
    for (const { type, target, oldValue } of records) {
      if (!(target instanceof HTMLElement) || target.closest('[data-name], [data-hint]')) continue;
      if (type === 'childList') parents += 1;
      else for (const name of changedIn(target, oldValue ?? '')) properties.add(name);
    }
  });
  const ask = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect');
  onTestFinished(() => ask.mockRestore());
  const before = drawn();
  watching.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['style'],
    attributeOldValue: true,
  });
  await gesture();
  watching.disconnect();
  const asked = ask.mock.contexts.filter(
    (element) => element instanceof HTMLElement && element.matches('[data-stage]'),
  ).length;
  ask.mockRestore();
  return { properties, parents, asked, drawn: drawn() - before };
}

function changedIn({ style }: HTMLElement, before: string): readonly string[] {
  const old = document.createElement('i');
  old.setAttribute('style', before);
  const names = new Set([...style, ...old.style]);
  return [...names].filter(
    (name) => style.getPropertyValue(name) !== old.style.getPropertyValue(name),
  );
}

async function moveAlong(from: Point, to: Point): Promise<void> {
  const steps = Array.from({ length: MOVES }, (_, at) => (at + 1) / MOVES);
  await userEvent.pointer(
    steps.map((along) => ({
      coords: { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along },
    })),
  );
  // the last of them is drawn
  await new Promise(requestAnimationFrame);
}

test('while a box is dragged, boxes are caught by a rubber band and the wall is zoomed nothing is laid out', async () => {
  const onRender = vi.fn<() => void>();
  const drawn = () => onRender.mock.calls.length;
  await show(
    <Profiler id="wall" onRender={onRender}>
      <WallHost />
    </Profiler>,
  );
  await addWall(CONTROL_ROOM);
  await drag(person('Anna'), box('hdu1'));
  await drag(person('Boris'), box('hdu24'));
  const [first, second, last] = [
    await middleOf(box('hdu1')),
    await middleOf(box('hdu2')),
    await middleOf(box('hdu24')),
  ];
  const nothing = { parents: 0, asked: 0, drawn: 0 };

  await lift(first, second);
  const dragging = await changesOf(drawn, () => moveAlong(second, last));
  expect(dragging).toEqual({ ...nothing, properties: new Set(['transform']) });
  await letGo();
  await expectBoxes({ hdu1: 'Boris', hdu24: 'Anna' });

  const third = await middleOf(box('hdu3'));
  await lift(second, third);
  const banding = await changesOf(drawn, () => moveAlong(third, last));
  expect(banding).toEqual({ ...nothing, properties: new Set(['transform']) });
  await letGo();
  await expect.element(selected).toHaveLength(20);

  const stage = box('hdu1').element().closest('[data-stage]');
  const zooming = await changesOf(drawn, async () => {
    for (let turn = 0; turn < MOVES; turn += 1) {
      stage?.dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true,
          cancelable: true,
          ctrlKey: true,
          deltaY: turn < MOVES / 2 ? -60 : 60,
          clientX: last.x,
          clientY: last.y,
        }),
      );
      // oxlint-disable-next-line no-await-in-loop -- one turn a frame
      await new Promise(requestAnimationFrame);
    }
  });
  // where the wheel is, is asked when nothing has changed yet
  const { asked, ...rest } = zooming;
  expect(asked).toBeLessThanOrEqual(MOVES);
  expect(rest).toEqual({
    parents: 0,
    drawn: 0,
    properties: new Set(['transform', 'will-change']),
  });
});

test('a form that is drawn again around the designer does not draw the designer', async () => {
  const onStyle = vi.fn<(id: string) => void>();
  const form = { drawn: 0, drawAgain: () => undefined as void };
  function Form() {
    const [times, setTimes] = useState(0);
    useEffect(() => {
      form.drawn = times;
      form.drawAgain = () => setTimes(times + 1);
    });
    return <WallHost onStyle={onStyle} />;
  }
  await show(<Form />);
  await addWall(CONTROL_ROOM);
  await drag(person('Anna'), box('hdu1'));
  await expectBoxes({ hdu1: 'Anna' });
  const asks = () => onStyle.mock.calls.length;
  // what comes after a step has come
  await expect
    .poll(async () => {
      const before = asks();
      // on a busy machine the browser has no idle moment for long
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
      return asks() - before;
    })
    .toBe(0);
  const before = asks();
  expect(before).toBeGreaterThan(0);
  form.drawAgain();
  await expect.poll(() => form.drawn).toBe(1);
  expect(asks()).toBe(before);
});
