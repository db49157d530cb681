import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drag, letGo, lift, middleOf, placeOf, press } from '#app/app/testing/gestures.ts';
import type { Point } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import {
  dragFinger,
  drawFinger,
  holdFinger,
  onTelephone,
  tap,
} from '#app/app/testing/telephone.ts';
import { t } from '#app/app/testing/words.ts';
import {
  check,
  openHistory,
  people,
  person,
  texts,
  undo,
  showProperties,
} from '#app/features/picture/testing/designer.ts';
import {
  action,
  addWall,
  BOARDROOM,
  box,
  called,
  CONTROL_ROOM,
  EMPTY,
  expectBoxes,
  problems,
  selected,
  source,
  WallHost,
  wallTab,
  zoom,
} from '../testing/wall.tsx';
import { assignBox, memberContent } from '../model/placing.ts';
import { newWall } from '../model/wall.ts';
import { personCalled } from '#app/features/picture/testing/people.ts';
import { windowOf } from '#app/features/picture/testing/stage.ts';

beforeEach(showProperties);

const SPEAKER = called('speaker');
const CONTENT = called('content');

function quadOf(...names: readonly string[]) {
  return t('wallDesigner:quadOf', { names: names.join(t('wallDesigner:and')) });
}

/** With the mouse from the middle of one box to that of another, over the ground where there is nothing to move. */
async function band(from: string, to: string) {
  await lift(await middleOf(box(from)), await middleOf(box(to)));
  await letGo();
}

/** Where on the screen the list of people begins. */
const listAt = () => Math.round(people.element().getBoundingClientRect().y);

/** How far the middle of it is from where it was, in whole px. */
async function movedFrom(was: Point, name: string) {
  const is = await middleOf(box(name));
  return { x: Math.round(is.x - was.x), y: Math.round(is.y - was.y) };
}

test('dragged with the mouse: people, sources and boxes, each is one step; a rubber band selects', async () => {
  await show(<WallHost />);
  await addWall(BOARDROOM);
  await drag(person('Anna'), box('hdu1'));
  await drag(source('speaker'), box('hdu2'));
  await expectBoxes({ hdu1: 'Anna', hdu2: SPEAKER, hdu3: EMPTY });
  await drag(box('hdu1'), box('hdu2'));
  await expectBoxes({ hdu1: SPEAKER, hdu2: 'Anna' });
  await drag(box('hdu2'), box('hdu6'), 'Control');
  await expectBoxes({ hdu2: 'Anna', hdu6: 'Anna' });
  await drag(box('hdu6'), people);
  await expectBoxes({ hdu2: 'Anna', hdu6: EMPTY });

  // from the empty ground of one box to another: nothing is moved, all between are selected
  await band('hdu3', 'hdu5');
  await expect.element(selected).toHaveLength(4);
  // with Shift it begins on what could be moved as well, and adds
  await userEvent.keyboard('{Shift>}');
  await band('hdu1', 'hdu4');
  await userEvent.keyboard('{/Shift}');
  await expect.element(selected).toHaveLength(6);
  await expectBoxes({ hdu1: SPEAKER, hdu2: 'Anna' });
  // a source that is dropped on one of several goes into all of them
  await drag(source('content'), box('hdu4'));
  await expectBoxes({ hdu1: CONTENT, hdu6: CONTENT });

  const steps = await openHistory();
  await expect
    .poll(() => texts(steps))
    .toEqual([
      t('editing:beginning'),
      t('editing:steps.addWall', { what: BOARDROOM }),
      t('editing:steps.assignBox', { who: 'Anna', what: 'hdu1' }),
      t('editing:steps.assignBox', { who: SPEAKER, what: 'hdu2' }),
      t('editing:steps.swapBoxes', { what: 'hdu1 ↔ hdu2' }),
      t('editing:steps.pasteBoxes', { count: 1 }),
      t('editing:steps.clearBoxes', { count: 1 }),
      t('editing:steps.assignBoxes', { count: 6 }),
    ]);
  await steps.nth(4).click();
  await expectBoxes({ hdu1: SPEAKER, hdu2: 'Anna', hdu6: EMPTY });
});

