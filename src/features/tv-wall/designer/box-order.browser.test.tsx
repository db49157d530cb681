import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { press } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { holdFinger, onTelephone, tap } from '#app/app/testing/telephone.ts';
import { t } from '#app/app/testing/words.ts';
import { showProperties } from '#app/features/picture/testing/designer.ts';
import { toWallPreset } from '../model/wall-params.ts';
import { assignToAll } from '../model/placing.ts';
import { newWall } from '../model/wall.ts';
import type { WallPreset } from '../model/wall.ts';
import { addWall, BOARDROOM, box, CONTROL_ROOM, WallHost } from '../testing/wall.tsx';

beforeEach(showProperties);

const order = page.getByRole('list', { name: t('wallDesigner:order.title') });
const numberOf = (name: string) =>
  order.getByRole('listitem').filter({
    has: page.getByRole('button', {
      name: new RegExp(`^${t('wallDesigner:order.go', { box: `${name} ` })}`),
    }),
  });
const number = page.getByRole('spinbutton', { name: t('wallDesigner:order.number') });
const undo = page.getByRole('button', { name: /^Undo/ });

/** A wall of six boxes with five people, in the order in which they were put there. */
async function showOrder() {
  let preset: WallPreset | undefined;
  await show(<WallHost onPreset={(next) => (preset = next)} />);
  await addWall(BOARDROOM);
  await box('hdu1').click();
  await press('a');
  await expect.element(order.getByRole('listitem')).toHaveLength(5);
  return () => {
    const { tvwalls } = toWallPreset(preset ?? { name: '', walls: [] });
    return JSON.stringify(tvwalls).match(/(?<="hdu_id":")[^"]+/g);
  };
}

test('boxes get other numbers by drag, key, button and field, each step undone', async () => {
  const sent = await showOrder();
  expect(sent()).toEqual(['1_1', '1_2', '1_3', '1_4', '2_1']);

  await userEvent.dragAndDrop(
    numberOf('hdu1').getByTitle(t('wallDesigner:order.drag')),
    numberOf('hdu3').getByTitle(t('wallDesigner:order.drag')),
  );
  await expect.element(order.getByRole('listitem').nth(2)).toMatchTextContent('hdu1');
  expect(sent()).toEqual(['1_2', '1_3', '1_1', '1_4', '2_1']);

  const up = order.getByRole('button', { name: t('wallDesigner:order.up', { box: 'hdu5' }) });
  await up.click();
  expect(sent()).toEqual(['1_2', '1_3', '1_1', '2_1', '1_4']);
  await expect.element(up).toHaveFocus();
  await press('Alt+ArrowUp');
  expect(sent()).toEqual(['1_2', '1_3', '2_1', '1_1', '1_4']);
  await expect.element(up).toHaveFocus();

  await order.getByRole('button', { name: t('wallDesigner:order.go', { box: 'hdu4' }) }).click();
  await expect.element(number).toHaveValue('5');
  await number.fill('1');
  expect(sent()).toEqual(['1_4', '1_2', '1_3', '2_1', '1_1']);
  await undo.click();
  await undo.click();
  await undo.click();
  await undo.click();
  expect(sent()).toEqual(['1_1', '1_2', '1_3', '1_4', '2_1']);
});

test('a number that is none of the wall stays in the field and moves nothing', async () => {
  const sent = await showOrder();
  await box('hdu2').click();
  await number.fill('9');
  await press('Tab');
  await expect.element(number).toHaveAttribute('aria-invalid', 'true');
  expect(sent()).toEqual(['1_1', '1_2', '1_3', '1_4', '2_1']);
  expect(await seriousAgainst(page.getByRole('dialog'))).toEqual([]);
});

test('a number that is dragged by finger to the end of a long list takes the list along', async () => {
  await onTelephone();
  const ids = Array.from({ length: 24 }, (_, at) => `${Math.floor(at / 4) + 1}_${(at % 4) + 1}`);
  const wall = assignToAll(newWall(CONTROL_ROOM), ids, { kind: 'speaker' });
  await show(<WallHost start={{ name: '', walls: [wall] }} />);
  await tap(page.getByRole('button', { name: t('designer:panels.properties') }));
  await expect.element(order.getByRole('listitem')).toHaveLength(24);
  const first = numberOf('hdu1').getByTitle(t('wallDesigner:order.drag'));
  first.element().scrollIntoView({ block: 'center' });
  const list = order.element().parentElement;
  if (list === null) throw new Error('the list does not scroll');
  const { left, bottom } = list.getBoundingClientRect();
  const end = { x: left + 60, y: Math.min(bottom, innerHeight) - 4 };
  await holdFinger(first, end, async () => {
    await expect.poll(() => list.scrollTop + list.clientHeight).toBe(list.scrollHeight);
  });
  await expect.element(order.getByRole('listitem').nth(23)).toMatchTextContent('hdu1');
});
