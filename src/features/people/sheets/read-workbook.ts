import { strFromU8, unzipSync } from 'fflate';
import { elementsOf, textOfXml, type XmlElement } from './read-xml.ts';
import { formattedNumber } from './number-format.ts';
import type { Sheet } from './sheet.ts';

/** Parts larger than this are no list of people. */
const MOST_PART_BYTES = 200 * 1024 * 1024;

/**
 * The sheets of an Excel workbook (ECMA-376), with or without macros, cells as they are shown; hidden sheets last.
 * Undefined for an archive that is none.
 */
export function readWorkbook(bytes: Uint8Array): Sheet[] | undefined {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      /\.(?:xml|rels)$/i.test(name) && originalSize < MOST_PART_BYTES,
  });
  const part = (path: string) => {
    const found = parts[path] ?? parts[path.replace(/^\//, '')];
    return found && strFromU8(found);
  };
  const main = relationsOf(part('_rels/.rels') ?? '', '').find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  const workbook = part(main?.target ?? 'xl/workbook.xml');
  if (workbook === undefined) return undefined;
  const folder = (main?.target ?? 'xl/workbook.xml').replace(/[^/]*$/, '');
  const file = (main?.target ?? 'xl/workbook.xml').slice(folder.length);
  const relations = relationsOf(part(`${folder}_rels/${file}.rels`) ?? '', folder);
  const pathOf = (type: string) => relations.find((one) => one.type.endsWith(type))?.target ?? '';
  const strings = Array.from(elementsOf(part(pathOf('/sharedStrings')) ?? '', 'si'), textOfItem);
  const formats = formatsOf(part(pathOf('/styles')) ?? '');
  const sheets = Array.from(elementsOf(workbook, 'sheet'), ({ attributes }) => ({
    name: attributes['name'] ?? '',
    hidden: attributes['state'] !== undefined && attributes['state'] !== 'visible',
    path: relations.find(({ id }) => id === attributes['id'])?.target ?? '',
  }));
  return sheets
    .filter(({ path }) => part(path) !== undefined)
    .toSorted((a, b) => Number(a.hidden) - Number(b.hidden))
    .map(({ name, path }) => ({ name, rows: rowsOf(part(path) ?? '', strings, formats) }));
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationsOf(xml: string, folder: string): Relation[] {
  return Array.from(elementsOf(xml, 'Relationship'), ({ attributes }) => {
    const target = attributes['Target'] ?? '';
    const path = target.startsWith('/') ? target.slice(1) : folder + target;
    return { id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', target: path };
  });
}

/** The number format of each cell style. */
function formatsOf(xml: string): string[] {
  const custom = new Map(
    Array.from(elementsOf(xml, 'numFmt'), ({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'] ?? '',
    ]),
  );
  const [cells] = elementsOf(xml, 'cellXfs');
  return Array.from(elementsOf(cells?.inner ?? '', 'xf'), ({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0';
    return custom.get(id) ?? BUILT_IN[id] ?? '';
  });
}

/** Formats that a workbook does not spell out; the others show a number as it is. */
const BUILT_IN: Readonly<Record<string, string>> = Object.fromEntries([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [
    id,
    'yyyy-mm-dd',
  ]),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'hh:mm']),
  [22, 'yyyy-mm-dd hh:mm'],
]);

function rowsOf(xml: string, strings: readonly string[], formats: readonly string[]): string[][] {
  const rows: string[][] = [];
  let next = 0;
  for (const { attributes, inner } of elementsOf(xml, 'row')) {
    const at = attributes['r'] === undefined ? next : Number(attributes['r']) - 1;
    const row = (rows[at] ??= []);
    let column = 0;
    for (const cell of elementsOf(inner, 'c')) {
      column = columnOf(cell.attributes['r']) ?? column;
      row[column] = cellText(cell, strings, formats);
      column += 1;
    }
    next = at + 1;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
}

/** `B7`: 1 */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

function cellText(
  { attributes, inner }: XmlElement,
  strings: readonly string[],
  formats: readonly string[],
): string {
  const { t: type = 'n', s: style } = attributes;
  if (type === 'inlineStr') {
    const [item] = elementsOf(inner, 'is');
    return item === undefined ? '' : textOfItem(item).trim();
  }
  const [value] = elementsOf(inner, 'v');
  const text = value === undefined ? '' : textOfXml(value.inner).trim();
  if (text === '') return '';
  if (type === 's') return (strings[Number(text)] ?? '').trim();
  if (type === 'n') return formattedNumber(text, formats[Number(style ?? -1)] ?? '');
  return type === 'e' ? '' : text;
}

/** A text in one piece or in runs, without the reading aids of Japanese and Chinese. */
function textOfItem({ inner }: XmlElement): string {
  const spoken = inner.replaceAll(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  const text = Array.from(elementsOf(spoken, 't'), (run) => textOfXml(run.inner)).join('');
  return text.replaceAll(/_x([\dA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
