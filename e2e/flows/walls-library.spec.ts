import { paths } from '#app/lib/paths.ts';
import { WallStyles } from '../kit/pages/wall-styles.ts';
import { expect, test } from '../test.ts';
import type { World } from '../kit/world.ts';

const WALL = 'Control Room 6x4';
const live = (world: World) => world.calls('getTvWallStyle');

test.describe('the styles of the office', () => {
  test.beforeEach(async ({ app }) => {
    await app.signIn('admin', paths.library);
  });

  test('are found beside the images, drawn, searched and opened; the address says which', async ({
    page,
  }) => {
    await page.getByRole('link', { name: 'TV-wall styles' }).click();
    await expect(page).toHaveURL(new RegExp(`${paths.wallStyles}$`));
    const styles = new WallStyles(page);
    await expect(styles.cards).toHaveCount(3);
    await expect(page.getByRole('img', { name: `TV wall “${WALL}”, 24 boxes` })).toBeVisible();
    await styles.search.fill('control');
    await expect(styles.cards).toHaveCount(1);
    await styles.card(WALL).click();
    await expect(styles.details).toContainText('6 × 4');
    expect(new URL(page.url()).search).toMatch(/^\?q=control&style=.+$/);
    await page.reload();
    await expect(styles.details.getByRole('heading', { name: WALL })).toBeVisible();
    await styles.details.getByRole('link', { name: 'Close' }).click();
    await expect(styles.details).toBeHidden();
    await expect(styles.card(WALL)).toBeFocused();
    await styles.search.fill('nowhere');
    await expect(page.getByRole('heading', { name: 'No matching TV-wall styles' })).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Clear search' }).last().click();
    await expect(styles.cards).toHaveCount(3);
  });

  test('tell what their channels do when asked, and by themselves until paused', async ({
    app,
    page,
    world,
  }) => {
    await page.clock.install();
    await app.open(paths.wallStyles);
    const styles = new WallStyles(page);
    await styles.card(WALL).click();
    await expect(styles.channel('hdu9')).toContainText('not loaded');
    await styles.read.click();
    await expect(styles.channel('hdu9')).toContainText('Offline');
    await expect(styles.details).toContainText(/\d+ idle, \d+ in use, \d+ offline/);
    const asked = (await live(world)).length;

    await styles.watch.selectOption('Every 5 s');
    expect(new URL(page.url()).search).toContain('every=5');
    await page.clock.runFor(11_000);
    await expect.poll(async () => (await live(world)).length).toBeGreaterThanOrEqual(asked + 2);
    await styles.details.getByRole('button', { name: 'Pause' }).click();
    await expect(styles.details).toContainText('Paused');
    const paused = (await live(world)).length;
    await page.clock.runFor(20_000);
    expect(await live(world)).toHaveLength(paused);
    await styles.details.getByRole('button', { name: 'Resume' }).click();
    await page.clock.runFor(6_000);
    await expect.poll(async () => (await live(world)).length).toBeGreaterThan(paused);
  });

  test('are drawn as they are, and what is odd about them is named and pointed out', async ({
    app,
    page,
  }) => {
    await app.open(paths.wallStyles);
    const styles = new WallStyles(page);
    await styles.card('Lobby, uneven').click();
    const odd = styles.details.getByRole('region', { name: 'Layout issues' });
    await expect(odd).toContainText('lobby 9_1, lobby 9_2 overlap');
    await expect(odd).toContainText('share channel 9_4');
    await expect(odd).toContainText('lobby 9_3 outside the wall');
    await expect(odd).toContainText('Gap between');
    const pointer = odd.getByRole('button', { name: /overlap/ });
    await pointer.focus();
    await page.keyboard.press('Enter');
    await expect(pointer).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Enter');
    await expect(pointer).toHaveAttribute('aria-pressed', 'false');
  });

  test('an address of a style that is gone says so', async ({ app, page }) => {
    await app.open(`${paths.wallStyles}?style=${'0'.repeat(32)}`);
    await expect(new WallStyles(page).details).toContainText('TV-wall style not found');
  });

  test('a failed read is told where it failed, and read again', async ({ app, page, world }) => {
    await world.fault('http-500@listTvWallStyles');
    await app.open(paths.wallStyles);
    await expect(page.getByRole('alert')).toContainText('Couldn’t load');
    await world.clearFaults();
    await page.getByRole('button', { name: 'Try again' }).click();
    const styles = new WallStyles(page);
    await styles.card(WALL).click();
    await styles.read.click();
    await expect(styles.channel('hdu9')).toContainText('Offline');
    await world.fault('http-500@getTvWallStyle');
    await styles.read.click();
    await expect(styles.details.getByRole('alert')).toContainText('The last known state is shown');
    await expect(styles.channel('hdu9')).toContainText('Offline');
  });
});
