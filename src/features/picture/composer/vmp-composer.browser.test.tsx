import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drag, letGo, lift, middleOf, press } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { dragFinger, onTelephone, tap } from '#app/app/testing/telephone.ts';
import { t } from '#app/app/testing/words.ts';
import { NEW_COMPOSITION } from '../model/composition.ts';
import { toVmp } from '../model/composition-params.ts';
import {
  action,
  called,
  chooseLayout,
  ComposerHost,
  EMPTY,
  expectPanes,
  layouts,
  pane,
  tray,
  source,
  waiting,
} from '../testing/composer.tsx';
import {
  check,
  choose,
  CLOSE,
  find,
  openHistory,
  people,
  person,
  redo,
  showProperties,
  texts,
  undo,
} from '../testing/designer.ts';

const SPEAKER = called('speaker');
const CONTENT = called('content');
const PEOPLE = ['Anna', 'Boris', 'Carla', 'Dmitri', 'Emma'];

beforeEach(showProperties);

/** Answers what would be sent of the picture. */
async function showComposer() {
  let picture = NEW_COMPOSITION;
  await show(
    <ComposerHost
      people={PEOPLE}
      onPicture={(next) => {
        picture = next;
      }}
    />,
  );
  return () => toVmp(picture);
}

test('dragged with the mouse: people, sources, panes and what waits; each is one step', async () => {
  await showComposer();
  await drag(person('Anna'), pane(1));
  await expectPanes('Anna', EMPTY, EMPTY, EMPTY);
  await drag(source('speaker'), pane(2));
  await drag(pane(1), pane(2));
  await expectPanes(SPEAKER, 'Anna', EMPTY, EMPTY);
  await drag(pane(2), pane(3), 'Control');
  await expectPanes(SPEAKER, 'Anna', 'Anna', EMPTY);

  await drag(pane(3), tray);
  await expect.element(waiting('Anna')).toBeVisible();
  await drag(waiting('Anna'), pane(4));
  await expectPanes(SPEAKER, 'Anna', EMPTY, 'Anna');
  await drag(pane(4), people);
  await expectPanes(SPEAKER, 'Anna', EMPTY, EMPTY);

  await lift(await middleOf(pane(1)), await middleOf(pane(4)));
  await press('Escape');
  await letGo();
  await expectPanes(SPEAKER, 'Anna', EMPTY, EMPTY);

  // seven drags: the one given up is none
  const steps = await openHistory();
  await expect
    .poll(() => texts(steps))
    .toEqual([
      t('editing:beginning'),
      t('editing:steps.assign', { who: 'Anna', pane: 1 }),
      t('editing:steps.assign', { who: SPEAKER, pane: 2 }),
      t('editing:steps.swap', { what: '1 ↔ 2' }),
      t('editing:steps.paste', { count: 1 }),
      t('editing:steps.toTray', { count: 1 }),
      t('editing:steps.assign', { who: 'Anna', pane: 4 }),
      t('editing:steps.clear', { count: 1 }),
    ]);
  await steps.nth(3).click();
  await expectPanes(SPEAKER, 'Anna', EMPTY, EMPTY);
  await press('Escape');
  await undo.click();
  await expectPanes('Anna', SPEAKER, EMPTY, EMPTY);
  await redo.click();
  await redo.click();
  await expectPanes(SPEAKER, 'Anna', 'Anna', EMPTY);
});

test('several people are dragged at once: into the pane and the empty ones after it', async () => {
  await showComposer();
  await drag(person('Emma'), pane(3));
  for (const name of ['Anna', 'Boris', 'Carla']) await check(name);
  await drag(person('Boris'), pane(2));
  await expectPanes('Carla', 'Anna', 'Emma', 'Boris');
  await undo.click();
  await expectPanes(EMPTY, EMPTY, 'Emma', EMPTY);
});

