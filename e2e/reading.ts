import { expect, type Page } from '@playwright/test';

/**
 * Reads a page as a screen reader would, from its accessibility tree. What axe leaves open: a heading never skips a
 * level, a list is never one of empty items, nothing is said twice in a row, and tables, articles and regions have names.
 */
export async function expectReadsWell(page: Page): Promise<void> {
  expect(stumbles(await page.locator('body').ariaSnapshot())).toEqual([]);
}

function stumbles(tree: string): string[] {
  const found: string[] = [];
  let level = 0;
  for (const [, name = '', next = ''] of tree.matchAll(/- heading "(.*?)" \[level=(\d)\]/g)) {
    // the first one may be that of a list beside the page
    if (level > 0 && Number(next) > level + 1) found.push(`level ${level} to ${next}: ${name}`);
    level = Number(next);
  }
  for (const [, text, status] of tree.matchAll(/- text: "?(.+?)"?\n\s*- status: "?(.+?)"?$/gm)) {
    if (text === status) found.push(`said twice: ${text}`);
  }
  if (/- list:\n\s*- listitem$/m.test(tree)) found.push('a list of empty items');
  for (const [, role] of tree.matchAll(/- (table|grid|article|region|complementary):?$/gm)) {
    found.push(`${role} without a name`);
  }
  return found;
}
