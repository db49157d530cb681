/** IP addresses as people type them. Each function gives the address written the usual way. */

export function parseIp(text: string): string | undefined {
  return parseIpv4(text) ?? parseIpv6(text);
}

/** An address alone, `10.0.0.1:5060` or `[fd00::1]:5060`. */
export function parseIpWithPort(text: string): string | undefined {
  const bare = parseIp(text);
  if (bare !== undefined) return bare;
  const found = /^(?:\[([^\]]+)\]|([\d.]+))(?::(\d{1,5}))?$/.exec(text);
  if (found === null) return undefined;
  const [, bracketed, dotted, port] = found;
  const ip = bracketed === undefined ? parseIpv4(dotted ?? '') : parseIpv6(bracketed);
  if (ip === undefined) return undefined;
  if (port === undefined) return ip;
  if (Number(port) < 1 || Number(port) > 65535) return undefined;
  return bracketed === undefined ? `${ip}:${Number(port)}` : `[${ip}]:${Number(port)}`;
}

function parseIpv4(text: string): string | undefined {
  const parts = text.split('.');
  const fine = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && +part <= 255);
  return fine ? parts.map(Number).join('.') : undefined;
}

/** Eight groups, `::` for one run of zero groups, the last two groups possibly as dotted IPv4. */
function parseIpv6(text: string): string | undefined {
  if (!/^[\da-f:.]+$/i.test(text) || !text.includes(':')) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    if (half === '') continue;
    const isLastHalf = index === halves.length - 1;
    const parts = half.split(':');
    for (const [place, part] of parts.entries()) {
      const mayBeDotted = isLastHalf && place === parts.length - 1;
      if (/^[\da-f]{1,4}$/i.test(part)) groups += 1;
      else if (mayBeDotted && parseIpv4(part) !== undefined) groups += 2;
      else return undefined;
    }
  }
  const complete = halves.length === 2 ? groups <= 7 : groups === 8;
  return complete ? text.toLowerCase() : undefined;
}
