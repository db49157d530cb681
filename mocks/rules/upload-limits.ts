import type { UploadedFile } from '../http/multipart.ts';
import { invalid } from '../http/refusal.ts';
import { words } from './words.ts';

const MEGABYTE = 1024 * 1024;
export const FILES_A_MEETING = 10;
/** Operation 70: 20 MB per file. Extensions: those seen (field-notes.md, section 5). */
const FILE_BYTES = 20 * MEGABYTE;
const extensions: ReadonlySet<string> = new Set(
  words('txt doc docx xls xlsx ppt pptx pdf rar zip jpg png bmp'),
);

/** Operation 73: jpg or jpeg, a name of 15 characters (without its extension), 5 MB. */
const IMAGE_BYTES = 5 * MEGABYTE;
const IMAGE_NAME = 15;

export function extensionOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

export function checkMeetingFile({ fileName, bytes }: UploadedFile): void {
  if (!extensions.has(extensionOf(fileName))) throw invalid('file', `不支持的文件类型 ${fileName}`);
  if (bytes.length > FILE_BYTES) throw invalid('file', '超过20MB');
}

export function checkBackgroundImage({ fileName, bytes }: UploadedFile): void {
  const name = fileName.replace(/\.[^.]+$/, '');
  if (!['jpg', 'jpeg'].includes(extensionOf(fileName)) || !isJpeg(bytes)) {
    throw invalid('files', `${fileName} 不是jpg或jpeg图片`);
  }
  if (Array.from(name).length > IMAGE_NAME) throw invalid('files', `${fileName} 名称超过15个字符`);
  if (bytes.length > IMAGE_BYTES) throw invalid('files', `${fileName} 超过5M`);
}

/** Determined by the content, not by the name: a JPEG begins with FF D8 FF. */
function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}
