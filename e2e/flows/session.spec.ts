import { paths } from '#app/lib/paths.ts';
import { PASSWORD } from '../kit/session.ts';
import { expect, test } from '../test.ts';

test('signing in leads to the page that was asked for', async ({ app, page }) => {
  await app.signInByHand('desk', `${paths.meetings}?state=running`);
  await expect(page).toHaveURL(/\/meetings\?state=running/);
  await expect(page.getByRole('button', { name: 'Account desk' })).toBeVisible();
});

test('empty fields are named before anything is sent; a wrong password is said at the form and keeps the name', async ({
  app,
  page,
  world,
}) => {
  await page.goto(paths.signIn);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Enter your username')).toBeVisible();
  await expect(page.getByText('Enter your password')).toBeVisible();
  expect(await world.calls('signIn')).toHaveLength(0);

  await app.fillInSignIn('admin', 'wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Wrong username or password');
  await expect(page.getByLabel('Username')).toHaveValue('admin');
});

test('nobody follows a foreign address after signing in', async ({ app, page }) => {
  await app.signInByHand(
    'admin',
    `${paths.signIn}?next=${encodeURIComponent('//elsewhere.example/x')}`,
  );
  await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/$/);
});

test('a reload keeps the session, and the token is stored nowhere; a dead one is renewed without a word', async ({
  app,
  page,
  world,
}) => {
  await app.signInByHand();
  await page.reload();
  await expect(app.navigation).toBeVisible();
  const stored = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, document.cookie]),
  );
  expect(stored).not.toContain('token');
  expect(stored).not.toContain('SSO_COOKIE_KEY');

  const before = (await world.calls('createToken')).length;
  await world.fault('token-expired*1');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Meetings' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect
    .poll(async () => (await world.calls('createToken')).length)
    .toBeGreaterThanOrEqual(before + 2);
});

test('a session that ends asks for the password over the page and goes on', async ({
  app,
  page,
  world,
}) => {
  await app.signInByHand();
  await world.fault('session-expired*1');
  await page.reload();
  await app.signInAgain('not it');
  const { signInPrompt } = app;
  await expect(signInPrompt.getByRole('alert')).toHaveText('Wrong username or password');
  await app.signInAgain();
  await expect(signInPrompt).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Meetings' })).toBeVisible();
});

test('locking hides nothing that was done and needs the password; signing out leads to the form, and the page behind it is closed', async ({
  app,
  page,
}) => {
  await app.signInByHand();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command palette' }).fill('lock');
  await page.keyboard.press('Enter');
  const prompt = page.getByRole('dialog', { name: 'Console locked' });
  await prompt.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await prompt.getByRole('button', { name: 'Continue' }).click();
  await expect(prompt).toBeHidden();

  await page.getByRole('button', { name: 'Account admin' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/login$/);
  await page.goto(paths.meetings);
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('signing out ends a session whose cookie another proxy had set below a path', async ({
  app,
  page,
  context,
}) => {
  await app.signInByHand();
  const session = (await context.cookies()).find(({ name }) => name === 'SSO_COOKIE_KEY');
  for (const path of ['/api', '/api/v1/mc']) {
    await context.addCookies([
      { ...session, name: 'SSO_COOKIE_KEY', value: session?.value ?? '', path },
    ]);
  }
  await page.getByRole('button', { name: 'Account admin' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/login/);
  await expect
    .poll(async () => (await context.cookies()).map(({ name }) => name))
    .not.toContain('SSO_COOKIE_KEY');
});
