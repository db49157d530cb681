import type { Locator, Page } from '@playwright/test';
import { Composer } from '../pages/composer.ts';
import { expect, test } from '../test.ts';

const PEOPLE = ['Anna', 'Boris', 'Carla'];

function player(page: Page): Locator {
  return page.getByRole('region', { name: 'Picture preview' });
}

test('a picture is played: polls turn, the speaker moves, content comes and goes', async ({
  app,
  page,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'Rehearsal', PEOPLE);
  const bar = player(page);
  await expect(bar).toContainText('the platform decides who is shown');
  await expect(bar.getByRole('button')).toHaveCount(0);

  for (const [pane, source] of [
    [1, 'Speaker'],
    [2, 'Content'],
    [3, 'Own rotation'],
  ] as const) {
    await composer.pane(pane).click();
    await composer.source(source).click();
  }
  await composer.pane(4).click();
  await composer.person('Anna').click();
  await expect(bar).toContainText('1 of 3 people are always in the picture');
  await bar.getByText('2 people are shown only while speaking').click();
  await expect(bar).toContainText('Boris, Carla');

  await bar.getByRole('button', { name: '10× speed' }).click();
  await bar.getByRole('button', { name: 'Play' }).click();
  await expect(bar).toContainText('Speaker Anna');
  // by himself, once the first has spoken long enough
  await expect(composer.pane(1)).toHaveAccessibleName(/Boris$/);
  await bar.getByRole('button', { name: 'Pause' }).click();
  const now = bar.getByRole('timer');
  const time = await now.textContent();
  await bar.getByRole('button', { name: 'Next speaker' }).click();
  await expect(composer.pane(1)).toHaveAccessibleName(/Carla$/);
  await expect(composer.pane(2)).toHaveAccessibleName(/No shared content$/);
  await bar.getByRole('switch', { name: 'Shared content' }).click();
  await expect(composer.pane(2)).not.toHaveAccessibleName(/No shared content$/);
  await expect(now).toHaveText(time ?? '');
  await bar.getByRole('button', { name: 'Stop' }).click();
  await expect(now).toHaveText('0:00');
  await expect(composer.pane(1)).toHaveAccessibleName(/Speaker$/);
});

test('by keyboard alone: turn by turn, and how often everybody is seen', async ({ app, page }) => {
  const composer = new Composer(page);
  await composer.open(app, 'Turn by turn', PEOPLE);
  await composer.chooseLayout('1 pane');
  for (const name of PEOPLE) await composer.check(name).click();
  await page.getByRole('button', { name: 'Make rotation' }).click();
  await composer.pane(1).click();
  const bar = player(page);
  await expect(bar).toContainText('Everyone is shown every 45 s');

  const next = bar.getByRole('button', { name: 'Skip to next turn' });
  await next.focus();
  const turns = [
    ['Boris', '0:15'],
    ['Carla', '0:30'],
    ['Anna', '0:45'],
  ] as const;
  for (const [name, time] of turns) {
    await page.keyboard.press('Enter');
    await expect(composer.pane(1)).toHaveAccessibleName(new RegExp(`${name}$`));
    await expect(bar.getByRole('timer')).toHaveText(time);
  }
  await expect(bar.getByRole('button', { name: 'Next speaker' })).toBeDisabled();
});
