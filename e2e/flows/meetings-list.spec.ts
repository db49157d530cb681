import { sidewaysOverflow } from '../overflow.ts';
import { downloaded } from '../kit/pages/downloaded.ts';
import { MeetingsList } from '../kit/pages/meetings-list.ts';
import { expect, test as base } from '../test.ts';

const test = base.extend<{ list: MeetingsList }>({
  list: async ({ page }, use) => {
    await use(new MeetingsList(page));
  },
});

test.describe('finding', () => {
  test('the view is in the address: it survives a reload, and Back undoes it', async ({
    app,
    list,
    page,
  }) => {
    await app.signIn();
    await list.tab('Awaiting approval').click();
    await expect(list.row('Press Conference')).toBeVisible();
    await expect(list.row('Board Call')).toHaveCount(0);
    await expect(page.getByText('can’t be approved or refused here')).toBeVisible();
    await list.search.fill('press');
    await expect(list.says('1 of 4 match')).toBeAttached();
    await expect(page).toHaveURL(/state=awaiting&q=press$/);

    await page.reload();
    await expect(list.search).toHaveValue('press');
    await expect(list.row('Press Conference')).toBeVisible();

    await page.goBack();
    await expect(list.tab('All')).toHaveAttribute('aria-current', 'page');
    await expect(list.search).toHaveValue('');
    await expect(list.row('Board Call')).toBeVisible();
  });

  test('several words find a meeting by name, number and creator together; where nothing is found the filters are one press away from gone', async ({
    app,
    list,
    page,
  }) => {
    await app.signIn();
    await list.search.fill('grace board');
    await expect(list.row('Board Call')).toHaveCount(0);
    await expect(list.says(/^0 of \d+ match/)).toBeAttached();
    await list.search.fill('grace critique');
    await expect(list.row('Design Critique')).toBeVisible();
    await expect(list.table.locator('tbody').getByRole('row')).toHaveCount(1);

    await list.search.fill('no such meeting');
    await expect(page.getByRole('heading', { name: 'No matching meetings' })).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).last().click();
    await expect(list.row('Board Call')).toBeVisible();
    await expect(list.search).toHaveValue('');
  });

  test('pages are cut by the platform as long as nothing else is asked; another order goes over every meeting, not over the page', async ({
    app,
    list,
    page,
    world,
  }) => {
    await app.signIn('admin', '/meetings?range=all&size=20');
    await expect(list.says(/^1–20 of \d+/)).toBeAttached();
    await page.getByRole('button', { name: 'Next page' }).click();
    await expect(list.says(/^21–40 of \d+/)).toBeAttached();
    await expect(page).toHaveURL(/page=2/);
    const asked = (await world.calls('listMeetings')).map(({ query }) => [
      query.start,
      query.count,
    ]);
    expect(new Set(asked.map(String))).toEqual(new Set(['0,20', '20,20']));

    await list.sortBy('Name');
    const head = list.table.getByRole('columnheader', { name: 'Name' });
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(async () => (await list.names())[0]).toBe('All Hands Movie Night');
    await list.sortBy('Name');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(list.row('All Hands Movie Night')).toHaveCount(0);
  });

  test.describe('with nothing there yet', () => {
    test.use({ worldChoice: { scenario: 'empty' } });
    test('the list says how to make the first', async ({ app, page }) => {
      await app.signIn();
      await expect(page.getByRole('heading', { name: 'No upcoming meetings' })).toBeVisible();
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: 'Book a meeting' }).last()).toHaveAttribute(
        'href',
        '/book',
      );
    });
  });

  test.describe('among ten thousand', () => {
    test.use({ worldChoice: { scenario: 'busy' } });
    test('the first rows are there before the rest, and a search covers them all', async ({
      app,
      list,
      page,
      world,
    }) => {
      await world.fault('slow@listMeetings');
      await app.signIn('admin', '/meetings?range=all&size=all');
      await expect(list.table.locator('tbody').getByRole('row').first()).toBeVisible();
      await expect(page.getByText(/^Loading [\d,]+ of [\d,]+…$/)).toBeVisible();
      await list.search.fill('000');
      await expect(page.getByText(/^Searching [\d,]+ of [\d,]+…/)).toBeVisible();
      await world.clearFaults();
      await expect(list.says(/^[\d,]+ of (9|10),\d{3} match/)).toBeAttached({ timeout: 20_000 });
      // only visible rows are rendered
      expect(await list.table.locator('tbody').getByRole('row').count()).toBeLessThan(80);
    });
  });
});

