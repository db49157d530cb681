import { paths } from '#app/lib/paths.ts';
import { impatient } from '../kit/impatient.ts';
import { jpeg } from '../kit/pages/jpeg.ts';
import { Library } from '../kit/pages/library.ts';
import { expect, test } from '../test.ts';
import { broken, lost } from './broken-answers.ts';
import { FaultyCalls } from './faulty-calls.ts';

test.beforeEach(async ({ app, page }) => {
  await impatient(page);
  await app.signIn('admin', paths.library);
  await expect(new Library(page).says('3 total')).toBeVisible();
});

test.describe('uploading', () => {
  test('refused, or lost before the effect: told, its new name kept, sent again by hand', async ({
    page,
    world,
  }) => {
    const library = new Library(page);
    const calls = new FaultyCalls(page, world, 'uploadBackgroundImages');
    for (const [place, fault] of ['refused', ...broken, 'upload-cut'].entries()) {
      await test.step(fault, async () => {
        const name = `${fault}.jpg`;
        const renamed = `renamed-${place}`;
        await library.choose(jpeg(name), jpeg('b.jpg'));
        await library.nameOf(name).fill(renamed);
        await library.press('Remove b.jpg from the list');
        await calls.before(fault, () => library.send());
        await expect(library.upload(name)).toContainText(
          fault === 'refused' ? 'Failed' : 'not found in the library',
        );
        await expect(library.nameOf(name)).toHaveValue(renamed);
        expect(await calls.count()).toBe(2 * place + 1);
        await library.press('Retry failed (1)');
        await expect(library.upload(name)).toContainText('Uploaded');
        await expect(library.images(`${renamed}.jpg`)).toHaveCount(1);
      });
    }
  });

  test('lost after the effect: found, not sent again', async ({ page, world }) => {
    const library = new Library(page);
    const calls = new FaultyCalls(page, world, 'uploadBackgroundImages');
    for (const [place, fault] of broken.entries()) {
      await test.step(fault, async () => {
        const name = `${fault}.jpg`;
        await library.choose(jpeg(name));
        await calls.after(fault, () => library.send());
        await expect(library.upload(name)).toContainText('confirmed in the library');
        await expect(library.images(name)).toHaveCount(1);
        expect(await calls.count()).toBe(place + 1);
      });
    }
  });

  test('timeout: cancelled, looked for, and told that nobody knows when looking fails', async ({
    page,
    world,
  }) => {
    const library = new Library(page);
    await library.choose(jpeg('a.jpg'));
    await world.fault('timeout@uploadBackgroundImages*1!after');
    await library.send();
    await expect(library.upload('a.jpg')).toContainText('waiting for the platform');
    await world.fault('http-500@listBackgroundImages*1');
    await library.press('Cancel the upload of a.jpg');
    await expect(library.upload('a.jpg')).toContainText('Outcome unknown');
    await library.press('Check again');
    await expect(library.upload('a.jpg')).toContainText('confirmed in the library');
    expect(await world.calls('uploadBackgroundImages')).toHaveLength(1);
  });

  test('one of several fails: the others arrive', async ({ page, world }) => {
    const library = new Library(page);
    await library.choose(jpeg('a.jpg'), jpeg('b.jpg'), jpeg('c.jpg'));
    await world.fault('refused@uploadBackgroundImages*1');
    await library.send();
    await expect(library.says('2 uploaded, 1 failed')).toBeVisible();
    await library.press('Retry failed (1)');
    await expect(library.says('3 uploaded')).toBeVisible();
    await expect(library.says('6 total')).toBeVisible();
  });
});

test.describe('deleting', () => {
  test('refused: told, tried again by hand', async ({ page, world }) => {
    const library = new Library(page);
    await library.select('sand.jpeg', 'forest.jpg');
    const dialog = await library.deleteSelected();
    await world.fault('refused@deleteBackgroundImages*1');
    await dialog.confirm();
    await expect(dialog.dialog).toContainText('1 of 2 done, 1 failed');
    await dialog.press('Retry failed (1)');
    await expect(dialog.dialog).toContainText('2 of 2 done');
    await dialog.press('Done');
    await expect(library.says('1 total')).toBeVisible();
  });

  test('lost before the effect: looked for, still there, tried again', async ({ page, world }) => {
    const library = new Library(page);
    const calls = new FaultyCalls(page, world, 'deleteBackgroundImages');
    await library.select('sand.jpeg');
    const dialog = await library.deleteSelected();
    for (const [tries, fault] of lost.entries()) {
      await test.step(fault, async () => {
        await calls.before(fault, () =>
          tries === 0 ? dialog.confirm() : dialog.press('Retry failed (1)'),
        );
        await expect(dialog.item('sand.jpeg')).toContainText('Outcome unknown');
        await dialog.press('Check unknown outcomes');
        await expect(dialog.item('sand.jpeg')).toContainText('Failed');
      });
    }
    await dialog.press('Retry failed (1)');
    await expect(dialog.item('sand.jpeg')).toContainText('Done');
    await dialog.press('Done');
    await expect(library.says('2 total')).toBeVisible();
  });

  test('lost after the effect: found to be gone, not deleted twice', async ({ page, world }) => {
    const library = new Library(page);
    const calls = new FaultyCalls(page, world, 'deleteBackgroundImages');
    await library.choose(...lost.map((fault) => jpeg(`${fault}.jpg`)));
    await library.send();
    for (const [place, fault] of lost.entries()) {
      await test.step(fault, async () => {
        const name = `${fault}.jpg`;
        await library.select(name);
        const dialog = await library.deleteSelected();
        await calls.after(fault, () => dialog.confirm());
        await dialog.press('Check unknown outcomes');
        await expect(dialog.item(name)).toContainText('Done');
        await dialog.press('Done');
        await expect(library.images(name)).toHaveCount(0);
        expect(await calls.count()).toBe(place + 1);
      });
    }
    await expect(library.says('3 total')).toBeVisible();
  });
});
