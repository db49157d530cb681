import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { personCalled } from '#app/features/picture/testing/people.ts';
import DesignOutputs from './design-outputs.tsx';
import { pngOf } from './plan-image.ts';
import { planSvg } from './plan-svg.ts';

const NASTY = '</text><script>alert(1)</script>&"\u202e\u0000';
const PLAN = {
  title: NASTY,
  facts: [NASTY],
  width: 16,
  height: 9,
  boxes: [{ id: '1', text: NASTY, x: 0, y: 0, width: 16, height: 9 }],
  rows: [],
  problems: [NASTY],
};

it('a foreign name is text in the drawing, whatever is in it', () => {
  const drawn = new DOMParser().parseFromString(planSvg(PLAN).svg, 'image/svg+xml');
  expect(drawn.querySelector('parsererror, script')).toBeNull();
  expect(drawn.querySelector('rect > title')?.textContent).toContain('</text><script>');
});

it('a PNG is as large as the drawing, twice as sharp', async () => {
  const drawing = planSvg(PLAN);
  const image = await createImageBitmap(await pngOf(drawing));
  expect([image.width, image.height]).toEqual([drawing.width * 2, drawing.height * 2]);
});

it('a PNG of a very long drawing is one that a canvas has everywhere', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="12000"/>';
  const image = await createImageBitmap(await pngOf({ svg, width: 1920, height: 12_000 }));
  expect(image.width * image.height).toBeLessThanOrEqual(16_000_000);
});

const ann = personCalled('Ann');
const PICTURE = {
  ...NEW_COMPOSITION,
  mode: 'custom',
  layout: 1,
  panes: [{ source: { kind: 'member', person: ann } }],
} as const;

async function showOutputs() {
  await show(
    <QueryClientProvider client={new QueryClient()}>
      <DesignOutputs
        design={{ family: 'vmp', value: PICTURE }}
        meeting={{ people: [personCalled('Ben')], chair: null, poll: null, name: 'Board' }}
      />
    </QueryClientProvider>,
  );
}

it('prints the meeting, the drawing, what is wrong and who is where, on the paper that was chosen', async () => {
  const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await showOutputs();
  await page.getByRole('button', { name: t('designFiles:output.a3') }).click();
  await expect.poll(() => printed.mock.calls.length).toBe(1);
  const paper = document.querySelector('body > [data-print=plan]');
  expect(paper?.getAttribute('data-paper')).toBe('a3');
  expect(paper?.querySelector('h1')?.textContent).toBe('Board');
  expect(paper?.querySelector('img')?.naturalWidth).toBe(1920);
  expect(paper?.querySelector('table')?.textContent).toContain('Ann');
  expect(paper?.querySelector('ul')?.textContent).toContain('Ann');
  dispatchEvent(new Event('afterprint'));
  await expect.poll(() => document.querySelector('[data-print=plan]')).toBeNull();
  printed.mockRestore();
});
