import { paths } from '#app/lib/paths.ts';
import { plainTemplate } from '../kit/pages/templates.ts';
import { expect, test } from '../test.ts';

test('a name that shows nothing has a link that opens; one that reorders is marked', async ({
  app,
  page,
}) => {
  await app.startSession();
  for (const name of ['\u200b', 'plan\u202efdp.exe']) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await app.tell('/api/v1/mc/personal_templates', { ...plainTemplate, name });
  }
  await app.open(paths.templates);
  await page.getByRole('link', { name: '(unnamed)' }).first().click();
  await expect(page.getByRole('region', { name: 'Template summary' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'plan[U+202E]fdp.exe' })).toBeVisible();
});

test('what is typed right after Ctrl+K reaches the palette whole, on any keyboard', async ({
  app,
  page,
}) => {
  await app.signIn();
  await page.evaluate(() => {
    const init = { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', init));
  });
  await page.keyboard.type('library');
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('library');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${paths.library}$`));
  await expect(page.locator('body:focus')).toHaveCount(0);
});