test('clicked: a box and then who goes in, or the other way round; areas, a box of four', async () => {
  await show(<WallHost />);
  await addWall(BOARDROOM);
  await box('hdu2').click();
  await person('Anna').click();
  // clicked again it stays selected
  await box('hdu2').click();
  await expect.element(selected).toHaveLength(1);
  await press('Escape');
  await expect.element(selected).toHaveLength(0);
  await person('Boris').click();
  const question = page.getByText(t('wallDesigner:hint.armed', { what: 'Boris' }));
  await expect.element(question).toBeVisible();
  await press('Escape');
  await expect.element(question).not.toBeInTheDocument();
  await source('chair').click();
  await box('hdu1').click();
  await expectBoxes({ hdu1: called('chair'), hdu2: 'Anna' });

  // an area: the rectangle between the two
  await box('hdu2').click();
  await box('hdu6').click({ modifiers: ['Shift'] });
  await expect.element(selected).toHaveLength(4);
  await box('hdu5').click({ modifiers: ['Control'] });
  await expect.element(selected).toHaveLength(3);
  for (const name of ['Carla', 'Dmitri', 'Emma']) await check(name);
  await page.getByRole('button', { name: t('wallDesigner:palette.put') }).click();
  await expectBoxes({ hdu2: 'Carla', hdu3: 'Dmitri', hdu5: EMPTY, hdu6: 'Emma' });

  await box('hdu4').click();
  for (const name of ['Anna', 'Boris', 'Carla']) await check(name);
  await page
    .getByRole('region', { name: t('composer:palette.label') })
    .getByRole('button', { name: t('wallDesigner:palette.quad') })
    .last()
    .click();
  await expectBoxes({ hdu4: quadOf('Anna', 'Boris', 'Carla') });
  const line = problems.getByRole('button', { expanded: false });
  await line.click();
  await expect
    .element(problems)
    .toMatchTextContent(t('wallProblems:said.quad-incomplete', { parts: 4 }));
  await press('Escape');
  await page
    .getByRole('button', { name: t('wallDesigner:properties.choosePart', { part: 4 }) })
    .click();
  await page
    .getByRole('dialog', { name: t('wallDesigner:properties.choosePerson') })
    .getByRole('option', { name: 'Emma' })
    .click();
  await expectBoxes({ hdu4: quadOf('Anna', 'Boris', 'Carla', 'Emma') });
});

test('from wall to wall: copied, swapped, a wall removed and brought back', async () => {
  await show(<WallHost />);
  await addWall(BOARDROOM);
  for (const [name, who] of [
    ['hdu2', 'Carla'],
    ['hdu3', 'Dmitri'],
    ['hdu6', 'Emma'],
  ] as const) {
    await box(name).click();
    await person(who).click();
  }
  await box('hdu2').click();
  await box('hdu3').click({ modifiers: ['Shift'] });
  await action('copy').click();
  await addWall(CONTROL_ROOM);
  await box('hdu8').click();
  await action('paste').click();
  await expectBoxes({ hdu7: EMPTY, hdu8: 'Carla', hdu9: 'Dmitri', hdu10: EMPTY });

  await action('swap').click();
  await wallTab(BOARDROOM).click();
  await box('hdu6').click();
  await expectBoxes({ hdu6: 'Carla' });
  await wallTab(CONTROL_ROOM).click();
  await expectBoxes({ hdu8: 'Emma' });

  await page.getByRole('button', { name: t('wallDesigner:tabs.remove') }).click();
  await expect.element(wallTab(CONTROL_ROOM)).not.toBeInTheDocument();
  await undo.click();
  await wallTab(CONTROL_ROOM).click();
  await expectBoxes({ hdu8: 'Emma', hdu9: 'Dmitri' });
});

test('the wheel zooms at the pointer, the middle button and Space drag the view', async () => {
  // the stage has about the shape of the wall: a wall that fills it one way is in the middle of it the other way
  await windowOf({ width: 1720, height: 900 });
  await show(<WallHost />);
  await addWall(CONTROL_ROOM);
  const before = await placeOf(box('hdu8'));
  const middle = await middleOf(box('hdu8'));
  await userEvent.keyboard('{Control>}');
  await box('hdu8').wheel({ delta: { y: -100 }, times: 4 });
  await userEvent.keyboard('{/Control}');
  await expect
    .poll(async () => (await placeOf(box('hdu8'))).width)
    .toBeGreaterThan(before.width * 1.4);
  const near = await middleOf(box('hdu8'));
  expect(Math.hypot(near.x - middle.x, near.y - middle.y)).toBeLessThan(3);

  const away = { x: near.x - 60, y: near.y - 30 };
  await lift(near, away, 'MouseMiddle');
  await letGo('MouseMiddle');
  await expect.poll(() => movedFrom(near, 'hdu8')).toEqual({ x: -60, y: -30 });
  box('hdu8').element().focus();
  await userEvent.keyboard('{Space>}');
  await lift(away, near);
  await letGo();
  await userEvent.keyboard('{/Space}');
  await expect.poll(() => movedFrom(near, 'hdu8')).toEqual({ x: 0, y: 0 });
  // neither of it chose or moved anything
  await expect.element(selected).toHaveLength(0);

  await zoom.getByRole('button', { name: t('wallDesigner:zoom.fit') }).click();
  await expect.poll(() => placeOf(box('hdu8'))).toEqual(before);
});

