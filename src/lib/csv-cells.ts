/**
 * Texts as cells of a CSV file that spreadsheet programs open. They take `0123` for 123, `12-1` for a day, and run
 * what begins like a formula, wherever the text came from.
 */

/**
 * What begins a formula, in its full-width forms too, which East Asian versions take as well; apostrophes before it
 * are counted in, so that each can be given back.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Digits, and the marks that numbers, days and times have between them. */
const NUMERIC = /^\d[\d\s.,:/%\-年月日时分eE]*$/;

/**
 * A text that stays a text. Digits get a tab in front: Excel and WPS keep the cell as it is then, and every reader
 * that trims its cells has the digits alone, which `="0123"` would not give. What would be a formula gets an
 * apostrophe: some programs drop the tab and run the rest.
 */
export function textCell(text: string): string {
  if (FORMULA.test(text)) return `'${text}`;
  return NUMERIC.test(text) ? `\t${text}` : text;
}

/** A number to dial. One with its country code is no formula: nothing but digits follows the plus. */
export function numberCell(number: string): string {
  return /^\+?\d+$/.test(number) ? `\t${number}` : textCell(number);
}

/** The text of a cell that was written by {@link textCell}. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
