import { everyPage, knownThings } from '../every-page.ts';
import { expect, test } from '../test.ts';

/** Levels below the console's own: what they lack is left out or said to be lacking, and is no failure. */
for (const apiLevel of [1, 3, 6]) {
  test.describe(`on a platform of API level ${apiLevel}`, () => {
    test.use({ worldChoice: { settings: { apiLevel } } });

    for (const [name, address] of Object.entries(everyPage)) {
      test(`${name}: nothing fails`, async ({ app, page }) => {
        await app.startSession('admin');
        await app.open(address(await knownThings(app)));
        await expect(page.getByRole('main')).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expect(page.getByRole('main').locator('.ant-skeleton')).toHaveCount(0, {
          timeout: 4000,
        });
        await expect(page.locator('.ant-alert-error')).toHaveCount(0, { timeout: 4000 });
      });
    }
  });
}
