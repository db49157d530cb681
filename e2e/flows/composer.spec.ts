import { Composer } from '../pages/composer.ts';
import { tabTo } from '../pages/gestures.ts';
import { expect, test } from '../test.ts';

const PEOPLE = ['Anna', 'Boris', 'Carla', 'Dmitri', 'Emma'] as const;
const EMPTY = 'Empty';

// the whole composer is on the screen, as on an operator's
test.use({ viewport: { width: 1440, height: 1200 } });

test('dragged with the mouse: people, sources, panes and what waits; each is one step', async ({
  app,
  page,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'Composed by mouse', PEOPLE);

  await composer.drag(composer.person('Anna'), composer.pane(1));
  await composer.shows('Anna', EMPTY, EMPTY, EMPTY);
  await composer.drag(composer.source('Speaker'), composer.pane(2));
  await composer.drag(composer.pane(1), composer.pane(2));
  await composer.shows('Speaker', 'Anna', EMPTY, EMPTY);
  await composer.drag(composer.pane(2), composer.pane(3), 'Control');
  await composer.shows('Speaker', 'Anna', 'Anna', EMPTY);

  await composer.drag(composer.pane(3), composer.tray);
  await expect(composer.waiting('Anna')).toBeVisible();
  await composer.drag(composer.waiting('Anna'), composer.pane(4));
  await composer.shows('Speaker', 'Anna', EMPTY, 'Anna');
  await composer.drag(composer.pane(4), composer.people);
  await composer.shows('Speaker', 'Anna', EMPTY, EMPTY);

  await composer.lift(composer.pane(1), composer.pane(4));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await composer.shows('Speaker', 'Anna', EMPTY, EMPTY);

  // the picture, then seven drags: the one given up is none
  await page.getByRole('button', { name: 'History' }).click();
  const steps = page.getByRole('dialog', { name: 'History' }).getByRole('button');
  await expect(steps).toHaveText([
    'As opened',
    'Create the picture',
    'Place Anna in pane 1',
    'Place Speaker in pane 2',
    'Swap panes 1 ↔ 2',
    'Paste into 1 pane',
    'Move 1 pane to the tray',
    'Place Anna in pane 4',
    'Clear 1 pane',
  ]);
  await steps.nth(4).click();
  await composer.shows('Speaker', 'Anna', EMPTY, EMPTY);
  await page.keyboard.press('Escape');
  await composer.undo.click();
  await composer.shows('Anna', 'Speaker', EMPTY, EMPTY);
  await composer.redo.click();
  await composer.redo.click();
  await composer.shows('Speaker', 'Anna', 'Anna', EMPTY);
});

test('several people are dragged at once: into the pane and the empty ones after it', async ({
  app,
  page,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'Composed in bulk', PEOPLE);
  await composer.drag(composer.person('Emma'), composer.pane(3));
  for (const name of ['Anna', 'Boris', 'Carla']) await composer.check(name).click();
  await composer.drag(composer.person('Boris'), composer.pane(2));
  await composer.shows('Carla', 'Anna', 'Emma', 'Boris');
  await composer.undo.click();
  await composer.shows(EMPTY, EMPTY, 'Emma', EMPTY);
});

