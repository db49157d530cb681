import type { Locator } from '@playwright/test';

/**
 * How long it takes, in ms, from a click to the first frame that shows so many elements, measured in
 * the page: the way there and back to the browser is not counted.
 */
export async function drawn(press: Locator, selector: string, count: number): Promise<number> {
  return press.evaluate(clickAndWatch, { selector, count });
}

/** Runs in the page; must not refer to anything outside itself. */
async function clickAndWatch(
  element: SVGElement | HTMLElement,
  { selector, count }: { selector: string; count: number },
): Promise<number> {
  const begun = performance.now();
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll(selector).length < count) requestAnimationFrame(look);
      // the frame is on its way; what comes after it runs once it is painted
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    };
    look();
  });
}
