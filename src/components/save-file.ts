/** Hands a file to the browser to be kept by the person. */
import { safeFileName } from '#app/lib/foreign-text.ts';
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = safeFileName(name);
  link.click();
  URL.revokeObjectURL(address);
}