test('clicked: a pane and then who goes in, or the other way round; several in order', async ({
  app,
  page,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'Composed by clicks', PEOPLE);

  await composer.pane(2).click();
  await composer.person('Anna').click();
  await composer.person('Boris').click();
  await composer.shows(EMPTY, 'Boris', EMPTY, EMPTY);
  await expect(composer.person('Boris')).toContainText('Pane 2');

  // a selected pane clicked again is selected no more: now whoever is clicked waits
  await composer.pane(2).click();
  await composer.person('Carla').click();
  await expect(page.getByText('Choose a pane for “Carla”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Choose a pane for “Carla”.')).toBeHidden();
  await composer.source('Content').click();
  await composer.pane(1).click();
  await composer.shows('Content', 'Boris', EMPTY, EMPTY);

  await composer.pane(2).click();
  await composer.pane(4).click({ modifiers: ['Shift'] });
  await expect(page.getByText('Into pane 2, then 2 more')).toBeVisible();
  await composer.pane(2).click({ modifiers: ['Control'] });
  await composer.check('Emma').click();
  await composer.check('Dmitri').click();
  await page.getByRole('button', { name: 'Place in order' }).click();
  await composer.shows('Content', 'Boris', 'Dmitri', 'Emma');

  // several selected panes are filled by one click each
  await composer.action('Clear').click();
  await composer.person('Anna').click();
  await composer.person('Carla').click();
  await composer.shows('Content', 'Boris', 'Anna', 'Carla');

  await composer.pane(1).click();
  await composer.pane(4).click({ modifiers: ['Control'] });
  await composer.action('Swap').click();
  await composer.shows('Carla', 'Boris', 'Anna', 'Content');

  await composer.pane(1).click();
  await composer.action('Move to tray').click();
  await composer.pane(2).click();
  await composer.waiting('Carla').click();
  await composer.shows(EMPTY, 'Carla', 'Anna', 'Content');
  await expect(composer.waiting('Boris')).toBeVisible();
  await composer.tray.getByRole('button', { name: 'Remove Boris' }).click();
  await composer.action('Auto-fill').click();
  await composer.shows('Boris', 'Carla', 'Anna', 'Content');
});

test('by keyboard alone: found, put in, moved, copied, swapped, taken back', async ({
  app,
  page,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'Composed by keys', PEOPLE);
  const { keyboard } = page;

  await tabTo(composer.pane(1));
  await keyboard.press('Enter');
  await expect(composer.find).toBeFocused();
  await keyboard.type('car');
  await keyboard.press('Enter');
  await expect(composer.pane(1)).toBeFocused();
  await composer.shows('Carla', EMPTY, EMPTY, EMPTY);

  // into the list of people, two of them, into the pane below
  await keyboard.press('ArrowDown');
  await expect(composer.pane(3)).toBeFocused();
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await expect(composer.people).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await composer.shows('Carla', EMPTY, 'Anna', 'Boris');
  await expect(composer.pane(4)).toBeFocused();

  await keyboard.press('ArrowUp');
  await keyboard.press('s');
  await expect(page.getByText('Choose a pane to swap with pane 2.')).toBeVisible();
  await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  await composer.shows(EMPTY, 'Carla', 'Anna', 'Boris');

  await keyboard.press('ArrowDown');
  await keyboard.press('Control+c');
  await keyboard.press('ArrowUp');
  await keyboard.press('Control+v');
  await composer.shows('Anna', 'Carla', 'Anna', 'Boris');
  await keyboard.press('Delete');
  await keyboard.press('f');
  await composer.shows('Dmitri', 'Carla', 'Anna', 'Boris');

  await keyboard.press('Control+a');
  await keyboard.press('t');
  await composer.shows(EMPTY, EMPTY, EMPTY, EMPTY);
  await keyboard.press('Control+z');
  await composer.shows('Dmitri', 'Carla', 'Anna', 'Boris');
  await keyboard.press('Control+Shift+z');
  await composer.shows(EMPTY, EMPTY, EMPTY, EMPTY);
  await keyboard.press('Control+z');

  await keyboard.press('l');
  const picker = page.getByRole('dialog', { name: 'Choose a layout' });
  await tabTo(picker.getByRole('searchbox'));
  await keyboard.type('3x3');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(picker).toBeHidden();
  await composer.shows(
    'Dmitri',
    'Carla',
    'Anna',
    'Boris',
    ...Array.from({ length: 5 }, () => EMPTY),
  );
});

