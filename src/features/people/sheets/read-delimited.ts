import Papa from 'papaparse';
import { textOfCell } from '#app/lib/csv-cells.ts';

/** Between the cells of a line; the last ones are what lists typed in Chinese have. */
const DELIMITERS = ['\t', ';', ',', '|', '\uff0c', '\uff1b', '\u3001'];
/** So many lines say which one it is. */
const SAMPLE = 30;

/** The rows of a text file, in cells as a person reads them. */
export function readDelimited(text: string): string[][] {
  const named = /^\s*"?sep=(.)"?[^\S\r\n]*(?:\r\n|\r|\n|$)/i.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const delimiter = named?.[1] ?? delimiterOf(body);
  const { data } = Papa.parse<string[]>(body, { delimiter });
  const rows = data.map((row) => row.map(plainCell));
  return named === null ? rows : [[], ...rows];
}

/** The one that cuts the most lines into the same number of cells. */
function delimiterOf(text: string): string {
  // the tab that keeps a number a text (`textCell`) ends no cell
  const sample = text.replaceAll(/(?<=[,;]"?)\t(?=[+\d])/g, '');
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter,
      preview: SAMPLE,
      skipEmptyLines: 'greedy',
    });
    const widths = data.map((row) => row.length).filter((width) => width > 1);
    const counts = [...Map.groupBy(widths, (width) => width)].map(([width, rows]) => ({
      width,
      share: rows.length / data.length,
    }));
    const [most] = counts.toSorted((a, b) => b.share - a.share || b.width - a.width);
    return { delimiter, share: most?.share ?? 0, width: most?.width ?? 0 };
  });
  const [best] = scored.toSorted((a, b) => b.share - a.share || b.width - a.width);
  return best === undefined || best.share === 0 ? ',' : best.delimiter;
}

/** `="138…"` and `'138…` keep a spreadsheet from making a number of it; `138….0` is what a program made of one. */
function plainCell(cell: string): string {
  const plain = cell.trim();
  const formula = /^="(.*)"$/.exec(plain)?.[1] ?? /^=(\d+)$/.exec(plain)?.[1];
  if (formula !== undefined) return formula.replaceAll('""', '"').trim();
  const written = textOfCell(plain);
  if (written !== plain) return written;
  return plain.replace(/^'(?=[+\d(])/, '').replace(/^(\d{3,})\.0+$/, '$1');
}