test.describe('choices', () => {
  test('columns are remembered, and the address of a colleague goes before', async ({
    app,
    list,
    page,
  }) => {
    await app.signIn();
    const creator = list.table.getByRole('columnheader', { name: 'Creator' });
    await expect(creator).toBeVisible();
    await page.getByRole('button', { name: 'View settings' }).click();
    await page.getByRole('checkbox', { name: 'Creator' }).uncheck();
    await page.getByRole('checkbox', { name: 'Type' }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'View settings' })).toBeFocused();
    await expect(creator).toHaveCount(0);
    await app.open('/meetings');
    await expect(list.table.getByRole('columnheader', { name: 'Type' })).toBeVisible();
    await expect(creator).toHaveCount(0);
    await app.open('/meetings?cols=name,creator');
    await expect(creator).toBeVisible();
    await expect(list.table.getByRole('columnheader', { name: 'State' })).toHaveCount(0);
  });

  test('filters are saved under a name, applied, renamed and deleted', async ({
    app,
    list,
    page,
  }) => {
    await app.signIn('admin', '/meetings?state=refused');
    const saved = list.savedFilters;
    await saved.open();
    await saved.save('To resubmit');
    await list.tab('All').click();
    await expect(page).not.toHaveURL(/state=/);
    await page.reload();
    await saved.open();
    await saved.rename('To resubmit', 'Refused ones');
    await saved.apply('Refused ones').click();
    await expect(page).toHaveURL(/state=refused/);
    await expect(list.row('All Hands Movie Night')).toBeVisible();
    await saved.open();
    await saved.remove('Refused ones');
    await expect(saved.apply('Refused ones')).toHaveCount(0);
  });

  test('two days of one’s own', async ({ app, list, page }) => {
    await app.signIn();
    await list.range.selectOption('Custom dates…');
    await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
    const days = page.getByRole('group', { name: 'Date range' });
    await expect(list.row('Board Call')).toBeVisible();
    await days.getByRole('textbox', { name: 'From', exact: true }).fill('yesterday');
    await days.getByRole('textbox', { name: 'To', exact: true }).fill('today');
    await page.keyboard.press('Enter');
    const daysBetween = () => {
      const { searchParams } = new URL(page.url());
      const [from, to] = [searchParams.get('from'), searchParams.get('to')];
      return (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000;
    };
    await expect.poll(daysBetween).toBe(1);
  });
});

