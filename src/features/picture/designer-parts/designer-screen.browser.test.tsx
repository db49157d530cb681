import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { press } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { onTelephone, tap } from '#app/app/testing/telephone.ts';
import { t } from '#app/app/testing/words.ts';
import { action, ComposerHost, expectPanes, pane, EMPTY } from '../testing/composer.tsx';
import { people, person, undo } from '../testing/designer.ts';
import { windowOf } from '../testing/stage.ts';

const PEOPLE = ['Anna', 'Boris'];
const properties = page.getByRole('button', { name: t('designer:panels.properties') });
const button = (name: string) => page.getByRole('button', { name });

/*
 * What counts is the drawn picture itself, 16:9, against the window, with the panels as they are at first: people and
 * sources beside it, the properties folded where the window is no wider than 2400 px.
 */
test.each([
  { width: 1440, height: 900, share: 0.55 },
  { width: 1920, height: 1080, share: 0.6 },
  { width: 3840, height: 2160, share: 0.7 },
])('at $width × $height the picture has its share of the window', async (size) => {
  await windowOf(size);
  await show(<ComposerHost people={PEOPLE} />);
  await expect.element(pane(4)).toBeInViewport();
  const { width, height } = pane(1).element().closest('[data-stage]')?.getBoundingClientRect() ?? {
    width: 0,
    height: 0,
  };
  expect(width / height).toBeCloseTo(16 / 9, 2);
  expect((width * height) / (size.width * size.height)).toBeGreaterThanOrEqual(size.share);
});

test('the page behind is neither in reach nor drawn; Escape and Back lead to it, and the focus with them', async () => {
  const onClose = vi.fn<() => void>();
  const opener = document.createElement('button');
  document.body.append(opener);
  onTestFinished(() => opener.remove());
  opener.focus();
  const { unmount } = await show(<ComposerHost people={PEOPLE} onClose={onClose} />);
  await expect.element(pane(1)).toHaveFocus();
  expect(document.querySelector('main')?.closest('[inert]')).not.toBeNull();
  expect(document.querySelector('main')?.checkVisibility()).toBe(false);

  // what waits for a pane is given up first
  await person('Anna').click();
  await press('Escape');
  expect(onClose).not.toHaveBeenCalled();
  await press('Escape');
  expect(onClose).toHaveBeenCalledTimes(1);
  await button(t('designer:back')).click();
  expect(onClose).toHaveBeenCalledTimes(2);

  await unmount();
  expect(document.activeElement).toBe(opener);
  expect(document.querySelector('[inert]')).toBeNull();
  expect(document.querySelector('[style*="content-visibility"]')).toBeNull();
});

test('F leaves nothing but the stage; F or Escape brings the rest back', async () => {
  const onClose = vi.fn<() => void>();
  await show(<ComposerHost people={PEOPLE} onClose={onClose} />);
  await pane(1).click();
  for (const back of ['f', 'Escape']) {
    // oxlint-disable-next-line no-await-in-loop -- one key after another
    await press('f');
    await expect.element(people).not.toBeInTheDocument();
    await expect.element(action('fill')).not.toBeInTheDocument();
    await expect.element(pane(1)).toBeVisible();
    await press(back);
    await expect.element(action('fill')).toBeVisible();
  }
  expect(onClose).not.toHaveBeenCalled();
  await expectPanes(EMPTY, EMPTY, EMPTY, EMPTY);
});

test('panels fold and stay as they were left; a key that looks for people unfolds them', async () => {
  const first = await show(<ComposerHost people={PEOPLE} />);
  const source = page.getByRole('combobox', { name: t('composer:settings.mode') });
  await expect.element(source).not.toBeInTheDocument();
  await properties.click();
  await expect.element(source).toBeVisible();
  await button(t('designer:panels.palette')).click();
  await expect.element(people).not.toBeInTheDocument();
  await first.unmount();

  await show(<ComposerHost people={PEOPLE} />);
  await expect.element(source).toBeVisible();
  await expect.element(people).not.toBeInTheDocument();
  await pane(2).click();
  await press('Enter');
  await press('b', 'o', 'Enter');
  await expectPanes(EMPTY, 'Boris', EMPTY, EMPTY);
});

test('controls grow for a large screen, and are so the next time', async () => {
  const first = await show(<ComposerHost people={PEOPLE} />);
  const { height } = undo.element().getBoundingClientRect();
  await button(t('designer:size')).click();
  await button('200%').click();
  await expect.poll(() => undo.element().getBoundingClientRect().height).toBe(2 * height);
  await first.unmount();
  await show(<ComposerHost people={PEOPLE} />);
  await expect.poll(() => undo.element().getBoundingClientRect().height).toBe(2 * height);
});

test('on a telephone the stage is on top and one panel at a time under it', async () => {
  await onTelephone();
  await show(<ComposerHost people={PEOPLE} />);
  await expect.element(people).toBeVisible();
  await tap(properties);
  await expect.element(people).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('combobox', { name: t('composer:settings.mode') }))
    .toBeVisible();
  await tap(properties);
  const stage = pane(1).element().closest('[data-stage]')?.getBoundingClientRect();
  expect(stage?.width).toBeGreaterThan(340);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});
