import { splitName, type FileName } from '#app/lib/file-name.ts';
import type { JpegFacts, PixelSize } from './jpeg.ts';
import { hasVisible } from '#app/lib/foreign-text.ts';

/**
 * What the platform takes as a background image (contract, operation 73): jpg or jpeg, a name of at most 15
 * characters, at most 5 MB; 3840×2160 or 1920×1080 is advised.
 */

/** In characters. The extension is not counted: an assumption, the contract says "名称长度" only. */
export const NAME_LIMIT = 15;
/** In bytes: "5M". */
export const IMAGE_SIZE_LIMIT = 5 * 1024 * 1024;
/** In bytes: a longer file is only read at its beginning, and not drawn anew. */
export const READ_LIMIT = 64 * 1024 * 1024;
/** In pixels: four bytes each in memory, and the largest cameras have fewer. */
const DRAWN_LIMIT = 120_000_000;
/** The largest first. */
export const advisedSizes: readonly [PixelSize, ...PixelSize[]] = [
  { width: 3840, height: 2160 },
  { width: 1920, height: 1080 },
];
const extensions: ReadonlySet<string> = new Set(['jpg', 'jpeg']);

/** Characters as people count them: one of two code units is one. */
export function nameLength(stem: string): number {
  return Array.from(stem.trim()).length;
}

export interface ImageFile extends FileName {
  /** In bytes. */
  readonly bytes: number;
  /** Null where the file could not be read. */
  readonly header: JpegFacts | null;
}

export type ImageProblem =
  | 'empty-file'
  | 'unreadable'
  | 'not-jpeg'
  | 'cut-off'
  | 'too-large'
  | 'wrong-extension'
  | 'no-name'
  | 'long-name'
  | 'slash-in-name'
  | ImageQuestion;

/** What the platform is not known to refuse, and may show wrongly: asked before it is sent. */
export type ImageQuestion = 'turned' | 'cmyk' | 'rare-coding';

interface Rule {
  readonly problem: ImageProblem;
  readonly broken: (file: ImageFile) => boolean;
}

/** In the order a person should hear of them: what no other name will mend comes first. */
const rules: readonly Rule[] = [
  { problem: 'empty-file', broken: ({ bytes }) => bytes === 0 },
  { problem: 'unreadable', broken: ({ header }) => header === null },
  // "背景图片支持上传图片格式为jpg、jpeg"
  { problem: 'not-jpeg', broken: ({ bytes, header }) => bytes > 0 && header?.isJpeg === false },
  // a part of a picture, or none: what is sent would be gray from somewhere on
  {
    problem: 'cut-off',
    broken: ({ bytes, header }) =>
      header?.isJpeg === true && bytes <= READ_LIMIT && !header.isWhole,
  },
  // "图片大小不超过5M"
  { problem: 'too-large', broken: ({ bytes }) => bytes > IMAGE_SIZE_LIMIT },
  {
    problem: 'wrong-extension',
    broken: ({ extension, header }) =>
      header?.isJpeg === true && !extensions.has(extension.toLowerCase()),
  },
  { problem: 'no-name', broken: ({ stem }) => !hasVisible(stem) },
  // "名称长度不超过15个字符"
  { problem: 'long-name', broken: ({ stem }) => nameLength(stem) > NAME_LIMIT },
  // a server takes what stands before it for a folder and drops it
  { problem: 'slash-in-name', broken: ({ stem }) => /[/\\]/.test(stem) },
  // "jpg、jpeg" is all the contract says: EXIF, CMYK and the rarer codings are not mentioned
  { problem: 'turned', broken: ({ header }) => header !== null && header.orientation !== 1 },
  { problem: 'cmyk', broken: ({ header }) => header?.isCmyk === true },
  { problem: 'rare-coding', broken: ({ header }) => header?.coding === 'rare' },
];

const questions: readonly ImageProblem[] = [
  'turned',
  'cmyk',
  'rare-coding',
] satisfies ImageQuestion[];

/** Whether a person may send the image in spite of it. */
export function isQuestion(problem: ImageProblem): problem is ImageQuestion {
  return questions.includes(problem);
}

/** Whether this browser can draw the picture anew: upright, smaller, in RGB. */
export function canRedraw({ bytes, header }: Pick<ImageFile, 'bytes' | 'header'>): boolean {
  if (header?.size === undefined) return false;
  const { size, coding, isWhole } = header;
  return (
    isWhole && coding !== 'rare' && bytes <= READ_LIMIT && size.width * size.height <= DRAWN_LIMIT
  );
}

/** Why the platform would refuse the file, as far as that can be known before it is sent. */
export function imageProblems(file: ImageFile): readonly ImageProblem[] {
  return rules.filter(({ broken }) => broken(file)).map(({ problem }) => problem);
}

/** Whether neither another name nor drawing it anew makes it an image that may be sent. */
export function isHopeless(
  file: Pick<ImageFile, 'bytes' | 'header'>,
  problems: readonly ImageProblem[],
): boolean {
  return problems.some(
    (problem) =>
      ['empty-file', 'unreadable', 'not-jpeg', 'cut-off'].includes(problem) ||
      (problem === 'too-large' && !canRedraw(file)),
  );
}

/** "建议上传尺寸为:3840*2160、1920*1080": advice, nothing is refused for it. */
export function isAdvisedSize(size: PixelSize): boolean {
  return advisedSizes.some(({ width, height }) => width === size.width && height === size.height);
}

/** The key two names share when they differ only in case or extension. */
export function nameKey(fileName: string): string {
  return splitName(fileName).stem.trim().toLowerCase();
}

/**
 * A valid, unused name: cut to the limit, with a number at its end when it is taken. `taken` holds
 * `nameKey`s.
 */
export function fittingName(stem: string, taken: ReadonlySet<string>): string {
  const letters = Array.from(stem.replaceAll(/[/\\]/g, ' ').trim());
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? '' : `-${count}`;
    const name =
      letters
        .slice(0, NAME_LIMIT - end.length)
        .join('')
        .trim() + end;
    if (!taken.has(name.toLowerCase()) && name !== '') return name;
  }
}