test('clicked: a pane and then who goes in, or the other way round; several in order', async () => {
  await showComposer();
  await pane(2).click();
  await person('Anna').click();
  await person('Boris').click();
  await expectPanes(EMPTY, 'Boris', EMPTY, EMPTY);
  await expect
    .element(person('Boris'))
    .toMatchTextContent(t('composer:palette.inPane', { panes: 2 }));

  // a selected pane clicked again stays selected; given up, whoever is clicked waits
  await pane(2).click();
  await person('Anna').click();
  await expectPanes(EMPTY, 'Anna', EMPTY, EMPTY);
  await person('Boris').click();
  await pane(2).click();
  await press('Escape');
  await person('Carla').click();
  const question = page.getByText(t('composer:hint.armed', { what: 'Carla' }));
  await expect.element(question).toBeVisible();
  await press('Escape');
  await expect.element(question).not.toBeInTheDocument();
  await source('content').click();
  await pane(1).click();
  await expectPanes(CONTENT, 'Boris', EMPTY, EMPTY);

  await pane(2).click();
  await pane(4).click({ modifiers: ['Shift'] });
  await expect
    .element(page.getByText(t('composer:palette.intoNext', { pane: 2, count: 2 })))
    .toBeVisible();
  await pane(2).click({ modifiers: ['Control'] });
  await check('Emma');
  await check('Dmitri');
  await page.getByRole('button', { name: t('composer:palette.put') }).click();
  await expectPanes(CONTENT, 'Boris', 'Dmitri', 'Emma');

  // several selected panes are filled by one click each
  await action('clear').click();
  await person('Anna').click();
  await person('Carla').click();
  await expectPanes(CONTENT, 'Boris', 'Anna', 'Carla');

  await pane(1).click();
  await pane(4).click({ modifiers: ['Control'] });
  await action('swap').click();
  await expectPanes('Carla', 'Boris', 'Anna', CONTENT);

  await pane(1).click();
  await action('toTray').click();
  await pane(2).click();
  await waiting('Carla').click();
  await expectPanes(EMPTY, 'Carla', 'Anna', CONTENT);
  await expect.element(waiting('Boris')).toBeVisible();
  await tray.getByRole('button', { name: t('composer:tray.drop', { what: 'Boris' }) }).click();
  await action('fill').click();
  await expectPanes('Boris', 'Carla', 'Anna', CONTENT);
});

test('by keyboard alone: found, put in, moved, copied, swapped, taken back', async () => {
  await showComposer();
  // keys work at once
  await expect.element(pane(1)).toHaveFocus();
  await press('Enter');
  await expect.element(find).toHaveFocus();
  await userEvent.keyboard('car');
  await press('Enter');
  await expect.element(pane(1)).toHaveFocus();
  await expectPanes('Carla', EMPTY, EMPTY, EMPTY);

  // into the list of people, two of them, into the pane below
  await press('ArrowDown');
  await expect.element(pane(3)).toHaveFocus();
  await press('Shift+ArrowRight', 'Enter', 'ArrowDown');
  await expect.element(people).toHaveFocus();
  await press('Space', 'ArrowDown', 'Space', 'Enter');
  await expectPanes('Carla', EMPTY, 'Anna', 'Boris');
  await expect.element(pane(4)).toHaveFocus();

  await press('ArrowUp', 's');
  await expect.element(page.getByText(t('composer:hint.armedSwap', { pane: 2 }))).toBeVisible();
  await press('ArrowLeft', 'Enter');
  await expectPanes(EMPTY, 'Carla', 'Anna', 'Boris');

  await press('ArrowDown', 'Control+c', 'ArrowUp', 'Control+v');
  await expectPanes('Anna', 'Carla', 'Anna', 'Boris');
  await press('Delete', 'a');
  await expectPanes('Dmitri', 'Carla', 'Anna', 'Boris');

  await press('Control+a', 't');
  await expectPanes(EMPTY, EMPTY, EMPTY, EMPTY);
  await press('Control+z');
  await expectPanes('Dmitri', 'Carla', 'Anna', 'Boris');
  await press('Control+Shift+z');
  await expectPanes(EMPTY, EMPTY, EMPTY, EMPTY);
  await press('Control+z', 'l');
  await expect.element(layouts.getByRole('combobox')).toHaveFocus();
  await userEvent.keyboard('3x3');
  await press('Enter');
  await expect.element(layouts).not.toBeInTheDocument();
  await expect.element(pane(1)).toHaveFocus();
  await expectPanes('Dmitri', 'Carla', 'Anna', 'Boris', ...Array.from({ length: 5 }, () => EMPTY));
});

