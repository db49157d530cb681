import { expect, type Page } from '@playwright/test';

/** Expects that no control or picture is called by the name of an icon or has the mark of required fields in its name. */
export async function expectPlainNames(page: Page): Promise<void> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n').map((line) => line.trim());
  const odd = lines.filter(
    (line) =>
      /^- img "[a-z]+(?:-[a-z]+)*"/.test(line) ||
      /^- (?:button|link|textbox|searchbox|combobox|checkbox|radio|switch|spinbutton|tab|option) ".*(?:\*|\b(?:close-circle|clock-circle|swap-right|eye-invisible)\b)/.test(
        line,
      ),
  );
  expect(odd).toEqual([]);
}

/** Expects that what is chosen can be told with the system's colours alone. */
export async function expectChosenShows(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const unseen = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '[aria-pressed=true], [aria-selected=true], label:has(> [type=radio]:checked)',
      ),
    ]
      .filter(
        (chosen) => chosen.checkVisibility() && getComputedStyle(chosen).outlineStyle === 'none',
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 160)),
  );
  await page.emulateMedia({ forcedColors: 'none' });
  expect(unseen).toEqual([]);
}

/** Puts elements in place of all texts, as a browser does that translates the page. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const { currentNode } = walker;
      if (
        currentNode instanceof Text &&
        !currentNode.parentElement?.closest('script, style, [translate=no]')
      ) {
        texts.push(currentNode);
      }
    }
    for (const text of texts) {
      const font = document.createElement('font');
      font.append(text.data);
      text.replaceWith(font);
    }
  });
}
