/** So much of a value tells what it is; a long one would hold up the page. */
const LONGEST = 4000;

/** Any value as text for a person to look at; one that JSON cannot express as its kind. */
export function textOfRaw(value: unknown): string {
  const text = jsonOf(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch {
    // in itself, or nested beyond what can be written
    return Object.prototype.toString.call(value);
  }
}