test('another layout keeps people by the size of their pane; the rest waits, and one undo brings all back', async () => {
  await showComposer();
  await chooseLayout('3x3');
  await action('fill').click();
  const all = [...PEOPLE, EMPTY, EMPTY, EMPTY, EMPTY];
  await expectPanes(...all);
  await action('layout').click();
  await expect.element(layouts.getByRole('combobox')).toHaveFocus();
  await userEvent.keyboard('1 big 2 small');
  await press('ArrowDown');
  // looked at, and given up
  await expectPanes('Anna', 'Boris', 'Carla');
  await press('Escape');
  await expect.element(layouts).not.toBeInTheDocument();
  await expectPanes(...all);
  await expect.element(pane(1)).toHaveFocus();
  await press('l');
  await userEvent.keyboard('2 rows');
  await press('ArrowDown');
  await layouts.getByRole('combobox').fill('2 rows 1 column');
  await press('Enter');
  await expectPanes('Anna', 'Boris');
  await expect
    .element(
      page.getByText(
        t('composer:said.toTray', {
          count: 3,
          names: ['Carla', 'Dmitri', 'Emma'].join(t('composer:and')),
        }),
      ),
    )
    .toBeVisible();
  for (const name of ['Carla', 'Dmitri', 'Emma']) {
    await expect.element(waiting(name)).toBeVisible();
  }
  // what was looked at is no step
  await undo.click();
  await expectPanes(...all);
  await expect.element(waiting('Carla')).not.toBeInTheDocument();
});

test('back in a layout everybody is where they were, and several people go on into the next panes', async () => {
  await showComposer();
  await chooseLayout('3x3');
  for (const name of PEOPLE) await check(name);
  await pane(5).click();
  await page.getByRole('button', { name: t('composer:palette.put') }).click();
  const where = [EMPTY, EMPTY, EMPTY, EMPTY, ...PEOPLE];
  await expectPanes(...where);
  await chooseLayout('2x2');
  await expectPanes('Anna', 'Boris', 'Carla', 'Dmitri');
  await chooseLayout('3x3');
  await expectPanes(...where);

  await press('g');
  await person('Anna').click();
  await person('Emma').click();
  await pane(9).click();
  await pane(1).click();
  await page.getByRole('button', { name: t('composer:palette.poll') }).click();
  await expect
    .element(pane(1))
    .toHaveAccessibleName(new RegExp(t('composer:pollOf', { count: 2 })));
});

test('who finds no pane stays ticked and is named', async () => {
  await showComposer();
  await pane(2).click();
  for (const name of PEOPLE) await check(name);
  await page.getByRole('button', { name: t('composer:palette.put') }).click();
  await expectPanes('Dmitri', 'Anna', 'Boris', 'Carla');
  await expect
    .element(page.getByText(t('composer:said.left', { count: 1, names: 'Emma' })))
    .toBeVisible();
  await expect.element(people.getByRole('option', { selected: true })).toHaveLength(1);
  await expect.element(person('Emma')).toHaveAttribute('aria-selected', 'true');
});

