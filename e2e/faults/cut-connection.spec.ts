import { paths } from '#app/lib/paths.ts';
import { expect, test } from '#e2e/test.ts';

test('a call whose connection breaks is told and not sent again until the person says so', async ({
  page,
  world,
  app,
}) => {
  await world.fault('cut-before@signIn*1');
  await page.goto(paths.signIn);
  await app.fillInSignIn('admin');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('Couldn’t reach the platform');
  expect(await world.calls('signIn')).toHaveLength(1);

  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(app.navigation).toBeVisible();
  expect((await world.calls('signIn')).map(({ outcome }) => outcome)).toEqual([
    'fault:cut-before',
    'ok',
  ]);
});
