import { splitName, type FileName } from '#app/lib/file-name.ts';
import type { JpegHeader, PixelSize } from './jpeg-header.ts';
import { hasVisible } from '#app/lib/foreign-text.ts';

/**
 * What the platform takes as a background image (contract, operation 73): jpg or jpeg, a name of at most 15
 * characters, at most 5 MB; 3840×2160 or 1920×1080 is advised.
 */

/** In characters. The extension is not counted: an assumption, the contract says "名称长度" only. */
export const NAME_LIMIT = 15;
/** In bytes: "5M". */
export const IMAGE_SIZE_LIMIT = 5 * 1024 * 1024;
const advisedSizes: readonly PixelSize[] = [
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
  readonly header: JpegHeader;
}

export type ImageProblem =
  | 'empty-file'
  | 'not-jpeg'
  | 'too-large'
  | 'wrong-extension'
  | 'no-name'
  | 'long-name'
  | 'slash-in-name';

interface Rule {
  readonly problem: ImageProblem;
  readonly broken: (file: ImageFile) => boolean;
}

/** In the order a person should hear of them: what no other name will mend comes first. */
const rules: readonly Rule[] = [
  { problem: 'empty-file', broken: ({ bytes }) => bytes === 0 },
  // "背景图片支持上传图片格式为jpg、jpeg"
  { problem: 'not-jpeg', broken: ({ bytes, header }) => bytes > 0 && !header.isJpeg },
  // "图片大小不超过5M"
  { problem: 'too-large', broken: ({ bytes }) => bytes > IMAGE_SIZE_LIMIT },
  {
    problem: 'wrong-extension',
    broken: ({ extension, header }) => header.isJpeg && !extensions.has(extension.toLowerCase()),
  },
  { problem: 'no-name', broken: ({ stem }) => !hasVisible(stem) },
  // "名称长度不超过15个字符"
  { problem: 'long-name', broken: ({ stem }) => nameLength(stem) > NAME_LIMIT },
  // a server takes what stands before it for a folder and drops it
  { problem: 'slash-in-name', broken: ({ stem }) => /[/\\]/.test(stem) },
];

/** Why the platform would refuse the file, as far as that can be known before it is sent. */
export function imageProblems(file: ImageFile): readonly ImageProblem[] {
  return rules.filter(({ broken }) => broken(file)).map(({ problem }) => problem);
}

/** Whether there are problems that renaming does not fix. */
export function isHopeless(problems: readonly ImageProblem[]): boolean {
  return problems.some((problem) => ['empty-file', 'not-jpeg', 'too-large'].includes(problem));
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
