import { env } from 'node:process';
import { oddWays } from '#mocks/odd-answers.ts';
import { everyPage, knownThings } from '../every-page.ts';
import { settled } from '../kit/settled.ts';
import { expect, test } from '../test.ts';

/**
 * A platform whose answers hold other values than they should: a part that cannot be drawn fails alone, and the page
 * stays. `ODD_ANSWERS=all` walks through every page with every kind of answer; otherwise a few pages are opened that
 * read most of what there is to read.
 */
const isWhole = env['ODD_ANSWERS'] === 'all';
const FEW_WAYS: readonly string[] = ['nulls', 'objects', 'parts.object', 'rows', 'large', 'named'];
const FEW_PAGES: readonly string[] = [
  'overview',
  'one meeting',
  'booking, people',
  'templates',
  'one virtual room',
  'system',
];
const pages = Object.entries(everyPage).filter(([name]) => isWhole || FEW_PAGES.includes(name));

for (const way of oddWays.filter((one) => isWhole || FEW_WAYS.includes(one))) {
  test(`answers with ${way}: every page stays`, async ({ app, page, world, complaints }) => {
    test.setTimeout(isWhole ? 300_000 : 60_000);
    await app.startSession('admin');
    const known = await knownThings(app);
    await world.fault(`odd:${way}`);
    // React reports an error that a part has caught
    complaints.expect(/./);
    for (const [name, address] of pages) {
      // oxlint-disable no-await-in-loop -- the test visits one page after another
      await app.open(address(known));
      await settled(page);
      const failed = page.getByRole('heading', { name: 'Couldn’t open this page' });
      await expect.soft(failed, name).toHaveCount(0, { timeout: 3000 });
      await expect
        .soft(page.getByText('This part can’t be shown.'), name)
        .toHaveCount(0, { timeout: 3000 });
      // oxlint-enable no-await-in-loop
    }
  });
}
