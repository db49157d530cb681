import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { IMAGE_SIZE_LIMIT } from '../model/image-check.ts';
import { readJpeg } from '../model/jpeg.ts';
import { exif, plainJpeg, segment } from '../testing/jpeg-parts.ts';
import { UploadPanel } from './upload-panel.tsx';
import { useUploadRun, type ImageUploads } from './use-upload-run.ts';

let run: ImageUploads | undefined;

function Host() {
  const own = useUploadRun();
  useEffect(() => {
    run = own;
  }, [own]);
  return <UploadPanel run={own} stored={[]} />;
}

/** Shows the panel with these files chosen. */
async function choose(files: Record<string, Uint8Array<ArrayBuffer>>) {
  await show(
    <QueryClientProvider client={new QueryClient()}>
      <Host />
    </QueryClientProvider>,
  );
  await run?.add(
    Object.entries(files).map(([name, bytes]) => new File([bytes], name, { type: 'image/jpeg' })),
  );
}

const row = (name: string) => page.getByRole('listitem', { name, exact: true });
const press = (name: string, label: string) =>
  row(name).getByRole('button', { name: label }).click();
const fileOf = (name: string) => run?.get().find(({ file }) => file.name === name);
const factsOf = (name: string) => fileOf(name)?.facts;

/** Left half red, right half blue, stored lying on its side. */
async function lying(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(160, 80);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'red';
  context.fillRect(0, 0, 80, 80);
  context.fillStyle = 'blue';
  context.fillRect(80, 0, 80, 80);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return Uint8Array.from([0xff, 0xd8, ...exif(6), ...bytes.subarray(2)]);
}

/** Whether a point of a picture is rather red or rather blue, as it is stored. */
async function colorAt(picture: Blob, x: number, y: number): Promise<'red' | 'blue'> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const [red = 0, , blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
  return red > blue ? 'red' : 'blue';
}

/** More than 5 MB, of which the picture is the least. */
const large = (width: number, height: number) =>
  plainJpeg(width, height, {
    before: Array.from({ length: 90 }, () =>
      segment(
        0xfe,
        Array.from({ length: 60_000 }, () => 0),
      ),
    ).flat(),
  });

test('a turned picture is asked about, drawn upright, and keeps the name it was given', async () => {
  await choose({ 'photo.jpg': await lying() });
  await expect
    .element(row('photo.jpg'))
    .toMatchTextContent(t('library:upload.turned.turned', { degrees: 90 }));
  await row('photo.jpg').getByRole('textbox').fill('lobby');
  await expect
    .element(page.getByRole('button', { name: t('library:upload.start', { n: 1 }) }))
    .not.toBeInTheDocument();
  await press('photo.jpg', t('library:upload.redraw.upright'));
  await expect.poll(() => factsOf('photo.jpg')?.size).toEqual({ width: 80, height: 160 });
  expect(factsOf('photo.jpg')).toMatchObject({ orientation: 1, isWhole: true, coding: 'baseline' });
  const drawn = fileOf('photo.jpg')?.file ?? new Blob();
  // turned clockwise, what was left is at the top
  expect(await colorAt(drawn, 40, 20)).toBe('red');
  expect(await colorAt(drawn, 40, 140)).toBe('blue');
  await expect.element(row('photo.jpg').getByRole('textbox')).toHaveValue('lobby');
  await expect
    .element(page.getByRole('button', { name: t('library:upload.start', { n: 1 }) }))
    .toBeInTheDocument();

  await press('photo.jpg', t('library:upload.redraw.undo'));
  await expect.poll(() => factsOf('photo.jpg')?.orientation).toBe(6);
  await press('photo.jpg', t('library:upload.redraw.asIs'));
  await expect
    .element(page.getByRole('button', { name: t('library:upload.start', { n: 1 }) }))
    .toBeInTheDocument();
  expect(factsOf('photo.jpg')?.orientation).toBe(6);
  await expect.element(row('photo.jpg').getByRole('textbox')).toHaveValue('lobby');
});