test.describe('one of them', () => {
  test('opens beside the list by keyboard, and the view stays', async ({ app, list, page }) => {
    await app.signIn('admin', '/meetings?state=running');
    await list.link('Design Critique').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(
      list.table.getByRole('checkbox', { name: 'Select Design Critique' }),
    ).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(list.details).toBeVisible();
    await expect(page).toHaveURL(/\/meetings\/[^/?]+\?state=running$/);
    await expect(list.link('Design Critique')).toHaveAttribute('aria-current', 'true');
    await page.getByRole('link', { name: 'Close details' }).click();
    await expect(list.details).toHaveCount(0);
    await expect(page).toHaveURL(/\/meetings\?state=running$/);
  });

  test('takes the list’s place on a small screen, with a way back', async ({ app, list, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await app.signIn('admin', '/meetings?state=running');
    await list.open('Design Critique');
    await expect(list.table).toBeHidden();
    await expect(list.details).toBeFocused();
    await page.getByRole('link', { name: 'Back to meetings' }).click();
    await expect(list.link('Design Critique')).toBeFocused();
    expect(await sidewaysOverflow(page)).toBe(0);
  });
});

test.describe('cancelling several', () => {
  test('one reason for all; what cannot be cancelled is left out', async ({
    app,
    list,
    page,
    world,
  }) => {
    await app.signIn();
    await list.select('Board Call', 'Weekly Standup London', 'Design Critique');
    const cancel = await list.cancelSelected();
    await expect(cancel.item('Board Call')).toBeVisible();
    await expect(cancel.item('Design Critique')).toHaveCount(0);
    await expect(cancel.dialog).toContainText('1 of the selected meetings');
    await cancel.confirm('   ');
    await expect(cancel.dialog.getByRole('alert')).toHaveText('Enter a reason');
    await cancel.confirm('The site is closed');
    await expect(cancel.dialog.getByRole('status')).toHaveText('2 of 2 done');
    await cancel.press('Done');
    await expect(list.row('Board Call')).toHaveCount(0);
    await expect(list.row('Weekly Standup London')).toHaveCount(0);
    await expect(list.row('Design Critique')).toBeVisible();
    await expect(page.getByText('1 selected')).toBeVisible();
    const calls = await world.calls('cancelBookedMeeting');
    expect(calls.map(({ params }) => params)).toEqual([
      { reason: 'The site is closed' },
      { reason: 'The site is closed' },
    ]);
  });

  test('what was refused is told one by one and tried again when asked', async ({
    app,
    list,
    world,
  }) => {
    await app.signIn();
    await list.select('Board Call', 'Weekly Standup London');
    await world.fault('refused@cancelBookedMeeting*1');
    const cancel = await list.cancelSelected();
    await cancel.confirm('Moved');
    await expect(cancel.dialog.getByRole('status')).toHaveText('1 of 2 done, 1 failed');
    expect(await world.calls('cancelBookedMeeting')).toHaveLength(2);
    await cancel.press('Retry failed (1)');
    await expect(cancel.dialog.getByRole('status')).toHaveText('2 of 2 done');
    expect(await world.calls('cancelBookedMeeting')).toHaveLength(3);
  });

  test('a lost answer is looked up, the write is not sent again', async ({ app, list, world }) => {
    await app.signIn();
    await list.select('Board Call');
    await world.fault('cut-before@cancelBookedMeeting*1!after');
    const cancel = await list.cancelSelected();
    await cancel.confirm('Moved');
    await expect(cancel.item('Board Call')).toContainText('Outcome unknown');
    await expect(cancel.dialog.getByRole('button', { name: /Retry/ })).toHaveCount(0);
    await cancel.press('Check unknown outcomes');
    await expect(cancel.dialog.getByRole('status')).toHaveText('1 of 1 done');
    expect(await world.calls('cancelBookedMeeting')).toHaveLength(1);
  });
});

test('a list that cannot be read says so and comes back when asked', async ({
  app,
  list,
  page,
  world,
}) => {
  await world.fault('refused@listMeetings');
  await app.signIn();
  const alert = page.getByRole('alert').filter({ hasText: 'Couldn’t load the meetings' });
  await expect(alert).toBeVisible();
  await world.clearFaults();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(list.row('Board Call')).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('the export holds every match, on whichever page', async ({ app, list, page }) => {
  await app.signIn('admin', '/meetings?range=all&size=20');
  await expect(list.says(/^1–20 of/)).toBeAttached();
  const exporting = page.getByRole('button', { name: 'Export CSV' });
  const { name, text } = await downloaded(page, () => exporting.click());
  expect(name).toMatch(/^meetings-\d{4}-\d\d-\d\d\.csv$/);
  const lines = text.trimEnd().split('\r\n');
  const total = Number(
    (
      await list
        .says(/^1–20 of/)
        .first()
        .innerText()
    ).match(/of (\d+)/)?.[1],
  );
  expect(lines).toHaveLength(total + 1);
  expect(lines[0]).toContain('Name,Number,State,Start (Asia/Shanghai)');
  expect(lines.some((line) => line.startsWith('Year End Review,'))).toBe(true);
});
