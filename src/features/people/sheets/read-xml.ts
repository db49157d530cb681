/** Enough of XML for the parts of a workbook, which programs write: elements, attributes, texts. */

export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/** The elements of this name, in their order; none of them holds another of its own. Prefixes are left aside. */
export function* elementsOf(xml: string, name: string): Generator<XmlElement> {
  const opening = new RegExp(
    `<(?:[\\w.-]+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>`,
    'g',
  );
  const closing = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'g');
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    const written = found[1] ?? '';
    const attributes = attributesOf(written);
    if (written.endsWith('/')) {
      yield { attributes, inner: '' };
      continue;
    }
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(xml);
    yield { attributes, inner: xml.slice(opening.lastIndex, end?.index) };
    opening.lastIndex = end === null ? xml.length : closing.lastIndex;
  }
}

function attributesOf(written: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(
      written.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g),
      ([, name = '', double, single]) => [name, textOfXml(double ?? single ?? '')],
    ),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** The text between tags, references resolved. */
export function textOfXml(xml: string): string {
  return xml
    .replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replaceAll('&', '&amp;'))
    .replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name: string) => {
      if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
      if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
      return ENTITIES[name] ?? whole;
    });
}
