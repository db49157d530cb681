import { paths } from '#app/lib/paths.ts';
import { expect, test } from '../test.ts';

test.describe('a profile with errors', () => {
  test.use({ worldChoice: { profile: { params: 'body', paneOrder: { 2: [0, 2] } } } });

  test('is named in full, in both languages, instead of the console; no call is made', async ({
    app,
    page,
    world,
  }) => {
    await page.goto(paths.signIn);
    const notice = page.getByRole('alert');
    await expect(notice.getByRole('heading')).toHaveText('The platform profile has errors');
    await expect(notice.getByRole('listitem')).toHaveText([
      'params: "body" isn’t valid. Must be form or query.',
      'paneOrder.2: [0,2] isn’t valid. Must be lists by layout number, each with all numbers from 0.',
    ]);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await page.getByRole('button', { name: '中文' }).click();
    await expect(notice.getByRole('heading')).toHaveText('平台配置文件有误');
    await expect(notice.getByRole('listitem').first()).toContainText('须为 form 或 query');
    expect(await world.calls()).toEqual([]);

    await app.startSession('admin');
    await page.goto(paths.meetings);
    await expect(notice).toBeVisible();
    expect(await world.calls('listMeetings')).toEqual([]);
  });
});

test.describe('a platform with a profile', () => {
  const profile = { deleteMethod: 'post', countZero: 'none', isParticipated: 'connected' };
  test.use({ worldChoice: { profile } });

  test('is spoken to in its way, and the system page says which', async ({ app, page }) => {
    await app.signIn('admin', paths.system);
    const section = page.getByRole('region', { name: 'Platform profile' });
    const row = (key: string) => section.getByRole('row').filter({ hasText: key });
    await expect(row('deleteMethod')).toContainText('POST with _method=DELETE');
    await expect(row('deleteMethod')).toContainText('Profile file');
    await expect(row('stagingKeys')).toContainText('The console');
    await expect(row('stagingKeys')).toContainText('Default');
    await app.open(paths.templates);
    await expect(page.getByRole('row').nth(1)).toBeVisible();
  });
});
