import { queryOptions } from '@tanstack/react-query';
import { ApiError } from '#app/api/api-error.ts';
import {
  getBackgroundImage,
  listBackgroundImages,
  previewBackgroundImage,
} from '#app/api/generated/sdk.gen.ts';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { readJpeg, type JpegFacts, type PixelSize } from '../model/jpeg.ts';
import { decodedPicture, drawnPicture } from '../redraw.ts';
import { readKey } from '#app/api/read-key.ts';

/** A picture small enough to keep many of, and what the whole one says about itself. */
export interface PicturePreview {
  readonly picture: Blob;
  /** As it is stored, before any turning. */
  readonly size: PixelSize;
  readonly facts: JpegFacts;
}

/**
 * Longest side of what is kept, in pixels. A picture of 3840×2160 may have 5 MB, and a library has many: what is
 * shown is never larger than a composed picture on the page.
 */
const longestSide = 960;
const quality = 0.85;
/** What scrolled out of sight is soon let go. */
const keptFor = 60_000;

/** Background pictures of composed pictures: contract, operations 73-77. */
export const backgroundImageQueries = {
  /** Operation 74: all of them, it knows no pages. */
  list: () =>
    queryOptions({
      queryKey: readKey('listBackgroundImages'),
      queryFn: async ({ signal }): Promise<readonly StoredFile[]> =>
        (await listBackgroundImages({ signal })).list,
    }),

  /** Operation 76; null where the answer has no picture in it. */
  one: (fileId: string) =>
    queryOptions({
      queryKey: readKey('getBackgroundImage', { file_id: fileId }),
      queryFn: async ({ signal }): Promise<StoredFile | null> =>
        (await getBackgroundImage({ path: { file_id: fileId }, signal })).data ?? null,
    }),

  /** Operation 75, made small. What an id stands for never changes. */
  preview: (fileId: string) =>
    queryOptions({
      queryKey: readKey('previewBackgroundImage', { file_id: fileId }),
      queryFn: async ({ signal }) => {
        // The document prints a JSON answer for this call, and so does its type: the picture itself comes.
        const answer: unknown = await previewBackgroundImage({
          path: { file_id: fileId },
          parseAs: 'blob',
          signal,
        });
        return previewOf(answer);
      },
      staleTime: Infinity,
      gcTime: keptFor,
    }),
};

async function previewOf(file: unknown): Promise<PicturePreview> {
  const whole = file instanceof Blob ? await decodedPicture(file) : undefined;
  if (!(file instanceof Blob) || whole === undefined) {
    throw new ApiError({
      failure: 'malformed',
      operationId: 'previewBackgroundImage',
      write: false,
    });
  }
  const { width, height } = whole;
  const scale = longestSide / Math.max(width, height);
  const facts = readJpeg(new Uint8Array(await file.arrayBuffer()));
  const size = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  const picture = scale < 1 ? await drawnPicture(whole, { size, quality }) : file;
  whole.close();
  return { picture, size: facts.size ?? { width, height }, facts };
}