test('another layout keeps people by the size of their pane; the rest waits, and one undo brings all back', async ({
  app,
  page,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'Another layout', PEOPLE);
  await composer.chooseLayout('3x3');
  await composer.action('Auto-fill').click();
  const all = [...PEOPLE, EMPTY, EMPTY, EMPTY, EMPTY];
  await composer.shows(...all);
  await composer.action('Layout').click();
  const picker = page.getByRole('dialog', { name: 'Choose a layout' });
  for (const words of ['1 big 2 small', '2 rows 1 column']) {
    await picker.getByRole('searchbox').fill(words);
    await picker.getByRole('option').first().click();
  }
  await composer.shows('Anna', 'Boris');
  await expect(
    page.getByText('3 moved to the tray (no pane left): Carla, Dmitri, Emma'),
  ).toBeVisible();
  for (const name of ['Carla', 'Dmitri', 'Emma']) {
    await expect(composer.waiting(name)).toBeVisible();
  }
  // both layouts that were tried are one step
  await picker.getByRole('button', { name: /^Undo/ }).click();
  await composer.shows(...all);
  await expect(composer.waiting('Carla')).toBeHidden();
});

test('every setting goes with the booking, polls and channel included', async ({
  app,
  page,
  world,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'With a picture', PEOPLE);
  await composer.pane(1).click();
  await composer.person('Anna').click();
  await page.getByRole('spinbutton', { name: 'Terminal channel' }).fill('2');
  await composer.pane(2).click();
  await composer.choose('Source', 'Own rotation');
  await page.getByRole('button', { name: 'Edit rotation…' }).click();
  const poll = page.getByRole('dialog', { name: 'Rotation of pane 2' });
  await poll.getByText('30 s', { exact: true }).click();
  await poll.getByRole('button', { name: 'Close', exact: true }).click();
  await composer.choose('Mode', 'Batch rotation');
  await page.getByRole('button', { name: 'Set up batch rotation…' }).click();
  const batch = page.getByRole('dialog', { name: 'Batch rotation' });
  await batch.getByText('1 min', { exact: true }).click();
  await batch.getByRole('button', { name: 'Close', exact: true }).click();

  await page.getByRole('switch', { name: 'Broadcast' }).click();
  await page.getByRole('switch', { name: 'Mark active speaker' }).click();
  await page.getByRole('button', { name: '#FFE45C' }).click();
  await page.getByRole('radio', { name: 'Top right' }).check();
  await page.getByRole('radio', { name: 'Large' }).check();
  await expect(page.getByRole('switch', { name: 'Exclude self (N−1)' })).toBeDisabled();

  await composer.form.book();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params['vmp']).toMatchObject({
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

test('an automatic picture goes with its own settings', async ({ app, page, world }) => {
  const composer = new Composer(page);
  await composer.open(app, 'Automatic', PEOPLE);
  await page.getByRole('switch', { name: 'Exclude self (N−1)' }).click();
  await composer.choose('Preferred style', 'All equal');
  await composer.form.book();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params['vmp']).toMatchObject({ mode: 2, preferred_style: 2, except_self: 1 });
});

test('a problem of the picture leads to its pane', async ({ app, page }) => {
  const composer = new Composer(page);
  await composer.open(app, 'By hand', PEOPLE);
  await page.getByRole('button', { name: 'Customize' }).click();
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems).toContainText('4 panes are empty');
  await problems.getByRole('button', { name: '3' }).click();
  await expect(composer.pane(3)).toBeFocused();
  await composer.source('Meeting rotation').click();
  await expect(problems).toContainText('the meeting has none');
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('everything goes by taps', async ({ app, page }) => {
    const composer = new Composer(page);
    await composer.open(app, 'Composed by taps', PEOPLE);
    await composer.pane(1).tap();
    await composer.person('Anna').tap();
    await composer.pane(2).tap();
    await composer.source('Speaker').tap();
    await composer.pane(2).tap();
    await composer.person('Boris').tap();
    await composer.pane(3).tap();
    await composer.shows('Anna', 'Speaker', 'Boris', EMPTY);
    await composer.pane(1).tap();
    await composer.action('Move to tray').tap();
    await composer.pane(4).tap();
    await composer.waiting('Anna').tap();
    await composer.shows(EMPTY, 'Speaker', 'Boris', 'Anna');
  });
});
