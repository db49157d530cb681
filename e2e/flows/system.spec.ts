import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { expect, test } from '../test.ts';

test.beforeEach(async ({ app }) => {
  await app.signIn('admin', paths.system);
});

test('what the platform is, has and allows stands on one page', async ({ page, world }) => {
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(section('Platform')).toContainText('10.0.0.0.0.20260513');
  await expect(section('Platform')).toContainText('11 (this console uses 11)');
  await expect(section('Platform')).toContainText('All 94 API operations are available.');
  await expect(section('Platform')).toContainText('private cloud');
  const built = await page.locator('meta[name=console-version]').getAttribute('content');
  const [version = '', commit = ''] = built?.split('+') ?? [];
  await expect(section('Console')).toContainText(`Version${version}`);
  expect(commit).toMatch(/^([0-9a-f]{12}|unknown)$/);
  await expect(section('Console')).toContainText(commit === 'unknown' ? 'Unknown' : commit);
  const resources = section('Resources in use');
  await expect(resources).toContainText('Counted by resolution.');
  await expect(resources.getByRole('row', { name: /192/ })).toContainText(/\d+% in use/);
  await expect(section('Booking limit')).toContainText('180 days from now');
  await expect(section('Default template').getByRole('link').first()).toBeVisible();
  const driven = (await world.calls()).map(({ operationId }) => operationId);
  for (const operation of ['getVersion', 'listPlatforms', 'getResources', 'getBookingDeadline']) {
    expect(driven).toContain(operation);
  }
});

test('point to point: checked, shown as it came, kept in the address', async ({ page, world }) => {
  const caller = page.getByRole('textbox', { name: 'Calling terminal' });
  const callee = page.getByRole('textbox', { name: 'Called terminal' });
  await caller.fill('bob');
  await callee.fill('05120002');
  await callee.press('Enter');
  await expect(page.getByText('An E.164 number contains only digits')).toBeVisible();
  expect(await world.calls('getPointToPointPermission')).toEqual([]);
  await caller.fill('051200001');
  await page.getByRole('button', { name: 'Look up' }).click();
  const section = page.getByRole('region', { name: 'Point-to-point permission' });
  await expect(section.getByText(/^call_permission: \d$/)).toBeVisible();
  await page.reload();
  await expect(caller).toHaveValue('051200001');
  await expect(section.getByText(/^call_permission: \d$/)).toBeVisible();
  const calls = await world.calls('getPointToPointPermission');
  expect(calls[0]?.query).toMatchObject({ caller: '051200001', callee: '05120002' });
});

test('a part that fails says so by itself, the others stand', async ({ page, world }) => {
  await world.fault('refused@listPlatforms*4,refused@getResources*4');
  await page.reload();
  const main = page.getByRole('main');
  await expect(main.getByText('Couldn’t load the meeting platforms')).toBeVisible();
  await expect(main.getByText('Couldn’t load the resources')).toBeVisible();
  await expect(main.getByText('180 days from now')).toBeVisible();
  await world.clearFaults();
  const failed = main.getByRole('alert').filter({ hasText: 'Couldn’t load the resources' });
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(main.getByText('Counted by resolution.')).toBeVisible();
});

test('every operation has a level, a state and a place that leads somewhere', async ({ page }) => {
  await page.getByRole('link', { name: 'All operations' }).click();
  const table = page.getByRole('region', { name: 'Operations' });
  await expect(page.getByText('94 of 94 operations available')).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(103);
  await expect(page.getByText('102 shown, 8 of them undocumented')).toBeVisible();
  await page.getByRole('searchbox').fill('virtual_meeting_rooms delete');
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table.getByRole('row').last()).toContainText('available');
  await table.getByRole('link', { name: 'Virtual room' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Virtual rooms');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('virtual_meeting_rooms delete');
});

test.describe('on a platform with resources for several sizes of meetings', () => {
  test.use({ worldChoice: { settings: { sizes: [32, 64, 192] } } });

  test('each is counted, and offered where a meeting is booked', async ({ page, world }) => {
    const row = page
      .getByRole('region', { name: 'Resources in use' })
      .getByRole('row', { name: /64/ });
    await expect(row.getByRole('cell')).toHaveText(['1080p', '64', '1', '7', '8', '13% in use']);
    const form = new BookingForm(page);
    await page.goto(paths.book);
    await form.fillIn('Of middling size');
    await form.goTo('Media and security');
    await page.getByRole('searchbox', { name: 'Find a setting' }).fill('max_join_mt');
    await page.getByRole('radio', { name: '64', exact: true }).check();
    await form.book();
    const [call] = await world.calls('bookMeeting');
    expect(call?.params).toMatchObject({ max_join_mt: 64 });
    expect(call?.outcome).toBe('ok');
  });
});

test.describe('on an older platform', () => {
  test.use({ worldChoice: { settings: { apiLevel: 7 } } });

  test('what it lacks is counted and told, with the level it needs', async ({ page }) => {
    await expect(page.getByText('The platform is older than this console: 8 of 94')).toBeVisible();
    await page.goto(`${paths.operations}?show=missing`);
    await expect(page.getByText('86 of 94 operations available · 8 shown')).toBeVisible();
    const table = page.getByRole('region', { name: 'Operations' });
    await expect(table.getByText('requires level 11')).toHaveCount(5);
    await expect(table.getByText('requires level 10')).toHaveCount(3);
  });
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the numbers of a resource stand beside or below each other', async ({ page }) => {
    const row = page.getByRole('region', { name: 'Resources in use' }).locator('tbody tr').first();
    await expect(row).toContainText('% in use');
    const overlaps = await row.locator('th, td').evaluateAll((cells) => {
      const drawn = cells.map((cell) => {
        const { left, top, height } = cell.getBoundingClientRect();
        return { left, top, right: left + cell.scrollWidth, bottom: top + height };
      });
      return drawn.filter((one, place) =>
        drawn
          .slice(place + 1)
          .some(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          ),
      ).length;
    });
    expect(overlaps).toBe(0);
  });
});
