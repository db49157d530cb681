import { useState } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { endureTranslation } from './translated-page.ts';

endureTranslation();

/** Puts its own elements in place of all texts, as Chromium's translation does. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const font = document.createElement('font');
    font.append(`[${text.data}]`);
    text.replaceWith(font);
  }
}

function Meetings() {
  const [count, setCount] = useState(1);
  return (
    <>
      <p data-testid="count">
        {count > 1 && 'many: '}
        {count} {count < 3 && <b>meetings</b>}
        {count < 2 && ' left'}
      </p>
      <button type="button" onClick={() => setCount(count + 1)}>
        More
      </button>
    </>
  );
}

test('a translated page goes on: texts change, come and go', async () => {
  const { container } = await show(<Meetings />);
  const shown = page.getByTestId('count');
  await expect.element(shown).toHaveTextContent('1 meetings left');
  for (const expected of ['2', '3', '4']) {
    translate(container);
    // oxlint-disable-next-line no-await-in-loop -- one change after another
    await page.getByRole('button').click();
    // oxlint-disable-next-line no-await-in-loop -- one change after another
    await expect.poll(() => shown.element().textContent).toContain(expected);
  }
  await expect.poll(() => shown.element().textContent).not.toMatch(/meetings|left|[123]/);
});
