import { everyPage, knownThings } from '../every-page.ts';
import { settled } from '../kit/settled.ts';
import { expect, test } from '../test.ts';

/** Levels below the console's own: what they lack is left out or said to be lacking, and is no failure. */
for (const apiLevel of [1, 3, 6]) {
  test.describe(`on a platform of API level ${apiLevel}`, () => {
    test.use({ worldChoice: { settings: { apiLevel } } });

    test('no page shows a failure', async ({ app, page }) => {
      test.slow(); // a walk through every page
      await app.startSession('admin');
      const known = await knownThings(app);
      for (const [name, address] of Object.entries(everyPage)) {
        // oxlint-disable no-await-in-loop -- the test visits one page after another
        await app.open(address(known));
        await settled(page);
        await expect.soft(page.locator('[data-type=error]'), name).toHaveCount(0);
        // oxlint-enable no-await-in-loop
      }
    });
  });
}
