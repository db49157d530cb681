const LONGEST = 300;

/**
 * Addresses without their query, and nothing that may be a key, a number or a mail address: a message may quote what it
 * failed on.
 */
export function scrubbed(text: string): string {
  const safe = text
    .replaceAll(/\?[^\s)'"]*?(?=:\d+:\d+|[\s)'"]|$)/g, '')
    .replaceAll(
      /\b(\w*(?:token|password|secret|key|cookie)\w*)(["']?\s*[=:]\s*["']?)[^\s"',;&)]+/gi,
      '$1$2…',
    )
    .replaceAll(/[^\s@"'<>]+@[^\s@"'<>]+\.[a-z]{2,}/gi, '…')
    .replaceAll(/\b(?=[\w-]*\d)[\w-]{20,}\b(?!\.js)/g, '…')
    .replaceAll(/\b\d{6,}\b/g, '…');
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe;
}