test('every setting is in what is sent, polls and channel included', async () => {
  const sent = await showComposer();
  await pane(1).click();
  await person('Anna').click();
  await page.getByRole('spinbutton', { name: t('composer:properties.channel') }).fill('2');
  await pane(2).click();
  await choose(t('composer:properties.source'), called('poll'));
  await page.getByRole('button', { name: t('composer:properties.editPoll') }).click();
  const poll = page.getByRole('dialog', { name: t('composer:panePollTitle', { pane: 2 }) });
  await poll.getByText(t('polling:seconds', { amount: 30 }), { exact: true }).click();
  await poll.getByRole('button', { name: CLOSE, exact: true }).click();
  await choose(t('composer:settings.mode'), t('composer:modes.custom-batch-poll'));
  await page.getByRole('button', { name: t('composer:settings.addBatchPoll') }).click();
  const batch = page.getByRole('dialog', { name: t('composer:batchPollTitle') });
  await batch.getByText(t('polling:minutes', { amount: 1 }), { exact: true }).click();
  await batch.getByRole('button', { name: CLOSE, exact: true }).click();

  await page.getByRole('switch', { name: t('composer:settings.broadcast') }).click();
  await page.getByRole('switch', { name: t('composer:settings.voiceHint') }).click();
  await page.getByRole('button', { name: '#FFE45C' }).click();
  await page.getByRole('radio', { name: t('composer:positions.top-right') }).click();
  await page.getByRole('radio', { name: t('composer:nameSizes.large') }).click();
  await expect
    .element(page.getByRole('switch', { name: t('composer:settings.exceptSelf') }))
    .toBeDisabled();
  expect(sent()).toMatchObject({
    mode: 4,
    layout: 5,
    broadcast: 0,
    voice_hint: 0,
    show_mt_name: 1,
    mt_name_style: { font_color: '#FFE45C', position: 2, font_size: 2 },
    poll: { keep_time: 60 },
    members: [
      { chn_idx: 0, member_type: 1, account: 'anna@example.com', mt_chn_idx: 2 },
      { chn_idx: 1, member_type: 6, poll: { keep_time: 30 } },
    ],
  });
});

test('an automatic picture is sent with its own settings', async () => {
  const sent = await showComposer();
  await page.getByRole('switch', { name: t('composer:settings.exceptSelf') }).click();
  await choose(t('composer:settings.preferredStyle'), t('composer:styles.equal'));
  expect(sent()).toMatchObject({ mode: 2, preferred_style: 2, except_self: 1 });
});

test('a problem of the picture leads to its pane', async () => {
  await showComposer();
  await page.getByRole('button', { name: t('composer:automatic.compose') }).click();
  const problems = page.getByRole('region', { name: t('pictureProblems:title') });
  await problems.getByRole('button', { expanded: false }).click();
  await expect
    .element(problems)
    .toMatchTextContent(t('pictureProblems:said.pane-empty', { count: 4 }));
  await problems.getByRole('button', { name: '3' }).click();
  await expect.element(pane(3)).toHaveFocus();
  await source('meeting-poll').click();
  await expect.element(problems).toMatchTextContent(t('pictureProblems:said.meeting-poll-missing'));
});

test('on a telephone everything goes by taps', async () => {
  await onTelephone();
  await showComposer();
  await tap(pane(1));
  await tap(person('Anna'));
  await tap(pane(2));
  await tap(source('speaker'));
  await tap(pane(3));
  await tap(person('Boris'));
  // tapped again it is still the one
  await tap(pane(3));
  await tap(person('Boris'));
  await expectPanes('Anna', SPEAKER, 'Boris', EMPTY);
  await tap(pane(1));
  await tap(action('toTray'));
  await tap(pane(4));
  await tap(waiting('Anna'));
  await expectPanes(EMPTY, SPEAKER, 'Boris', 'Anna');
  pane(3).element().scrollIntoView({ block: 'center' });
  await dragFinger(pane(4), pane(1));
  await expectPanes('Anna', SPEAKER, 'Boris', EMPTY);
});
