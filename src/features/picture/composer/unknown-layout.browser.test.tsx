import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { NEW_COMPOSITION } from '../model/composition.ts';
import type { Composition } from '../model/composition.ts';
import { ComposerHost, pane } from '../testing/composer.tsx';
import { CompositionPicture } from './composition-picture.tsx';

const stamp = t('composer:unknownLayout', { layout: 999 });
const source = t('composer:sources.unknown', { code: '77' });
const unknown: Composition = {
  ...NEW_COMPOSITION,
  mode: 'custom',
  layout: 999,
  panes: [
    { source: { kind: 'raw:77', person: null } },
    { source: { kind: 'speaker' } },
    { source: { kind: 'empty' } },
  ],
};

test('the panes of an unknown layout are a list below a stamp, and an unknown source is in words', async () => {
  await show(<ComposerHost people={[]} first={unknown} />);
  await expect.element(page.getByText(stamp)).toBeInViewport();
  const boxes = [1, 2, 3].map((number) => pane(number).element().getBoundingClientRect());
  expect(new Set(boxes.map(({ left, width }) => `${left} ${width}`)).size).toBe(1);
  expect(boxes.map(({ top }) => top)).toEqual(
    boxes.map(({ top }) => top).toSorted((a, b) => a - b),
  );
  const words = pane(1).getByText(source, { exact: true }).element();
  // all of it is to be seen
  expect(words.scrollWidth).toBeLessThanOrEqual(words.clientWidth);
  expect(words.scrollHeight).toBeLessThanOrEqual(words.clientHeight);
});

test('a picture of it to look at says so as well', async () => {
  await show(<CompositionPicture composition={unknown} />);
  await expect.element(page.getByRole('img', { name: stamp })).toBeInTheDocument();
  await expect.element(page.getByText(stamp)).toBeInTheDocument();
});
