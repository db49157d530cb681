import { IMAGE_SIZE_LIMIT } from './model/image-check.ts';
import { redrawSteps, type RedrawStep } from './model/redraw-steps.ts';

/** `undefined` when it is no picture that this browser can read. It is upright, whatever its EXIF says. */
export async function decodedPicture(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
}

/** A picture as a baseline JPEG in RGB, without EXIF. */
export async function drawnPicture(
  whole: ImageBitmap,
  { size, quality }: RedrawStep,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no room to draw a picture');
  context.imageSmoothingQuality = 'high';
  context.drawImage(whole, 0, 0, size.width, size.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}

/** A picture drawn anew, and how. */
export interface Redrawn {
  readonly picture: Blob;
  readonly step: RedrawStep;
}

/** What is drawn of a file in its place, under its name. */
export function redrawnFile(original: File, picture: Blob): File {
  return new File([picture], original.name, { type: picture.type });
}

/**
 * Draws a picture the best way that is small enough to be sent.
 * @throws when this browser cannot draw it
 */
export async function redrawnToFit(original: File): Promise<File> {
  const whole = await decodedPicture(original);
  if (!whole) throw new Error('not readable as a picture');
  try {
    const { picture } = await fittingPicture(whole, original.size > IMAGE_SIZE_LIMIT);
    return redrawnFile(original, picture);
  } finally {
    whole.close();
  }
}

/**
 * The first way that is small enough.
 * @throws when none is, or this browser has no room for it
 */
export async function fittingPicture(whole: ImageBitmap, tooLarge: boolean): Promise<Redrawn> {
  for (const step of redrawSteps({ width: whole.width, height: whole.height }, tooLarge)) {
    // the next way is tried only when this one is still too large
    // oxlint-disable-next-line no-await-in-loop
    const picture = await drawnPicture(whole, step);
    if (picture.size <= IMAGE_SIZE_LIMIT) return { picture, step };
  }
  throw new Error('too large in every size');
}
