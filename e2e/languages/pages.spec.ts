import { everyPage, firstBookedMeeting } from '../every-page.ts';
import { expect, test } from '../test.ts';

/**
 * Runs in both languages: every text of a page comes from the catalogue, and the page fits a 360 px screen.
 * The stand-in's own data (names of meetings and people) may be in either language.
 */
for (const [name, address] of Object.entries(everyPage)) {
  test(`${name} shows no raw key and fits a narrow screen`, async ({ app, page }) => {
    await app.signIn();
    const meeting = await firstBookedMeeting(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address(meeting));
    await expect(page.locator('main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    // addresses of links and accounts have dots of their own
    const text = (await page.locator('body').innerText()).replaceAll(/\S*(:\/\/|@)\S*/g, '');
    expect(text).not.toMatch(/\b[a-z]+[A-Za-z]*\.[a-z]+[A-Za-z]*\.[a-zA-Z.]+\b/); // area.group.key
    expect(text).not.toContain('{{');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
