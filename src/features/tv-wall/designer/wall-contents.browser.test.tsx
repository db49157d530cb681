import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { seriousAgainst, turn } from '#app/app/testing/accessibility.ts';
import { drag } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { NEW_WALL_PRESET } from '../model/wall.ts';
import { fromWallPreset, toWallPreset } from '../model/wall-params.ts';
import {
  check,
  choose,
  CLOSE,
  person,
  showProperties,
} from '#app/features/picture/testing/designer.ts';
import {
  action,
  addWall,
  BOARDROOM,
  box,
  called,
  CONTROL_ROOM,
  expectBoxes,
  problems,
  source,
  WallHost,
} from '../testing/wall.tsx';

beforeEach(showProperties);

const pollOfTwo = t('wallDesigner:pollOf', { count: 2 });
const quadOfAnn = t('wallDesigner:quadOf', { names: 'Ann' });

/** Answers what would be sent of the walls, over what was read of them. */
async function showWalls(read?: Readonly<Record<string, unknown>>) {
  let preset = read ? fromWallPreset(read) : NEW_WALL_PRESET;
  await show(
    <WallHost
      start={preset}
      onPreset={(next) => {
        preset = next;
      }}
    />,
  );
  return () => toWallPreset(preset, read);
}

const button = (name: string) => page.getByRole('button', { name });

async function choosePerson(name: string) {
  await page
    .getByRole('dialog', { name: t('wallDesigner:properties.choosePerson') })
    .getByRole('option', { name })
    .click();
}

/** Has a box show something else. */
const shows = async (name: string, kind: Parameters<typeof called>[0]) => {
  await box(name).click();
  await choose(t('wallDesigner:properties.kind'), called(kind));
};

test('everything that can be set is in what is sent', async () => {
  const sent = await showWalls();
  await addWall(BOARDROOM);
  await box('hdu1').click();
  await person('Anna').click();
  await page.getByRole('spinbutton', { name: t('wallDesigner:properties.channel') }).fill('2');

  await shows('hdu2', 'poll');
  await button(t('wallDesigner:properties.editPoll')).click();
  const poll = page.getByRole('dialog', { name: t('wallDesigner:pollTitle', { box: 'hdu2' }) });
  await poll.getByText(t('polling:seconds', { amount: 30 }), { exact: true }).click();
  await poll.getByRole('button', { name: CLOSE, exact: true }).click();

  await shows('hdu3', 'own-picture');
  await button(t('wallDesigner:properties.editPicture')).click();
  const picture = page.getByRole('dialog', {
    name: t('wallDesigner:pictureTitle', { box: 'hdu3' }),
  });
  await picture
    .getByRole('listbox', { name: t('composer:frame') })
    .getByRole('option')
    .first()
    .click();
  await picture
    .getByRole('listbox', { name: t('composer:palette.list') })
    .getByRole('option', { name: 'Carla' })
    .click();
  await picture.getByRole('button', { name: t('designer:back'), exact: true }).click();
  await expectBoxes({ hdu3: t('wallDesigner:pictureOf', { count: 4 }) });

  await shows('hdu4', 'quad');
  await button(t('wallDesigner:properties.choosePart', { part: 2 })).click();
  await choosePerson('Boris');
  await page
    .getByRole('spinbutton', { name: t('wallDesigner:properties.partChannel', { part: 2 }) })
    .fill('3');
  await shows('hdu5', 'selected-picture');
  await shows('hdu6', 'content');
  await page.getByRole('switch', { name: t('wallDesigner:settings.showNames') }).click();

  await addWall(CONTROL_ROOM);
  await choose(t('wallDesigner:settings.mode'), t('wallDesigner:settings.modes.batch-poll'));
  await button(t('wallDesigner:settings.editBatchPoll')).click();
  const batch = page.getByRole('dialog', { name: t('wallDesigner:batchPollTitle') });
  await batch.getByText(t('polling:minutes', { amount: 1 }), { exact: true }).click();
  await batch.getByRole('button', { name: CLOSE, exact: true }).click();

  expect(sent()['tvwalls']).toMatchObject([
    {
      style_id: BOARDROOM,
      mode: 1,
      show_mt_name: 0,
      members: [
        { hdu_id: '1_1', member_type: 1, account: 'anna@example.com', mt_chn_idx: 2 },
        { hdu_id: '1_2', member_type: 5, poll: { keep_time: 30 } },
        {
          hdu_id: '1_3',
          member_type: 8,
          vmp: { mode: 1, members: [{ chn_idx: 0, account: 'carla@example.com' }] },
        },
        {
          hdu_id: '1_4',
          member_type: 9,
          spilt: [{ sub_chn_index: 1, account: 'boris@example.com', mt_chn_idx: 3 }],
        },
        { hdu_id: '2_1', member_type: 6 },
        { hdu_id: '2_2', member_type: 10 },
      ],
    },
    { style_id: CONTROL_ROOM, mode: 2, batch_poll: { keep_time: 60 } },
  ]);
});

