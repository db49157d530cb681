import type { Locator } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { sidewaysOverflow } from '../overflow.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { chooseFiles, type TestFile } from '../kit/pages/file-upload.ts';
import { jpeg, jpegBytes } from '../kit/pages/jpeg.ts';
import { BackgroundChooser, Library } from '../kit/pages/library.ts';
import { expect, test } from '../test.ts';
import type { World } from '../kit/world.ts';

const made = (name: string, buffer: Buffer): TestFile => ({ name, mimeType: 'image/jpeg', buffer });
const usesIn = (within: Locator) =>
  within.getByRole('list', { name: 'Used by' }).getByRole('listitem');
const uploadsOf = async (world: World) =>
  (await world.calls('uploadBackgroundImages')).map(({ files }) => files.join(' and '));

test.describe('the library of the office', () => {
  test.beforeEach(async ({ app }) => {
    await app.signIn('admin', paths.library);
  });

  test('shows what is there, finds, orders, and opens one; the address says which', async ({
    page,
  }) => {
    const library = new Library(page);
    await expect(library.says('3 total')).toBeVisible();
    await library.order.selectOption('Name');
    await expect.poll(() => library.names()).toEqual(['forest.jpg', 'sand.jpeg', '总部夜景.jpg']);
    await library.search.fill('夜景');
    await expect(library.says('1 of 3 match')).toBeVisible();
    await library.open('总部夜景.jpg');
    await expect(library.details).toContainText('64×36 pixels');
    await expect(library.details).toContainText('周敏');
    await expect(library.details).toContainText('the platform has no usage query');
    expect(new URL(page.url()).search).toMatch(/^\?q=.+&sort=name&image=.+$/);

    await page.reload();
    await expect(library.details.getByRole('heading', { name: '总部夜景.jpg' })).toBeVisible();
    await expect(library.details.getByRole('img', { name: '总部夜景.jpg' })).toBeVisible();
    await expect(library.search).toHaveValue('夜景');
    await library.details.getByRole('link', { name: 'Close details' }).click();
    await expect(library.details).toBeHidden();
    await expect(library.images('总部夜景.jpg')).toBeFocused();

    await library.search.fill('nowhere');
    await expect(page.getByRole('heading', { name: 'No matching images' })).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Clear search' }).last().click();
    await expect(library.images('sand.jpeg')).toBeVisible();
  });

  test('an address of an image that is gone says so', async ({ app, page }) => {
    await app.open(`${paths.library}?image=${'0'.repeat(32)}`);
    await expect(new Library(page).details).toContainText('no longer in the library');
  });

  test('several are uploaded, each with its own result', async ({ page, world }) => {
    const library = new Library(page);
    await library.choose(jpeg('hall.jpg', 3840, 2160), jpeg('stage.jpeg'));
    await library.drop(jpeg('lobby.jpg'));
    await expect(library.says('3 ready')).toBeVisible();
    await expect(library.upload('hall.jpg')).toContainText('3840×2160');
    await library.send();
    await expect(library.says('3 uploaded')).toBeVisible();
    await expect(library.says('6 total')).toBeVisible();
    expect((await uploadsOf(world)).toSorted()).toEqual(['hall.jpg', 'lobby.jpg', 'stage.jpeg']);
    await library.press('Clear finished');
    await expect(library.upload('hall.jpg')).toHaveCount(0);
    await library.open('hall.jpg');
    await expect(library.details).toContainText('3840×2160 pixels');
    await expect(library.details).toContainText('recommended');
  });

  test('what the platform would refuse is said before it is sent, and mended', async ({
    page,
    world,
  }) => {
    const library = new Library(page);
    const long = 'Annual meeting of shareholders.jpg';
    const large: TestFile = {
      name: 'large.jpg',
      mimeType: 'image/jpeg',
      buffer: jpegBytes(1920, 1080, 5 * 1024 * 1024),
    };
    const gif = { name: 'gif.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('GIF89a') };
    await library.choose(
      jpeg(long),
      large,
      gif,
      { name: 'nothing.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) },
      { ...jpeg('wall.jpg'), name: 'wall.png', mimeType: 'image/png' },
      jpeg('sand.jpg', 800, 600),
      jpeg('good.jpg'),
    );
    await expect(library.says('2 ready, 5 need fixing')).toBeVisible();
    await expect(library.upload(long)).toContainText('Name too long: 30 of 15 characters');
    await expect(library.upload('large.jpg')).toContainText('Larger than 5 MB');
    await expect(library.upload('gif.jpg')).toContainText('Not a JPEG image');
    await expect(library.upload('nothing.jpg')).toContainText('The file is empty');
    await expect(library.upload('wall.png')).toContainText('isn’t jpg or jpeg');
    await expect(library.upload('sand.jpg')).toContainText('An image with this name is already');
    await expect(library.upload('sand.jpg')).toContainText('Not 3840×2160');

    await library.upload(long).getByRole('button', { name: 'Use “Annual meeting”' }).click();
    await library.nameOf(long).fill('');
    await expect(library.upload(long)).toContainText('Enter a name');
    await library.nameOf(long).fill('股东大会');
    await library.upload('wall.png').getByRole('button', { name: 'Use “wall.jpg”' }).click();
    await library.upload('sand.jpg').getByRole('button', { name: 'Use “sand-2”' }).click();
    await library.send();
    await expect(library.says('3 need fixing, 4 uploaded')).toBeVisible();
    expect((await uploadsOf(world)).toSorted()).toEqual([
      'good.jpg',
      'sand-2.jpg',
      'wall.jpg',
      '股东大会.jpg',
    ]);
    await library.press('Remove gif.jpg from the list');
    await expect(library.says('2 need fixing, 4 uploaded')).toBeVisible();
  });

  test('what the platform may show wrongly is asked about and drawn anew before it is sent', async ({
    page,
    world,
  }) => {
    const library = new Library(page);
    await library.choose(
      made('photo.jpg', jpegBytes(600, 400, 0, { orientation: 6 })),
      made('print.jpg', jpegBytes(640, 360, 0, { components: 4 })),
      made('large.jpg', jpegBytes(1920, 1080, 5 * 1024 * 1024)),
      made('part.jpg', jpegBytes(640, 360).subarray(0, -2)),
    );
    await expect(library.says('4 need fixing')).toBeVisible();
    await expect(library.upload('photo.jpg')).toContainText('EXIF turns the picture 90° clockwise');
    await expect(library.upload('print.jpg')).toContainText('CMYK');
    await expect(library.upload('part.jpg')).toContainText('incomplete or damaged');
    await library.nameOf('photo.jpg').fill('lobby');
    await library.press('Redraw all to fit (3)');
    await expect(library.says('3 ready, 1 needs fixing')).toBeVisible();
    await expect(library.upload('photo.jpg')).toContainText('400×600');
    await library.send();
    await expect(library.says('1 needs fixing, 3 uploaded')).toBeVisible();
    expect((await uploadsOf(world)).toSorted()).toEqual(['large.jpg', 'lobby.jpg', 'print.jpg']);
    await library.open('lobby.jpg');
    await expect(library.details).toContainText('400×600 pixels');
  });

  test('uploads are cancelled, one or all, and begun again', async ({ page, world }) => {
    const library = new Library(page);
    await world.fault('timeout@uploadBackgroundImages*3');
    await library.choose(jpeg('a.jpg'), jpeg('b.jpg'), jpeg('c.jpg'), jpeg('d.jpg'));
    await library.send();
    await expect(library.upload('a.jpg')).toContainText('waiting for the platform');
    await expect(library.upload('a.jpg').getByRole('progressbar')).toHaveAttribute('value', '1');
    await expect(library.upload('c.jpg')).toContainText('Queued');
    await library.press('Cancel the upload of a.jpg');
    await expect(library.upload('a.jpg')).toContainText('Canceled');
    await expect(library.upload('c.jpg')).toContainText('waiting for the platform');
    await library.press('Cancel all');
    for (const name of ['b.jpg', 'c.jpg', 'd.jpg']) {
      // oxlint-disable-next-line no-await-in-loop -- sequential, in the order of the page
      await expect(library.upload(name)).toContainText('Canceled');
    }
    await expect(library.says('3 total')).toBeVisible();
    await library.press('Upload b.jpg again');
    await expect(library.upload('b.jpg')).toContainText('Uploaded');
    await expect(library.images('b.jpg')).toHaveCount(1);
  });

  test('leaving asks while something is not uploaded yet', async ({ app, page, world }) => {
    const library = new Library(page);
    await world.fault('timeout@uploadBackgroundImages*1');
    await library.choose(jpeg('a.jpg'));
    await library.send();
    await expect(library.upload('a.jpg')).toContainText('waiting for the platform');
    const leave = app.navigation.getByRole('link', { name: 'Meetings' });
    await leave.click();
    const asks = page.getByRole('dialog', { name: 'Uploads are not finished' });
    await expect(asks).toContainText('1 image won’t be added to the library');
    await asks.getByRole('button', { name: 'Stay' }).click();
    // opening an image does not leave the page
    await library.open('sand.jpeg');
    await expect(asks).toBeHidden();
    await leave.click();
    await asks.getByRole('button', { name: 'Cancel upload and leave' }).click();
    await expect(page).toHaveURL(/\/meetings/);
  });

  test('one is deleted from its details, several from the grid', async ({ page, world }) => {
    const library = new Library(page);
    await library.open('forest.jpg');
    const first = await library.deleteOpen();
    await expect(first.dialog).toContainText('can’t be restored');
    await first.press('Cancel');
    await expect(library.images('forest.jpg')).toBeVisible();
    expect(await world.calls('deleteBackgroundImages')).toHaveLength(0);
    const again = await library.deleteOpen();
    await again.confirm();
    await expect(again.item('forest.jpg')).toContainText('Done');
    await again.press('Done');
    await expect(library.details).toBeHidden();
    await expect(library.images('forest.jpg')).toHaveCount(0);

    await library.select('sand.jpeg', '总部夜景.jpg');
    const several = await library.deleteSelected();
    await several.confirm();
    await expect(several.dialog).toContainText('2 of 2 done');
    await several.press('Done');
    await expect(page.getByRole('heading', { name: 'No images yet' })).toBeVisible();
    const sent = await world.calls('deleteBackgroundImages');
    const one = { params: { file_ids: [expect.any(String)] } };
    expect(sent).toMatchObject([one, one, one]);
  });

  test('is worked with the keyboard alone', async ({ page }) => {
    const library = new Library(page);
    await expect(library.images('forest.jpg')).toBeVisible();
    const open = () => library.chooseButton.press('Enter');
    await chooseFiles(page, open, [jpeg('a name that is long.jpg')]);
    await library.nameOf('a name that is long.jpg').press('Control+a');
    await page.keyboard.type('short');
    await library.uploads.getByRole('button', { name: /^Upload images/ }).press('Enter');
    await expect(library.images('short.jpg')).toBeVisible();
    await library.images('short.jpg').press('Enter');
    await expect(library.details).toBeVisible();
    await library.details.getByRole('link', { name: 'Close details' }).press('Enter');
    await expect(library.images('short.jpg')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(library.says('4 total')).toBeVisible();
    await page.getByRole('button', { name: 'Delete selected…' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Done' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(library.images('short.jpg')).toHaveCount(0);
  });

  test('at 360 px everything is there, an image opens in place of the grid', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const library = new Library(page);
    await library.choose(jpeg('a name that is long.jpg'), jpeg('hall.jpg'));
    await library.send();
    await expect(library.upload('hall.jpg')).toContainText('Uploaded');
    expect(await sidewaysOverflow(page)).toBe(0);
    await library.open('hall.jpg');
    await expect(library.grid).toBeHidden();
    await expect(library.details).toBeFocused();
    expect(await sidewaysOverflow(page)).toBe(0);
    await library.details.getByRole('link', { name: 'Back to the list' }).click();
    await expect(library.images('hall.jpg')).toBeFocused();
    // the image that needs a new name is still there
    await expect(library.nameOf('a name that is long.jpg')).toBeVisible();
  });

  test('a list that cannot be read is said, and read again', async ({ app, page, world }) => {
    await world.fault('refused@listBackgroundImages');
    await app.open(paths.library);
    await expect(page.getByRole('alert')).toContainText('Couldn’t load the background images');
    await world.clearFaults();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(new Library(page).images('sand.jpeg')).toBeVisible();
  });

  test('a preview or details that cannot be read take nothing else with them', async ({
    app,
    page,
    world,
  }) => {
    const library = new Library(page);
    await world.fault('refused@previewBackgroundImage,refused@getBackgroundImage');
    await app.open(paths.library);
    await expect(library.grid).toContainText('No preview');
    await library.images('sand.jpeg No preview').or(library.images('No preview sand.jpeg')).click();
    await expect(library.details.getByRole('alert')).toContainText('Couldn’t load');
    await expect(library.details).toContainText('周敏');
    await expect(library.details).toContainText('Unknown');
  });
});

test('a background is chosen for a picture, uploaded on the spot, known to be used, and missed', async ({
  app,
  page,
}) => {
  test.slow(); // a long test: book, search, delete, edit
  await app.signIn('admin', paths.book);
  const form = new BookingForm(page);
  await form.fillIn('Night show');
  await form.goTo('Picture and sound');
  await page.getByRole('button', { name: 'Set up picture' }).click();
  const designer = page.getByRole('dialog', { name: /^Picture/ });
  await designer.getByRole('button', { name: 'Properties and settings' }).click();
  await page.getByRole('switch', { name: 'Background image' }).click();

  const chooser = new BackgroundChooser(page);
  await page.getByRole('button', { name: 'Choose an image…' }).press('Enter');
  await chooser.image('总部夜景.jpg').focus();
  await page.keyboard.press('ArrowRight');
  await expect(chooser.image('sand.jpeg')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(chooser.dialog).toBeHidden();
  await expect(designer).toContainText('sand.jpeg');

  await page.getByRole('button', { name: 'Change…' }).click();
  await expect(chooser.image('sand.jpeg')).toBeChecked();
  const library = new Library(page);
  await library.choose(jpeg('evening.jpg'));
  await library.send();
  await expect(chooser.image('evening.jpg')).toBeChecked();
  await chooser.use();
  await expect(designer).toContainText('evening.jpg');
  await page.getByRole('button', { name: 'Back', exact: true }).click();

  const number = await form.book();
  await app.navigation.getByRole('link', { name: 'Library' }).click();
  await library.open('evening.jpg');
  // who is about to delete it does not have to ask
  const asked = await library.deleteOpen();
  await expect(usesIn(asked.dialog)).toHaveText(['Night show']);
  await asked.press('Cancel');
  await library.details.getByRole('button', { name: 'Search again' }).click();
  await expect(usesIn(library.details)).toHaveText(['Night show']);
  const dialog = await library.deleteOpen();
  await dialog.confirm();
  await dialog.press('Done');
  await expect(library.images('evening.jpg')).toHaveCount(0);

  await page.goto(`${paths.editMeeting(number)}?section=picture&design=vmp`); // in the designer there is no navigation
  await expect(designer).toContainText('no longer in the library');
  await page.getByRole('button', { name: 'Clear', exact: true }).last().click();
  await expect(page.getByRole('button', { name: 'Choose an image…' })).toBeVisible();
});

test.describe('an empty platform', () => {
  test.use({ worldChoice: { scenario: 'empty' } });

  test('says what to do, and does it', async ({ app, page }) => {
    await app.signIn('admin', paths.library);
    await expect(page.getByRole('heading', { name: 'No images yet' })).toBeVisible();
    const library = new Library(page);
    await library.choose(jpeg('first.jpg'));
    await library.send();
    await expect(library.images('first.jpg')).toBeVisible();
  });
});

test.describe('a platform of level 10', () => {
  test.use({ worldChoice: { settings: { apiLevel: 10 } } });

  test('is too old for a library, and the page says so', async ({ app, page }) => {
    await app.signIn('admin', paths.library);
    await expect(page.getByText('Requires platform API level 11')).toBeVisible();
  });
});