test('on a telephone boxes are filled by taps', async () => {
  await onTelephone();
  await show(<WallHost />);
  await addWall(BOARDROOM);
  await tap(box('hdu1'));
  await tap(person('Anna'));
  await tap(box('hdu2'));
  await tap(source('speaker'));
  await tap(box('hdu3'));
  await tap(person('Boris'));
  await expectBoxes({ hdu1: 'Anna', hdu2: SPEAKER, hdu3: 'Boris' });
  // tapped again it is still the one
  await tap(box('hdu3'));
  await tap(action('clear'));
  await expectBoxes({ hdu3: EMPTY });
});

test('a finger that rests drags, and takes in and out where several are selected', async () => {
  await onTelephone();
  await show(<WallHost />);
  await addWall(BOARDROOM);
  await tap(box('hdu1'));
  await tap(person('Anna'));
  box('hdu5').element().scrollIntoView({ block: 'center' });
  await dragFinger(box('hdu1'), box('hdu5'));
  await expectBoxes({ hdu1: EMPTY, hdu5: 'Anna' });
  // zoomed in, it is the box that moves, not the view
  await tap(zoom.getByRole('button', { name: t('wallDesigner:zoom.in') }));
  box('hdu5').element().scrollIntoView({ block: 'center' });
  const near = await middleOf(box('hdu2'));
  await dragFinger(box('hdu5'), box('hdu2'));
  await expectBoxes({ hdu2: 'Anna', hdu5: EMPTY });
  expect(await movedFrom(near, 'hdu2')).toEqual({ x: 0, y: 0 });

  await tap(action('gather'));
  await expect.element(action('gather')).toHaveAttribute('aria-pressed', 'true');
  await tap(box('hdu2'));
  await tap(box('hdu5'));
  for (const name of ['Boris', 'Carla', 'Dmitri']) await tap(person(name));
  await expect.element(people.getByRole('option', { selected: true })).toHaveLength(3);
  await tap(page.getByRole('button', { name: t('wallDesigner:palette.put') }));
  await expectBoxes({ hdu1: 'Boris', hdu2: 'Carla', hdu5: 'Dmitri', hdu6: EMPTY });
  await expect.element(people.getByRole('option', { selected: true })).toHaveLength(0);
});

test('one finger draws a wall that is zoomed in, and the panel under it stays', async () => {
  await onTelephone();
  await show(<WallHost />);
  await addWall(BOARDROOM);
  const { width } = await placeOf(box('hdu5'));
  // the first changes the words beside the button, and may move it
  for (const times of [1.2, 1.5]) {
    await tap(zoom.getByRole('button', { name: t('wallDesigner:zoom.in') }));
    await expect
      .poll(async () => (await placeOf(box('hdu5'))).width)
      .toBeGreaterThan(width * times);
  }
  const near = await middleOf(box('hdu5'));
  const still = listAt();
  await drawFinger(near, { x: near.x + 20, y: near.y + 40 });
  await expect.poll(async () => (await movedFrom(near, 'hdu5')).y).toBe(40);
  expect(listAt()).toBe(still);
});

test('a box that a finger rests with at the edge of a wall looked at closely takes the sight along', async () => {
  await onTelephone();
  const wall = assignBox(newWall(BOARDROOM), '1_1', memberContent(personCalled('Anna')));
  await show(<WallHost start={{ name: '', walls: [wall] }} />);
  await tap(box('hdu1'));
  await tap(zoom.getByRole('button', { name: t('wallDesigner:zoom.selection') }));
  const stage = page
    .getByRole('listbox', { name: t('wallDesigner:stage', { name: BOARDROOM }) })
    .element();
  const { right } = stage.getBoundingClientRect();
  const { y } = await middleOf(box('hdu1'));
  await holdFinger(box('hdu1'), { x: right - 16, y }, async () => {
    await expect
      .poll(() => box('hdu3').element().getBoundingClientRect().right)
      .toBeLessThanOrEqual(right + 1);
  });
  await expectBoxes({ hdu3: 'Anna' });
});