test('the wall plays: a box turns with its poll, and what is wrong leads to its box', async () => {
  await showWalls();
  await addWall(BOARDROOM);
  await box('hdu1').click();
  for (const name of ['Anna', 'Boris']) await check(name);
  await button(t('wallDesigner:palette.poll')).click();
  await box('hdu2').click();
  await source('meeting-poll').click();
  await problems.getByRole('button', { expanded: false }).click();
  await expect.element(problems).toMatchTextContent(t('wallProblems:said.meeting-poll-missing'));
  await problems
    .getByRole('button', { name: t('wallProblems:goTo', { box: 'hdu2' }) })
    .first()
    .click();
  await expect.element(box('hdu2')).toHaveFocus();
  await expect
    .element(box('hdu2'))
    .toHaveAccessibleName(new RegExp(t('wallDesigner:problemsHere', { count: 1 })));

  await button(t('simulator:speedOf', { speed: 10 })).click();
  await page.getByRole('button', { name: t('simulator:play'), exact: true }).click();
  await expectBoxes({ hdu1: `${pollOfTwo}, Anna` });
  await button(t('simulator:next')).click();
  await expectBoxes({ hdu1: `${pollOfTwo}, Boris` });
  await page.getByRole('button', { name: t('simulator:stop'), exact: true }).click();
  await expectBoxes({ hdu1: pollOfTwo });
});

test('a wall whose style is gone keeps all it has: on another style, moved box by box', async () => {
  const anna = { account: '1001', account_type: 5, name: 'Ann', x_seat: 7 };
  const sent = await showWalls({
    name: 'From elsewhere',
    x_later: { deep: [1, null] },
    tvwalls: [
      {
        style_id: 'of another platform',
        mode: 1,
        show_mt_name: 1,
        x_glow: 2,
        members: [
          { ...anna, hdu_id: '7_1', member_type: 1, mt_chn_idx: 1 },
          { ...anna, hdu_id: '7_2', member_type: 9, spilt: [{ ...anna, sub_chn_index: 2 }] },
        ],
      },
    ],
  });
  await expect.element(page.getByText(t('wallDesigner:style.gone'))).toBeVisible();
  await expect
    .element(page.getByText(t('wallDesigner:option', { box: '7_1', what: 'Ann' })))
    .toBeVisible();
  await choose(t('wallDesigner:style.changeTo'), CONTROL_ROOM);
  await button(t('wallDesigner:style.change')).click();

  const strays = page.getByRole('region', { name: t('wallDesigner:strays.title', { count: 2 }) });
  await expect.element(strays).toMatchTextContent(t('wallDesigner:strays.from', { box: '7_1' }));
  await drag(
    strays.getByRole('button', {
      name: t('wallDesigner:strays.move', { what: 'Ann' }),
      exact: true,
    }),
    box('hdu1'),
  );
  await expectBoxes({ hdu1: 'Ann' });
  await page
    .getByRole('button', { name: t('wallDesigner:strays.move', { what: quadOfAnn }), exact: true })
    .click();
  await box('hdu2').click();
  await expectBoxes({ hdu2: quadOfAnn });
  expect(sent()).toMatchObject({
    x_later: { deep: [1, null] },
    tvwalls: [
      {
        style_id: CONTROL_ROOM,
        x_glow: 2,
        members: [
          { hdu_id: '1_1', member_type: 1, account: '1001', mt_chn_idx: 1 },
          { hdu_id: '1_2', member_type: 9, spilt: [{ sub_chn_index: 2, account: '1001' }] },
        ],
      },
    ],
  });
});

test('nothing serious stands against its accessibility, in light and dark', async () => {
  await showWalls();
  await addWall(CONTROL_ROOM);
  await action('fill').click();
  await box('hdu6').click();
  await source('quad').click();
  await box('hdu7').click({ modifiers: ['Control'] });
  const whole = page.getByRole('dialog');
  expect(await seriousAgainst(whole)).toEqual([]);
  await turn('dark');
  expect(await seriousAgainst(whole)).toEqual([]);
  await turn('light');
});
