import { browserPath } from '#app/lib/base-path.ts';

/**
 * Where the address of a file leads (`file_url`: "/api/v1/mc/meeting_file/…", relative to the platform).
 * - `platform`: behind this console's own address, where the platform answers; to be fetched with the cookie
 * - `elsewhere`: another server by http(s); to be opened apart, and named before it is
 * - `none`: nothing that may be followed, such as `javascript:` or a page of the console itself
 */
export type FileLink =
  | { readonly kind: 'platform'; readonly href: string }
  | { readonly kind: 'elsewhere'; readonly href: string; readonly host: string }
  | { readonly kind: 'none' };

const none: FileLink = { kind: 'none' };
/** What the platform's own addresses begin with; everything else at this origin is the console. */
const platformPath = '/api/';

/** `origin`: of the page, such as `https://console.example`. */
export function fileLink(fileUrl: string | undefined, origin: string): FileLink {
  const text = fileUrl?.trim() ?? '';
  if (text === '' || !URL.canParse(text, origin)) return none;
  // parsed as a browser would: white space, back slashes, dots and escapes have had their effect
  const url = new URL(text, origin);
  if (url.username !== '' || url.password !== '') return none;
  if (url.origin === origin) {
    if (!url.pathname.startsWith(platformPath)) return none;
    return { kind: 'platform', href: browserPath(url.pathname + url.search) };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return none;
  return { kind: 'elsewhere', href: url.href, host: url.host };
}
