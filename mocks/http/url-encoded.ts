/**
 * Decodes `application/x-www-form-urlencoded` bytes and query strings by its own rules: `+` is a space, `%XX` a
 * byte, the bytes are UTF-8. It deliberately does not use `URLSearchParams`: the client encodes with it, and an
 * error shared by encoder and decoder would stay hidden. The first value of a repeated name counts.
 */
export function decodeUrlEncoded(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decodePart(equals === -1 ? pair : pair.slice(0, equals));
    const value = equals === -1 ? '' : decodePart(pair.slice(equals + 1));
    if (!Object.hasOwn(fields, name)) fields[name] = value;
  }
  return fields;
}

function decodePart(part: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = 0; at < part.length; at += 1) {
    const character = part.charAt(at);
    const hex = part.slice(at + 1, at + 3);
    if (character === '+') bytes.push(0x20);
    else if (character === '%' && /^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else {
      // A character beyond the basic plane has two UTF-16 units.
      const whole = String.fromCodePoint(part.codePointAt(at) ?? 0);
      bytes.push(...encoder.encode(whole));
      at += whole.length - 1;
    }
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