test('print colors become RGB', async () => {
  await choose({ 'print.jpg': plainJpeg(64, 36, { components: 4 }) });
  await expect.element(row('print.jpg')).toMatchTextContent(t('library:upload.problems.cmyk'));
  await press('print.jpg', t('library:upload.redraw.rgb'));
  await expect.poll(() => factsOf('print.jpg')?.isCmyk).toBe(false);
  const bytes = new Uint8Array((await fileOf('print.jpg')?.file.arrayBuffer()) ?? []);
  expect(readJpeg(bytes)).toMatchObject({ isWhole: true, size: { width: 64, height: 36 } });
});

test('what is cut off is refused', async () => {
  await choose({ 'part.jpg': plainJpeg(64, 36).slice(0, -3) });
  await expect.element(row('part.jpg')).toMatchTextContent(t('library:upload.problems.cut-off'));
  await expect.element(row('part.jpg')).toMatchTextContent(t('library:upload.states.refused'));
});

test('more than 5 MB is drawn in the size that is chosen, and shown before it is taken', async () => {
  await choose({ 'large.jpg': large(4800, 2700) });
  await expect.element(row('large.jpg')).toMatchTextContent(t('library:upload.problems.too-large'));
  await press('large.jpg', t('library:upload.redraw.smaller'));
  const dialog = page.getByRole('dialog', { name: t('library:upload.redraw.title') });
  const size = dialog.getByRole('combobox', { name: t('library:upload.redraw.size') });
  await expect.element(size).toHaveValue('3840×2160');
  await expect
    .element(dialog.getByRole('img', { name: t('library:upload.redraw.preview') }))
    .toBeInTheDocument();
  await size.selectOptions('1920×1080');
  await dialog
    .getByRole('combobox', { name: t('library:upload.redraw.quality') })
    .selectOptions('60%');
  await expect.element(dialog.getByRole('status')).toMatchTextContent('1920×1080');
  // nothing is taken until the person says so
  expect(factsOf('large.jpg')?.size).toEqual({ width: 4800, height: 2700 });
  await dialog.getByRole('button', { name: t('library:upload.redraw.use') }).click();
  await expect.poll(() => factsOf('large.jpg')?.size).toEqual({ width: 1920, height: 1080 });
  expect(fileOf('large.jpg')?.file.size).toBeLessThanOrEqual(IMAGE_SIZE_LIMIT);
});

test('a whole file that this browser cannot show says so, and is sent only when that is meant', async () => {
  const broken = plainJpeg(64, 36, { before: exif(3) });
  const frameAt = broken.findIndex((byte, at) => byte === 0xff && broken[at + 1] === 0xc0);
  // 5×5 samples a block: there are four at most
  broken[frameAt + 11] = 0x55;
  await choose({ 'broken.jpg': broken });
  await expect
    .element(row('broken.jpg'))
    .toMatchTextContent(t('library:upload.problems.rare-coding'));
  const upright = row('broken.jpg').getByRole('button', {
    name: t('library:upload.redraw.upright'),
  });
  await expect.element(upright).not.toBeInTheDocument();
  const asIs = row('broken.jpg').getByRole('button', { name: t('library:upload.redraw.asIs') });
  const send = page.getByRole('button', { name: t('library:upload.start', { n: 1 }) });
  await asIs.first().click();
  await expect.element(send).not.toBeInTheDocument();
  await asIs.click();
  await expect.element(send).toBeInTheDocument();
});

test('several are drawn anew with one button', async () => {
  const bytes = await lying();
  await choose({
    'a.jpg': bytes,
    'b.jpg': bytes,
    'c.jpg': large(400, 300),
    'd.jpg': plainJpeg(64, 36),
  });
  await page.getByRole('button', { name: t('library:upload.redraw.all', { n: 3 }) }).click();
  await expect
    .element(page.getByRole('button', { name: t('library:upload.start', { n: 4 }) }))
    .toBeInTheDocument();
});
